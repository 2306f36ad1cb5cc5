import { addDays, type Day, dayOf, endOfDay, type Instant, startOfDay } from "../../src/time/time.ts";
import { authority, type World, type WorldBody } from "./world.ts";

/** What the test itself knows that it did; written with nothing of the program but the calendar. */
export interface Model {
  /** Of messages that tell of the measure, and of letters sent by hand: what became of them, when, and since when that is known. */
  readonly told: { readonly body: string; readonly state: "sent" | "bounced" | "delivered"; readonly at: Instant }[];
  /** Those who got a letter by post. */
  readonly byHand: Set<string>;
  readonly answers: Answered[];
  readonly retractions: { readonly id: string; readonly of: string }[];
  readonly notices: { readonly body: string; readonly key: string; readonly at: Instant }[];
  readonly reminders: { readonly body: string; readonly at: Instant }[];
}

export interface Answered {
  readonly id: string;
  readonly body: string;
  /** `acknowledged` stands for an acknowledgement, which is no answer. */
  readonly answer: string;
  /** The last instant that its date means. */
  readonly latest: Instant;
  readonly known: Instant;
}

export const emptyModel = (): Model => ({
  told: [],
  byHand: new Set(),
  answers: [],
  retractions: [],
  notices: [],
  reminders: [],
});

const spans = (from: Day | undefined, to: Day | undefined, day: Day): boolean =>
  (from === undefined || from <= day) && (to === undefined || day <= to);

/** Is there such a body on that day? */
export const exists = ({ spans: some }: WorldBody, day: Day): boolean =>
  some.some(({ from, to }) => spans(from, to, day));

/** Where a body takes in its mail on a day, if anywhere. */
export const addressOn = ({ addresses }: WorldBody, day: Day): string | undefined =>
  addresses.find(({ from, to }) => spans(from, to, day))?.address;

export const isSuspended = ({ suspended }: World, at: Instant): boolean =>
  suspended !== undefined && at >= startOfDay(suspended.from) && at < endOfDay(suspended.until);

/** Does the measure say anything at that instant, as then known? Suspended it still does, for as long as it is, but asks for nothing. */
export const lives = (world: World, at: Instant): boolean =>
  at >= startOfDay(world.decided) &&
  (at < endOfDay(world.until) ||
    (at >= startOfDay(world.renewed) && at < endOfDay(world.renewedUntil)) ||
    isSuspended(world, at));

const capacityOf = ({ kind }: WorldBody): string =>
  kind === "local" ? "invited" : kind === "agency" ? "informed" : "bound";

/** Who has to be told at an instant, and as what. What is informed only, is so as long as the clause that informs it lives. */
export const addressees = (world: World, at: Instant): ReadonlyMap<string, string> =>
  new Map(
    world.bodies
      .filter((body) => body.id !== authority && lives(world, at) && exists(body, dayOf(at)))
      .map((body) => [body.id, capacityOf(body)] as const),
  );

const stands = ({ retractions }: Model, id: string): boolean =>
  !retractions.some((one) => one.of === id && stands({ retractions } as Model, one.id));

const answersOf = (model: Model, body: string): readonly Answered[] =>
  model.answers.filter((one) => one.body === body && stands(model, one.id));

/** The answer that stands. */
export const answerOf = (model: Model, body: string): string =>
  answersOf(model, body)
    .filter(({ answer }) => answer !== "acknowledged")
    .toSorted((a, b) => a.latest - b.latest || a.known - b.known || (a.id < b.id ? -1 : 1))
    .at(-1)?.answer ?? "none";

/** What a body was told, by what was done and nothing else. */
export const toldOf = (model: Model, body: string): string => {
  if (answersOf(model, body).length > 0) return "acknowledged";
  const own = model.told.filter((one) => one.body === body);
  if (own.some(({ state }) => state === "delivered")) return "delivered";
  const last = (state: string): Instant => Math.max(...own.filter((one) => one.state === state).map(({ at }) => at));
  if (own.length === 0) return "owed";
  return last("bounced") >= last("sent") ? "bounced" : "sent";
};

/** Was it told, or did it speak, by another way than by mail from here? */
export const isToldOtherwise = ({ byHand, answers }: Model, body: string): boolean =>
  byHand.has(body) || answers.some((one) => one.body === body);

/** What is wrong with reminding a body at an instant; nothing, where that is allowed. */
export const againstReminding = (
  model: Model,
  world: World,
  body: WorldBody,
  at: Instant,
  { atMost, apart }: { readonly atMost: number; readonly apart: number },
): readonly string[] => {
  const reminded = model.reminders.filter((one) => one.body === body.id);
  const left = model.told.filter((one) => one.body === body.id && one.state === "sent");
  const near = [...reminded, ...left].filter((one) => dayOf(at) < addDays(dayOf(one.at), apart));
  const told = toldOf(model, body.id);
  return [
    ...(reminded.length >= atMost ? ["more often than agreed"] : []),
    ...(near.length > 0 ? ["too near to another message"] : []),
    ...(answerOf(model, body.id) === "none" ? [] : ["after an answer"]),
    ...(exists(body, dayOf(at)) ? [] : ["there is no such body"]),
    ...(lives(world, at) ? [] : ["the measure is over"]),
    ...(isSuspended(world, at) ? ["the measure is suspended"] : []),
    ...(told === "owed" || told === "bounced" ? [`it was ${told}`] : []),
    ...(capacityOf(body) === "informed" ? ["it is only informed"] : []),
  ];
};
