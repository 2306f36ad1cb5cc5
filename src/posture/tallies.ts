import type { Instant } from "../time/time.ts";
import { type Group, Groups } from "./groups.ts";
import type { Lens } from "./lens.ts";
import { decide, type Outcome } from "./list.ts";
import { unobservableBecause } from "./observable.ts";
import { type RecordRef, type VerdictClass, verdictTokens } from "./posture.ts";
import type { Look } from "./proof.ts";
import type { Scene } from "./scene.ts";
import { openOf } from "./under.ts";
import { type Unit, versionAt } from "./unit.ts";
import { askedId } from "./variables.ts";

export type ByClass = Record<VerdictClass, number>;

export const noneByClass = (): ByClass => {
  const none: Partial<ByClass> = {};
  for (const token of verdictTokens) none[token] = 0;
  return none as ByClass;
};

type Basis = "none" | "attested" | "observed" | "tested" | "audited";

/** The units of a body under one lens, counted. */
export interface BodyTally {
  readonly counts: ByClass;
  /** By row of the clause; `undefined` for units that match none for certain. */
  readonly rows: ReadonlyMap<string | undefined, ByClass>;
  readonly evidence: Record<Basis, number>;
  readonly everInBreach: number;
  /** Undetermined units on which something was seen. */
  readonly seen: number;
  /** The questions on which they depend; worked out when it is asked. */
  readonly depends: () => readonly string[];
  readonly attested?: { readonly at?: Instant; readonly record: RecordRef };
  readonly lastShown?: Instant;
  /** Why units cannot be observed, each reason with its number. */
  readonly why: ReadonlyMap<string, number>;
}

/** The best ground on which the verdict of a unit stands. */
const basisOf = (outcome: Outcome, unit: Unit, at: Instant): Basis => {
  if (outcome.clean?.source === "test") return "tested";
  if (unit.marks.some((mark) => mark.at <= at)) return "observed";
  return outcome.statement === undefined ? "none" : "attested";
};

/** The groups of a scene's units, body by body; made once and asked under many readings. */
export class Crowd {
  readonly scene: Scene;
  readonly #grouping: Groups;
  readonly #groups = new Map<string, readonly Group[]>();
  readonly #outcomes = new Map<Lens, Map<string, Outcome>>();

  constructor(scene: Scene) {
    const { breaks, asked } = scene;
    this.scene = scene;
    this.#grouping = new Groups({ breaks, at: asked.at, policy: asked.policy });
  }

  groupsOf(body: string): readonly Group[] {
    let found = this.#groups.get(body);
    if (found === undefined) {
      found = this.#grouping.of(this.scene.unitsOf(body));
      this.#groups.set(body, found);
    }
    return found;
  }

  look(lens: Lens, { example }: Group): Look {
    return { lens, unit: example, exempting: "known" };
  }

  /** What the list gives for a group; the same for all groups that are alike. */
  outcomeOf(lens: Lens, group: Group): Outcome {
    let known = this.#outcomes.get(lens);
    if (known === undefined) {
      known = new Map();
      this.#outcomes.set(lens, known);
    }
    let found = known.get(group.key);
    if (found === undefined) {
      found = decide(this.look(lens, group), this.scene.asked.policy);
      known.set(group.key, found);
    }
    return found;
  }

  /** Of units that nobody lists: networks, accounts, places, contracts. */
  readonly nothing: BodyTally = {
    counts: noneByClass(),
    rows: new Map(),
    evidence: { none: 0, attested: 0, observed: 0, tested: 0, audited: 0 },
    everInBreach: 0,
    seen: 0,
    depends: () => [],
    why: new Map(),
  };

  /** Only the classes, for the table of readings. */
  countsOf(body: string, lens: Lens): ByClass {
    const counts = noneByClass();
    for (const group of this.groupsOf(body)) counts[this.outcomeOf(lens, group).class] += group.units.length;
    return counts;
  }

  /** Facts, texts and claims, in the order in which they are asked. */
  #dependsOf(groups: readonly Group[], lens: Lens): readonly string[] {
    const found = new Set(groups.flatMap((group) => openOf(this.look(lens, group), this.outcomeOf(lens, group))));
    return [
      ...new Set(
        lens.d.order
          .map(({ id }) => id)
          .filter((id) => found.has(id))
          .map(askedId),
      ),
    ];
  }

  tallyOf(body: string, lens: Lens): BodyTally {
    const { at } = this.scene.asked;
    const counts = noneByClass();
    const rows = new Map<string | undefined, ByClass>();
    const evidence: Record<Basis, number> = { none: 0, attested: 0, observed: 0, tested: 0, audited: 0 };
    const unsettled: Group[] = [];
    const why = new Map<string, number>();
    let everInBreach = 0;
    let seen = 0;
    let attested: BodyTally["attested"];
    let lastShown: Instant | undefined;
    for (const group of this.groupsOf(body)) {
      const outcome = this.outcomeOf(lens, group);
      const n = group.units.length;
      counts[outcome.class] += n;
      if (outcome.everInBreach) everInBreach += n;
      if (outcome.class === "undetermined" && outcome.line >= 14) seen += n;
      const row =
        outcome.situation === "left" || outcome.situation.covered !== "yes" ? undefined : outcome.situation.row;
      const own = rows.get(row) ?? noneByClass();
      own[outcome.class] += n;
      rows.set(row, own);
      if (outcome.class !== "not-covered") evidence[basisOf(outcome, group.example, at)] += n;
      if (outcome.class === "undetermined") unsettled.push(group);
      const { statement, clean, present } = outcome;
      if (outcome.class === "attested" && statement !== undefined && statement.at >= (attested?.at ?? statement.at)) {
        attested = { at: statement.at, record: { kind: "observation", id: statement.record } };
      }
      if (outcome.class === "stale")
        lastShown = Math.max(
          lastShown ?? Number.NEGATIVE_INFINITY,
          ...group.units.map(() => (present ?? clean)?.at ?? Number.NEGATIVE_INFINITY),
        );
      if (outcome.class === "unobservable") {
        const { profile } = versionAt(group.example, at);
        const because = profile === "left" ? undefined : unobservableBecause(profile.facts, lens.aspect.channel);
        if (because !== undefined) why.set(because, (why.get(because) ?? 0) + n);
      }
    }
    return {
      counts,
      rows,
      evidence,
      everInBreach,
      seen,
      depends: () => this.#dependsOf(unsettled, lens),
      why,
      ...(attested === undefined ? {} : { attested }),
      ...(lastShown === undefined || !Number.isFinite(lastShown) ? {} : { lastShown }),
    };
  }
}
