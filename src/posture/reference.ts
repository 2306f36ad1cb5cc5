import { exemptionsFor } from "../deed/exemption.ts";
import type { DeviceFacts, Observation } from "../evidence/observation.ts";
import type { Condition, Facts, Value } from "../logic/condition.ts";
import { chosenIn } from "../measure/chosen.ts";
import { claimsOf } from "../measure/claims.ts";
import type { Clause } from "../measure/measure.ts";
import { ancestorOf } from "../measure/rows.ts";
import { candidates } from "../measure/times.ts";
import { impossible, actions as table, vocabulary } from "../measure/vocabulary/attributes.ts";
import { window } from "../measure/window.ts";
import { factsOfBody, withinFact } from "../register/facts.ts";
import { addDays, dayOf, endOfDay, type Instant, startOfDay } from "../time/time.ts";
import type { Asked } from "./asked.ts";
import type { VerdictClass } from "./posture.ts";

/*
 * The specification of a verdict, written to be read (semantics §3.3): every completion of what is not known is listed, the clause is asked
 * in two-valued logic at single instants, and the lines of the list follow one another. No index, nothing kept, exponential: `decide` is
 * compared with it on small worlds. It takes the window of a clause from the one place where that is decided.
 */

type Truth = "yes" | "no" | "open";
type Completion = ReadonlyMap<string, Value>;

interface ReferenceVerdict {
  readonly class: VerdictClass;
  readonly wouldBe?: VerdictClass;
  readonly everInBreach: boolean;
}

/** An action proven at single instants (`any` of them counts), or at some instant among them (`some`: all must count). */
interface Proven {
  readonly actions: readonly (readonly string[])[];
  readonly product: string;
  readonly when: "any" | "some";
  readonly from: Instant;
  readonly to: Instant;
}

const day = 86_400_000;

const own: ReadonlySet<string> = new Set(["app-core", "dedicated-cdn"]);

const all = <T>(items: readonly T[], holds: (item: T) => boolean): Truth =>
  items.every(holds) ? "yes" : items.some(holds) ? "open" : "no";

const last = (instants: readonly Instant[]): Instant => Math.max(Number.NEGATIVE_INFINITY, ...instants);

/** Every instant of a span at which anything can change in a world whose edges are midnights, row edges and exemption edges. */
const instantsOf = (from: Instant, to: Instant, edges: readonly Instant[]): readonly Instant[] => {
  const found = new Set([from, to]);
  const add = (edge: Instant): void => {
    for (const at of [edge - 1, edge]) if (at >= from && at <= to) found.add(at);
  };
  for (let on = dayOf(from); startOfDay(on) <= to; on = addDays(on, 1)) add(startOfDay(on));
  edges.forEach(add);
  return [...found].sort((a, b) => a - b);
};

/** The verdict on one device of a body under a clause and channel, as the reference has it. */
export const referenceVerdict = (
  asked: Asked,
  body: string,
  device: string,
  clause: Clause,
  channel: string,
): ReferenceVerdict => {
  const { measure, around, policy, held, at, knownAt, choices } = asked;
  const chosen = chosenIn(measure, knownAt, choices);
  const rows = held.deviceFacts.filter((row) => row.body === body && row.device === device);
  const registered = new Set(held.deviceFacts.filter((row) => row.body === body).map((row) => row.device));
  const observations = held.observations.filter(
    (one) => one.body === body && (one.names.find((name) => registered.has(name)) ?? one.names[0]) === device,
  );
  const known = held.known;

  // What is known at an instant.

  const standing = (t: Instant): readonly DeviceFacts[] =>
    rows
      .filter(({ validFrom, validTo }) => validFrom <= t && t < validTo)
      .sort((a, b) => a.knownAt - b.knownAt || a.validFrom - b.validFrom || (a.id < b.id ? -1 : 1));
  const left = (t: Instant): boolean => standing(t).length === 0 && rows.some(({ validTo }) => validTo <= t);
  const told = (t: Instant): readonly [string, Value][] =>
    [...observations]
      .filter(({ observedAt }) => observedAt <= t)
      .sort((a, b) => a.observedAt - b.observedAt || (a.id < b.id ? -1 : 1))
      .flatMap(({ facts }) => [...facts]);
  const deviceFacts = (t: Instant, first?: DeviceFacts): Facts =>
    new Map([
      ["person.as", "member"],
      ...told(t),
      ...standing(t).flatMap((row) => [...row.facts, ...(row.person ?? [])]),
      ...(first === undefined ? [] : [...first.facts]),
    ]);
  const bodyFact = (attribute: string, t: Instant): Value | undefined => {
    const ancestor = ancestorOf(attribute);
    if (ancestor !== undefined) return withinFact(around.register, body, ancestor, t, knownAt);
    return attribute === "body" ? body : factsOfBody(around.register, body, t, knownAt).get(attribute);
  };

  // The clause in one completion.

  const holds = (given: Condition | undefined, value: (attribute: string) => Value | undefined): boolean =>
    given === undefined ||
    given.rows.some(({ tests }) =>
      tests.every(({ attribute, values }) => values.some((one) => one === value(attribute))),
    );
  const permits = measure.clauses.flatMap((permit) => {
    const over = permit.modality === "permit" ? permit.over.find((one) => one.clause === clause.id) : undefined;
    return over === undefined ? [] : [{ permit, guard: over.guard }];
  });
  const conditions = [clause, ...permits.map(({ permit }) => permit)].flatMap((one) => [
    one.to,
    one.where,
    one.products,
    ...one.actions.map(({ guard }) => guard),
    ...one.over.map(({ guard }) => guard),
    ...one.exceptions.map(({ when }) => when),
  ]);
  const named = new Set(
    conditions.flatMap((given) => given?.rows ?? []).flatMap(({ tests }) => tests.map(({ attribute }) => attribute)),
  );
  const textual = (attribute: string): boolean => /^(?:text|claim|date)\./.test(attribute);
  const texts = new Map<string, readonly Value[]>([
    ...[...measure.texts.values()].map(({ id, values }) => [`text.${id}`, values] as const),
    ...claimsOf(measure).map((claim) => [claim.id, candidates(claim, knownAt).map(({ id }) => id)] as const),
  ]);

  const completionsAt = (t: Instant, facts: Facts): readonly Completion[] => {
    const value = (attribute: string): Value | undefined => bodyFact(attribute, t) ?? facts.get(attribute);
    const open = [
      ...[...named]
        .filter((one) => !textual(one) && !one.startsWith("product") && value(one) === undefined)
        .map((one) => [one, vocabulary.get(one)?.values ?? [true, false]] as const),
      ...[...texts].filter(([id]) => !chosen.has(id)),
    ];
    let found: readonly Completion[] = [new Map(chosen)];
    for (const [id, values] of open) found = found.flatMap((so) => values.map((one) => new Map([...so, [id, one]])));
    // What is known of an attribute that the clause does not name can still rule out values of one that it names.
    const rows = impossible.filter(({ tests }) => tests.some(({ attribute }) => value(attribute) === undefined));
    return found.filter(
      (completion) =>
        !rows.some(({ tests }) =>
          tests.every(({ attribute, values }) =>
            values.some((one) => one === (value(attribute) ?? completion.get(attribute))),
          ),
        ),
    );
  };

  /** The clause at an instant, in each completion: does it cover, is it in force, is it late, and does it name an action on a product? */
  const clauseAt = (t: Instant, facts: Facts) =>
    completionsAt(t, facts).map((completion) => {
      const windowOf = (one: Clause) => {
        const found = window(one, t, { measure, knownAt, reading: completion });
        if (found.kind !== "window") throw new Error(`a completion leaves ${found.variable} open`);
        return found;
      };
      const valueFor = (product: string) => (attribute: string) => {
        if (attribute === "product") return product;
        if (attribute.startsWith("product.")) return around.productFacts(product)?.get(attribute);
        return completion.get(attribute) ?? bodyFact(attribute, t) ?? facts.get(attribute);
      };
      const value = valueFor(measure.product ?? "");
      const freed = (action: string, product: string): boolean =>
        permits.some(
          ({ permit, guard }) =>
            [permit.to, permit.where, permit.products, guard].every((given) => holds(given, valueFor(product))) &&
            permit.actions.some((one) => one.action === action && holds(one.guard, value)) &&
            windowOf(permit).state === "in-force",
        );
      const faults = clause.actions.flatMap(({ action, guard }) => {
        const entry = table.get(action);
        const forbids = clause.modality === "prohibit" || clause.modality === "recommend-against";
        const fault = entry?.use === "asked" ? (forbids ? action : undefined) : forbids ? undefined : entry?.dual;
        return fault === undefined ? [] : [{ fault, guard }];
      });
      const here = faults.filter(({ fault }) => table.get(fault)?.channel === channel);
      const found = windowOf(clause);
      const covered =
        holds(clause.to, value) &&
        holds(clause.where, value) &&
        !here.every(({ fault }) => freed(fault, measure.product ?? ""));
      const inForce = found.state === "in-force";
      return {
        covered,
        meets: (when: Condition) => holds(when, value),
        freed: covered && clause.exceptions.some(({ by, when }) => by === "rule" && holds(when, value)),
        inForce,
        countable: covered && inForce,
        late: t >= found.late,
        names: ({ actions, product }: Pick<Proven, "actions" | "product">): boolean =>
          holds(clause.products, valueFor(product)) &&
          actions.some((list) =>
            list.every((action) =>
              faults.some(({ fault, guard }) => fault === action && holds(guard, value) && !freed(action, product)),
            ),
          ),
        isProduct: (product: string): boolean => holds(clause.products, valueFor(product)),
      };
    });

  // Exemptions.

  const exempt = (t: Instant, mode: "known" | "then" | "none"): Truth => {
    if (mode === "none") return "no";
    const deeds = mode === "then" ? known.deeds.filter((deed) => deed.known <= t) : known.deeds;
    const holder = standing(t).findLast((row) => row.holder !== undefined)?.holder;
    const situation = clauseAt(t, deviceFacts(t));
    const row = left(t)
      ? undefined
      : clause.where?.rows.find(
          (one) =>
            one.name !== undefined &&
            situation.length > 0 &&
            completionsAt(t, deviceFacts(t)).every((completion) =>
              holds(
                { kind: "condition", rows: [one] },
                (attribute) => completion.get(attribute) ?? bodyFact(attribute, t) ?? deviceFacts(t).get(attribute),
              ),
            ),
        )?.name;
    const [first] = exemptionsFor(
      { ...known, deeds },
      {
        body,
        measure: measure.id,
        clause: clause.id,
        device,
        at: t,
        exceptions: clause.exceptions,
        zone: measure.zone,
        meets: (when) => (left(t) ? "open" : all(situation, ({ meets }) => meets(when))),
        ...(holder === undefined ? {} : { holder }),
        ...(row === undefined ? {} : { row }),
      },
    );
    const record: Truth = first?.state === "valid" ? "yes" : first?.state === "open" ? "open" : "no";
    const rule: Truth = left(t) ? "no" : all(situation, ({ freed }) => freed);
    return record === "yes" || rule === "yes" ? "yes" : record === "open" || rule === "open" ? "open" : "no";
  };
  const unless = (truth: Truth, x: Truth): Truth =>
    x === "yes" ? "no" : x === "open" && truth !== "no" ? "open" : truth;

  // What the records prove, by T.

  const isNamed = (product: string): Truth =>
    all(completionsAt(at, deviceFacts(at)), (completion) =>
      holds(clause.products, (attribute) =>
        attribute === "product"
          ? product
          : attribute.startsWith("product.")
            ? around.productFacts(product)?.get(attribute)
            : completion.get(attribute),
      ),
    );
  const seen = observations.flatMap((observation) =>
    observation.sightings
      .filter(({ product }) => isNamed(product) !== "no")
      .map((sighting) => ({ observation, sighting })),
  );
  const proofs: Proven[] = seen.flatMap(({ observation: { observedAt }, sighting }): readonly Proven[] => {
    const { product, installed, installedDay, lastUsed, what } = sighting;
    if (
      what === "contact" &&
      observedAt <= at &&
      own.has(sighting.role) &&
      sighting.blocked !== true &&
      (channel === "app" || channel === "web")
    ) {
      return [{ actions: [["have", "reach-web"]], product, when: "any", from: observedAt, to: observedAt }];
    }
    if (what !== "installed" || channel !== "app") return [];
    const dated = installed !== undefined && installed <= observedAt;
    const latest = !dated
      ? observedAt
      : Math.min(observedAt, installedDay === undefined ? installed : endOfDay(installedDay) - 1);
    const to = Math.min(observedAt, at);
    return [
      ...(latest <= to && (observedAt <= at || latest < observedAt)
        ? [{ actions: [["have"]], product, when: "any" as const, from: latest, to }]
        : []),
      ...(dated && latest <= at
        ? [{ actions: [["install"], ["download"]], product, when: "some" as const, from: installed, to: latest }]
        : []),
      ...(lastUsed !== undefined && lastUsed <= observedAt && lastUsed <= at
        ? [{ actions: [["use"]], product, when: "any" as const, from: lastUsed, to: lastUsed }]
        : []),
    ];
  });
  const row = clause.where?.rows.find(
    (one) =>
      one.name !== undefined &&
      completionsAt(at, deviceFacts(at)).every((completion) =>
        holds(
          { kind: "condition", rows: [one] },
          (attribute) => completion.get(attribute) ?? bodyFact(attribute, at) ?? deviceFacts(at).get(attribute),
        ),
      ),
  )?.name;
  const isClean = ({ complete, scope, sightings }: Observation): boolean =>
    complete &&
    scope === "all-apps" &&
    sightings.every(({ what, product }) => what !== "installed" || isNamed(product) === "no");
  const cleans =
    channel === "app"
      ? observations
          .filter((one) => one.observedAt <= at && isClean(one))
          .map((one) => ({ at: one.observedAt, kind: one.sourceKind as string }))
      : known.deeds.flatMap((deed) => {
          const fits =
            deed.kind === "test" &&
            deed.measure === measure.id &&
            deed.about.includes(body) &&
            (deed.clause ?? clause.id) === clause.id;
          if (
            !fits ||
            deed.kind !== "test" ||
            deed.result !== "passed" ||
            deed.basis !== "record" ||
            deed.of === undefined ||
            deed.sample < deed.of
          )
            return [];
          const moment = deed.at.kind === "day" || deed.at.kind === "instant" ? deed.at.last : Number.POSITIVE_INFINITY;
          const here = (deed.channel ?? channel) === channel && (deed.row === undefined || deed.row === row);
          return here && moment <= at ? [{ at: moment, kind: "test" }] : [];
        });
  const lastClean = last(cleans.map((one) => one.at));
  const edges = [
    ...rows.flatMap(({ validFrom, validTo }) => [validFrom, validTo]),
    ...observations.map(({ observedAt }) => observedAt),
    ...known.deeds.flatMap((deed) => {
      if (deed.kind !== "exemption") return [];
      const { granted, at: done } = deed;
      const moments = [granted, done.kind === "instant" ? done.last : undefined];
      return [deed.known, ...moments.flatMap((moment) => (typeof moment === "number" ? moment : []))];
    }),
  ].filter(Number.isFinite);

  /** Is a proof named while the clause counts, and is it a fault, at an instant? */
  const weigh = (
    proof: Proven,
    t: Instant,
    facts: Facts,
    x: Truth,
  ): { named: Truth; fault: Truth; countable: Truth } => {
    if (left(t)) return { named: "no", fault: "no", countable: "no" };
    const situations = clauseAt(t, facts);
    return {
      countable: unless(
        all(situations, (one) => one.countable),
        x,
      ),
      named: unless(
        all(situations, (one) => one.countable && one.names(proof)),
        x,
      ),
      fault: unless(
        all(situations, (one) => one.countable && one.late && one.names(proof)),
        x,
      ),
    };
  };

  const everInBreach = proofs.some((proof) => {
    const faulty = (t: Instant): boolean =>
      [undefined, ...standing(t)].some(
        (first) => weigh(proof, t, deviceFacts(t, first), exempt(t, "then")).fault === "yes",
      );
    const instants = instantsOf(proof.from, proof.to, edges);
    return proof.when === "any" ? instants.some(faulty) : instants.every(faulty);
  });

  // The list.

  const shown = (mode: "known" | "none"): VerdictClass => {
    const maybeDue = clauseAt(at, deviceFacts(at)).some((one) => !one.late);
    const weighed = proofs.map((proof) => {
      const each = instantsOf(proof.from, proof.to, edges).map((t) => ({
        t,
        ...weigh(proof, t, deviceFacts(t), exempt(t, mode)),
      }));
      const some = proof.when === "some";
      const counts = (pick: (one: (typeof each)[number]) => boolean): boolean =>
        some ? each.every(pick) : each.some(pick);
      const isFault = counts((one) => one.fault === "yes");
      return {
        fault: isFault ? last(each.filter((one) => one.fault === "yes").map(({ t }) => t)) : Number.NEGATIVE_INFINITY,
        named: counts((one) => one.named === "yes")
          ? last(each.filter((one) => one.named === "yes").map(({ t }) => t))
          : Number.NEGATIVE_INFINITY,
        // Named only under an open reading while the clause counts; or perhaps a fault, or perhaps still due, where coverage or time is open.
        doubt: last(
          each
            .filter(
              (one) =>
                (one.named === "open" && (one.countable === "yes" || maybeDue)) ||
                one.fault === "open" ||
                (some && !isFault && one.fault === "yes"),
            )
            .map(({ t }) => t),
        ),
      };
    });
    const fault = last(weighed.map((one) => one.fault));
    if (Number.isFinite(fault)) return lastClean > fault ? "remedied" : "breach"; // 12
    const now = clauseAt(at, deviceFacts(at));
    const proven = last(weighed.map((one) => one.named));
    if (now.every((one) => !one.late) && Number.isFinite(proven) && proven >= lastClean) return "due"; // 13
    const doubt = last(weighed.map((one) => one.doubt));
    if (Number.isFinite(doubt) && doubt >= lastClean) return "undetermined"; // 14
    // What was used or installed at an instant was there at it.
    const present = last(
      proofs.filter(({ actions }) => channel === "app" && actions[0]?.length === 1).map(({ to }) => to),
    );
    if (Number.isFinite(present) && present >= lastClean) {
      const hot = left(present)
        ? "no"
        : unless(
            all(clauseAt(present, deviceFacts(present)), (one) => one.countable && one.late),
            exempt(present, mode),
          );
      return hot === "no" ? "stale" : "undetermined"; // 15, 16
    }
    const contact = last(
      seen
        .filter(
          ({ observation, sighting }) =>
            sighting.what === "contact" && own.has(sighting.role) && observation.observedAt <= at,
        )
        .map(({ observation }) => observation.observedAt),
    );
    if (Number.isFinite(contact) && contact >= lastClean) return "undetermined"; // 17
    if (cleans.some((one) => at - one.at <= (policy.maxAge[one.kind] ?? Number.NEGATIVE_INFINITY) * day))
      return "compliant"; // 18
    const latest = (wanted: string | undefined) => {
      const all = held.attestations
        .filter(
          (one) =>
            one.body === body &&
            one.device === wanted &&
            one.measure === measure.id &&
            one.clause === clause.id &&
            one.observedAt <= at &&
            (one.row === undefined || one.row === row),
        )
        .filter(({ statement, units, of }) => {
          if (wanted !== undefined) return statement !== "unknown";
          if (statement === "present") return units !== 0;
          return statement === "absent" && (units === undefined || units === 0 || of === undefined || units >= of);
        });
      const on = last(all.map((one) => one.observedAt));
      return { on, absent: all.every((one) => one.observedAt !== on || one.statement === "absent") };
    };
    const [ofAll, named] = [latest(undefined), latest(device)];
    const { on: stated, absent } = named.on >= ofAll.on ? named : ofAll;
    if (Number.isFinite(stated) && absent && at - stated <= policy.attestAge * day) return "attested"; // 19
    if (Number.isFinite(lastClean)) return "stale"; // 20
    const facts = deviceFacts(at);
    const hidden =
      facts.get("device.owner") === "person" ||
      ["work-profile", "user-enrolled", "personal-profile"].some((mode_) => facts.get("device.managed") === mode_);
    return hidden ? "unobservable" : "unobserved"; // 21
  };

  if (left(at)) return { class: "not-covered", everInBreach };
  const now = clauseAt(at, deviceFacts(at));
  if (all(now, (one) => one.covered) === "no") return { class: "not-covered", everInBreach }; // 3
  if (all(now, (one) => one.inForce) === "no") return { class: "not-in-force", everInBreach }; // 4
  if (all(now, (one) => one.countable) !== "yes") return { class: "undetermined", everInBreach }; // 5
  const x = exempt(at, "known");
  if (x === "yes") return { class: "exempt", wouldBe: shown("none"), everInBreach }; // 6
  return { class: x === "open" ? "undetermined" : shown("known"), everInBreach };
};
