import type { Reaching } from "../../catalogue/labels.ts";
import { type ListForm, theirs, withOurs } from "../existing.ts";
import type { Loss } from "../loss.ts";
import type { Built, Order } from "../point.ts";
import type { Restriction } from "../restriction.ts";
import { uncarried } from "../uncarried.ts";
import { canaryHost } from "../zone.ts";
import { nameRulesOf, unionOf } from "./names.ts";

/** The two lists of a browser’s policies: what it refuses, and what it lets through all the same. */
export interface Lists {
  readonly blocked: readonly string[];
  readonly allowed: readonly string[];
}

/** How a browser writes and reads them. */
export interface BrowserForm extends ListForm<string> {
  /** The policy, by its name. */
  readonly policy: string;
  readonly blocks: (name: Reaching) => string;
  /** A host that is let through with all under it. */
  readonly allows: (host: string) => string;
  /** What an entry reaches; `everywhere` for every host. Undefined for one that reaches no host. */
  readonly reaches: (entry: string) => Reaching | undefined;
  /** As many entries as one list takes. */
  readonly most: number;
  /** Which of two entries wins: the more exact one, and of equals the one that lets through; or always the one that lets through. */
  readonly wins: "nearest" | "allowed";
}

export const everywhere: Reaching = { name: "", wildcard: true };

/** Is what the first one names, with all under it, reached by the second one as well? */
const isWithin = ({ name }: Reaching, { name: above, wildcard }: Reaching): boolean =>
  name === above || (wildcard && (above === "" || name.endsWith(`.${above}`)));

const meets = (a: Reaching, b: Reaching): boolean => isWithin(a, b) || isWithin(b, a);

/** The exceptions of the administration that win over what we block. */
const overruling = (
  allowed: readonly string[],
  names: readonly Reaching[],
  { hostOf, reaches, wins }: BrowserForm,
): readonly Loss[] =>
  theirs(allowed, hostOf)
    .filter((entry) => {
      const reached = reaches(entry);
      if (reached === undefined) return false;
      return names.some((name) => isWithin(reached, name) || (wins === "allowed" && isWithin(name, reached)));
    })
    .map((what) => ({ kind: "existing", what }));

/**
 * The names that are let through. An exemption from one measure lifts no other, and none lifts what the administration itself blocks; where an
 * exception always wins it cannot be given above a name that is blocked.
 */
const letThrough = (
  restrictions: readonly Restriction[],
  blockedBefore: readonly string[],
  { hostOf, reaches, wins }: BrowserForm,
): { readonly names: readonly string[]; readonly losses: readonly Loss[] } => {
  const measures = restrictions.map(nameRulesOf);
  const [freed, unfreed] = [unionOf(measures), unionOf(measures.map((rules) => ({ ...rules, open: new Set() })))];
  const touches = ({ isBlocked, isBlockedUnder }: typeof freed, name: string): boolean =>
    isBlocked(name) || isBlockedUnder(name);
  const own = theirs(blockedBefore, hostOf).flatMap((entry) => reaches(entry) ?? []);
  const blocked = restrictions.flatMap(({ names }) => names);
  const isStuck = (name: string): boolean =>
    own.some((one) => meets({ name, wildcard: true }, one)) ||
    (wins === "allowed" && blocked.some((one) => one.name !== name && one.name.endsWith(`.${name}`)));
  const asked = (names: readonly string[]): readonly string[] =>
    names.map((name) => name.toLowerCase()).filter((name) => touches(unfreed, name) && !touches(freed, name));
  const exemptions = restrictions.flatMap((one) => one.exemptions);
  return {
    names: exemptions.flatMap(({ names }) => asked(names).filter((name) => !isStuck(name))),
    losses: exemptions
      .filter(({ names }) => asked(names).some(isStuck))
      .map(({ id }) => ({ kind: "name-exemption", what: id })),
  };
};

const sorted = (entries: readonly string[]): readonly string[] => [...new Set(entries)].sort();

/** What fits beside what the administration has, with our two marks. */
const fitting = (
  before: readonly string[],
  ours: readonly string[],
  { most, hostOf }: BrowserForm,
): { readonly kept: readonly string[]; readonly losses: readonly Loss[] } => {
  const room = Math.max(0, most - 2 - theirs(before, hostOf).length);
  return { kept: ours.slice(0, room), losses: ours.slice(room).map((what) => ({ kind: "too-many", what })) };
};

/** The lists of all measures and of the administration together, and the canary: a host that only this policy refuses. */
export const browserLists = (
  { restrictions, edition }: Order,
  before: Lists,
  form: BrowserForm,
): { readonly lists: Lists } & Pick<Built, "losses" | "canary" | "args"> => {
  const names = restrictions.flatMap((one) => one.names);
  const exempted = letThrough(restrictions, before.blocked, form);
  const blocked = fitting(before.blocked, sorted(names.map(form.blocks)), form);
  const allowed = fitting(before.allowed, sorted(exempted.names.map(form.allows)), form);
  const host = canaryHost(edition.token);
  const canary = `http://${host}/`;
  return {
    lists: {
      blocked: withOurs(before.blocked, blocked.kept, host, form),
      allowed: withOurs(before.allowed, allowed.kept, `${edition.token}.allowed.interdict.internal`, form),
    },
    losses: [
      ...blocked.losses,
      ...allowed.losses,
      ...uncarried(restrictions, ["name"]),
      ...exempted.losses,
      ...overruling(before.allowed, names, form),
    ],
    // Where nothing of ours fits, our marks do not stand there either.
    ...(blocked.kept.length > 0 ? { canary } : {}),
    args: { canary },
  };
};
