import { channels } from "../deed/channel.ts";
import type { Communication } from "../deed/communication.ts";
import type { Language } from "../language/language.ts";
import { wordsIn } from "../language/say.ts";
import type { Words } from "../measure/measure.ts";
import type { Obligation } from "../measure/questions/obligations.ts";
import { type Day, type Instant, writeInstant } from "../time/time.ts";
import type { Addressee, AddresseeQuestion } from "./addressee.ts";
import type { Deadline } from "./deadline.ts";
import type { Plan, Planned } from "./plan.ts";
import type { Leg, Party, Step } from "./step.ts";
import { stateOf, type Telling, type Told, type ToldClause } from "./told.ts";

/** How things are named in the language asked for. */
export interface Naming {
  readonly language: Language;
  readonly name: (body: string) => string;
  /** A clause as what a body owes under it, in one sentence. */
  readonly duty: (one: Obligation) => string;
}

export const moment = (at: Day | Instant | undefined): string | null =>
  at === undefined ? null : typeof at === "number" ? writeInstant(at) : at;

export const wordsJson = (words: Words | undefined, { language }: Naming): string | null =>
  words === undefined ? null : wordsIn(words, language);

const partyJson = (party: Party, naming: Naming) =>
  "body" in party
    ? { body: party.body, name: naming.name(party.body) }
    : { described: wordsIn(party.described, naming.language) };

export const stepJson = (step: Step | Leg, naming: Naming) => ({
  from: partyJson(step.from, naming),
  to: partyJson(step.to, naming),
  ground: step.ground,
  channel: step.channel ?? null,
  proves: (step.channel === undefined ? undefined : channels.get(step.channel)?.proves) ?? null,
  clauses: step.clauses ?? null,
  by: step.by,
  ...("depth" in step ? { depth: step.depth, back: step.back } : {}),
});

export const communicationJson = ({
  state,
  at,
  unknownDate,
  late,
  uncertain,
  knewSince,
  deeds,
  relay,
}: Communication) => ({
  state,
  at: moment(at),
  unknownDate,
  late,
  uncertain,
  knewSince: moment(knewSince),
  deeds,
  relay: { state: relay.state, at: moment(relay.at), deeds: relay.deeds },
});

export const tellingJson = (one: Telling, naming: Naming) => ({
  deed: one.deed,
  kind: one.kind,
  by: one.by.body ?? null,
  capacity: wordsJson(one.by.capacity, naming),
  basis: one.basis,
  state: one.state ?? null,
  channel: one.channel ?? null,
  clause: one.clause ?? null,
  on: one.on ?? null,
  notBefore: one.notBefore ?? null,
  notAfter: one.notAfter ?? null,
  known: one.known,
  daysAfter: one.daysAfter,
  to: one.to,
  alsoTo: one.alsoTo.map((words) => wordsIn(words, naming.language)),
  says: wordsJson(one.says, naming),
  source:
    one.source === undefined
      ? null
      : {
          title: wordsJson(one.source.title, naming),
          date: one.source.date ?? null,
          place: one.source.place ?? null,
          url: one.source.url ?? null,
        },
});

const clauseJson = (one: Obligation, told: ToldClause | undefined, naming: Naming) => ({
  clause: one.clause.id,
  role: one.role,
  force: one.weight,
  state: one.state,
  by: one.by,
  because: wordsJson(one.because?.because, naming),
  duty: naming.duty(one),
  asks: one.asks,
  texts: one.texts.map((variable) => variable.replace(/^text\./, "")),
  adoptedBy: one.adoptedBy,
  told: told === undefined ? null : communicationJson(told.communication),
});

const clausesJson = ({ owed, informed }: Addressee, told: Told | undefined, naming: Naming) =>
  [...owed, ...informed].map((one) =>
    clauseJson(
      one,
      told?.clauses.find(({ clause }) => clause === one.clause.id),
      naming,
    ),
  );

const addresseeJson = ({ addressee, steps, adrift, told }: Planned, naming: Naming) => ({
  body: addressee.body,
  name: naming.name(addressee.body),
  as: addressee.as,
  by: addressee.by,
  clauses: clausesJson(addressee, told, naming),
  languages: addressee.languages,
  // Whether, never which: an address is nobody's business but the sender's.
  address: addressee.contact !== undefined,
  steps: steps.map((step) => stepJson(step, naming)),
  adrift: adrift.map((step) => stepJson(step, naming)),
  told: stateOf(told),
  dispatchHeld: told.dispatchHeld,
  tellings: told.tellings.map((one) => tellingJson(one, naming)),
});

export const counted = <K extends string>(keys: readonly K[]): Readonly<Partial<Record<K, number>>> => {
  const counts: Partial<Record<K, number>> = {};
  for (const key of keys) counts[key] = (counts[key] ?? 0) + 1;
  return counts;
};

export const deadlineJson = (deadline: Deadline | undefined) =>
  deadline === undefined
    ? null
    : { measure: deadline.measure.id, clause: deadline.clause.id, day: deadline.day, from: deadline.from };

export const headJson = (plan: Plan, { at, knownAt, world }: AddresseeQuestion) => ({
  measure: plan.measure.id,
  version: plan.measure.version,
  authority: plan.authority,
  at: writeInstant(at),
  knownAt: Number.isFinite(knownAt) ? writeInstant(knownAt) : null,
  world,
  fictional: world === "fictional",
  counts: {
    addressees: plan.planned.length,
    as: counted(plan.planned.map(({ addressee }) => addressee.as)),
    told: counted(plan.planned.map(({ told }) => stateOf(told))),
    withoutDispatchRecord: plan.planned.filter(({ told }) => !told.dispatchHeld).length,
    withoutAddress: plan.withoutAddress.length,
    withoutLanguage: plan.withoutLanguage.length,
    unestablished: plan.unestablished.length,
  },
});

/** The contract of `interdict notify plan --json`. */
export const planJson = (plan: Plan, question: AddresseeQuestion, naming: Naming) => {
  const steps = (some: readonly (Step | Leg)[]) => some.map((step) => stepJson(step, naming));
  return {
    ...headJson(plan, question),
    own: plan.own === undefined ? [] : clausesJson(plan.own, undefined, naming),
    addressees: plan.planned.map((one) => addresseeJson(one, naming)),
    notAddressed: plan.notAddressed,
    steps: steps(plan.way.steps),
    adrift: steps(plan.way.adrift),
    back: steps(plan.back),
    broken: steps(plan.broken),
    diamonds: plan.diamonds.map(({ to, steps: sides }) => ({ to: partyJson(to, naming), steps: steps(sides) })),
    none: plan.none.map(({ by, deed, of, says }) => ({
      by: partyJson(by, naming),
      deed,
      of: of.map((one) => partyJson(one, naming)),
      says: wordsJson(says, naming),
    })),
    described: plan.described.map(({ party, steps: some }) => ({ ...partyJson(party, naming), steps: steps(some) })),
    unestablished: plan.unestablished,
    withoutAddress: plan.withoutAddress,
    withoutLanguage: plan.withoutLanguage,
    adriftOnly: plan.adriftOnly,
  };
};
