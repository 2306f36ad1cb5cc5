import { allowsBlanket, allowsGround } from "../measure/exemption.ts";
import type { Exception } from "../measure/measure.ts";
import { addPeriod, endOfDay, startOfDay } from "../time/time.ts";
import type { Exemption, Mitigation } from "./deed.ts";
import type { Known } from "./known.ts";
import type { Subject } from "./select.ts";

/** What is asked about: a device of the body, with what is known of it. */
export interface ExemptionQuestion extends Subject {
  readonly device?: string;
  readonly holder?: string;
  readonly row?: string;
  /** What the clause says of exceptions; none: nothing. */
  readonly exceptions?: readonly Exception[];
}

/** An exemption that names the device, and whether it holds at the instant. */
export interface Exempted {
  readonly deed: Exemption;
  /** `open`: it depends on mitigations whose proof is too old to say. */
  readonly state: "valid" | "open" | "not-yet" | "expired" | "mitigation-missing" | "stated" | "not-allowed";
  /** By what it names the device; `body`: it names no device, holder or row, so every device of the body (blanket). */
  readonly names: "device" | "holder" | "row" | "body";
  /** The mitigations that keep it from being valid. */
  readonly mitigations: readonly string[];
}

const namesOf = (deed: Exemption, { device, holder, row }: ExemptionQuestion): Exempted["names"] | undefined => {
  if (device !== undefined && deed.devices.includes(device)) return "device";
  if (holder !== undefined && deed.holders.includes(holder)) return "holder";
  if (deed.row !== undefined) return deed.row === row ? "row" : undefined;
  return deed.devices.length + deed.holders.length === 0 ? "body" : undefined;
};

const tooOld = ({ on, validFor }: Mitigation, at: number): boolean =>
  validFor !== undefined && (on === undefined || at >= endOfDay(addPeriod(on, validFor)));

const notYetShown = ({ shown, on }: Mitigation, at: number): boolean =>
  !shown || (on !== undefined && startOfDay(on) > at);

const stateOf = (deed: Exemption, at: number): Pick<Exempted, "state" | "mitigations"> => {
  const named = (which: (mitigation: Mitigation) => boolean) => deed.mitigations.filter(which).map(({ id }) => id);
  if (deed.basis === "stated") return { state: "stated", mitigations: [] };
  if (at < deed.granted) return { state: "not-yet", mitigations: [] };
  if (deed.until !== undefined && at >= endOfDay(deed.until)) return { state: "expired", mitigations: [] };
  const missing = named((mitigation) => notYetShown(mitigation, at));
  if (missing.length > 0) return { state: "mitigation-missing", mitigations: missing };
  const old = named((mitigation) => tooOld(mitigation, at));
  return { state: old.length > 0 ? "open" : "valid", mitigations: old };
};

/** Does the clause let such an exemption be granted: its ground, and for all devices of a body at once? */
const isAllowed = ({ ground }: Exemption, names: Exempted["names"], exceptions: readonly Exception[]): boolean =>
  exceptions.length === 0 ||
  exceptions.some(
    (exception) =>
      exception.by === "record" && allowsGround(exception, ground) && allowsBlanket(exception, names === "body"),
  );

const order: readonly Exempted["state"][] = [
  "valid",
  "open",
  "mitigation-missing",
  "stated",
  "not-allowed",
  "not-yet",
  "expired",
];

/**
 * The exemptions that name a device of a body under a clause, as known, the one that helps most first. Which grounds and whether blanket ones
 * are allowed is for the clause to say (`exceptions`).
 */
export const exemptionsFor = (known: Known, question: ExemptionQuestion): readonly Exempted[] =>
  known.deeds
    .filter((deed) => deed.kind === "exemption")
    .filter(
      (deed) =>
        deed.about.includes(question.body) &&
        deed.measure === question.measure &&
        (deed.clause === undefined || question.clause === undefined || deed.clause === question.clause),
    )
    .flatMap((deed) => {
      const names = namesOf(deed, question);
      if (names === undefined) return [];
      const standing = stateOf(deed, question.at);
      const holds = standing.state === "valid" || standing.state === "open";
      return holds && !isAllowed(deed, names, question.exceptions ?? [])
        ? [{ deed, names, state: "not-allowed" as const, mitigations: [] }]
        : [{ deed, names, ...standing }];
    })
    .sort((a, b) => order.indexOf(a.state) - order.indexOf(b.state));
