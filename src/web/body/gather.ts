import type { Deed } from "../../deed/deed.ts";
import { worldOf } from "../../deed/world.ts";
import { ok, type Result } from "../../problem/problem.ts";
import type { Body } from "../../register/body.ts";
import { bodyAt, body as latest } from "../../register/register.ts";
import type { Ask, View } from "../ask.ts";
import { type Refusal, refuse } from "../page.ts";
import { webProblem } from "../problems.ts";
import type { Site } from "../site.ts";
import { viewToday } from "../stand/question.ts";
import { standOf } from "../stand.ts";
import { measuresOf, partsOf } from "./cascade.ts";
import { type Seen, seenBy } from "./seen.ts";

const concerns = (deed: Deed, id: string): boolean =>
  deed.by.body === id || deed.about.includes(id) || deed.stated?.by.body === id;

/** The body of an address as of a view. */
export interface BodyAsked {
  readonly body: Body;
  /** It stood on the day that is asked about. */
  readonly standing: boolean;
  readonly view: View;
}

/** The body of an address, in the world that the address asks about; else why there is none. */
export const bodyAsked = (ask: Ask, id: string): BodyAsked | Refusal => {
  const { site } = ask;
  const view = viewToday(ask);
  if (!view.ok) return refuse(400, ...view.problems);
  const { at, world } = view.value;
  const standing = bodyAt(site.register, id, at.at);
  const body = standing ?? latest(site.register, id);
  if (body === undefined) return refuse(404, webProblem("E-WEB-PAGE", {}, { path: ask.path }));
  if (body.world !== world) return refuse(404, webProblem("E-WEB-OTHER-WORLD", {}, { id, world: body.world }));
  return { body, standing: standing !== undefined, view: view.value };
};

/** The deeds of one world, as known at the second clock of a view. Problems: those of the store and of the public record. */
const deedsOf = async ({ site }: Ask, view: View): Promise<Result<readonly Deed[]>> => {
  const [measure] = site.measures;
  const stand = measure === undefined ? undefined : await standOf(site, { measure, view });
  if (stand?.ok === false) return stand;
  return ok((stand?.value.asked.held.known.deeds ?? []).filter((deed) => worldOf(deed, site.register) === view.world));
};

/** The measures that concern a body: its own, those that speak to it, those about which a deed names it. */
const measuresAbout = (id: string, { measures }: Site, seen: readonly Seen[], deeds: readonly Deed[]) => {
  const ids = new Set([
    ...measuresOf({ measures }, id).map((one) => one.id),
    ...seen.filter(speaks).map(({ measure }) => measure.id),
    ...deeds.filter((deed) => concerns(deed, id)).map((deed) => deed.measure),
  ]);
  return measures.filter((measure) => ids.has(measure.id));
};

/** Does the clause speak to the body? */
export const speaks = ({ reached }: Seen): boolean => reached.reach.role !== "outside";

/** What concerns one body, gathered for its page and for its calendar. */
export const aboutBody = async (ask: Ask, id: string, view: View) => {
  const seen = await seenBy(id, view, ask);
  if (!seen.ok) return seen;
  const deeds = await deedsOf(ask, view);
  if (!deeds.ok) return deeds;
  const parts = await partsOf(ask.site, id, measuresAbout(id, ask.site, seen.value, deeds.value), view);
  if (!parts.ok) return parts;
  return ok({ seen: seen.value, deeds: deeds.value.filter((deed) => concerns(deed, id)), parts: parts.value });
};
