import { dayInWords } from "../../language/dates.ts";
import { number } from "../../language/say.ts";
import type { Json } from "../../ledger/canonical.ts";
import type { Transaction } from "../../store/store.ts";
import { type Day, dayOf, endOfDay, type Instant } from "../../time/time.ts";
import type { Reply } from "../receipt/reply.ts";
import { receiptWords } from "../receipt/words.ts";
import { inAll, wordsOf } from "../receipt/written.ts";
import type { Attested } from "./attested.ts";
import { attestWords } from "./words.ts";

type Written = { readonly [name: string]: Json };

/** Done on some day that is not told, at the latest on this one. */
const by = (day: Day): Json => ({ unknown: true, before: dayOf(endOfDay(day)) });

/**
 * What a confirmed attestation says that is a deed. That there is a rule or a control is the body's statement, whose own record is not held; that there
 * is none is declared by the attestation itself.
 */
export const deedsOfAttested = (
  { id, notice }: Pick<Reply, "id" | "notice">,
  attested: Attested,
  now: Instant,
): readonly Written[] => {
  const { body, measure, capacity, behalf, on, rule, control, devices, exceptions, unknown } = attested;
  const who = { body, capacity: wordsOf(capacity) };
  const source = { title: inAll(receiptWords.confirmedSource, () => ({ notice, reply: id })), date: dayOf(now) };
  const says = inAll(attestWords.says, (language) => ({ reply: id, on: dayInWords(on, language), behalf }));
  const ground = (none: boolean): Written => (none ? { basis: "record" } : { stated: { by: who, on } });
  const common = { by: who, measure, source };
  return [
    ...(rule === undefined
      ? []
      : [
          {
            kind: "rule",
            id: `rule:${id}`,
            ...common,
            ...ground(rule.none),
            says,
            none: rule.none,
            at: rule.none ? on : (rule.since ?? by(on)),
            ...(rule.reference === undefined ? {} : { reference: rule.reference }),
          },
        ]),
    ...(control === undefined
      ? []
      : [
          {
            kind: "control",
            id: `control:${id}`,
            ...common,
            ...ground(control.none),
            none: control.none,
            at: control.none ? on : by(on),
            says:
              control.says === undefined ? says : inAll(attestWords.controlSays, () => ({ says: control.says ?? "" })),
          },
        ]),
    ...(devices === undefined
      ? []
      : [
          {
            kind: "population",
            id: `population:${id}`,
            body,
            measure,
            ...(devices.n === undefined ? {} : { declared: devices.n }),
            complete: devices.complete,
            by: who,
            on,
          },
        ]),
    ...(exceptions === undefined && unknown === undefined
      ? []
      : [
          {
            kind: "position",
            id: `position:${id}`,
            ...common,
            basis: "record",
            at: on,
            says: inAll(attestWords.positionSays, (language) => ({
              n: exceptions ?? -1,
              shown: exceptions === undefined ? "" : number(exceptions, language),
              unknown: unknown ?? "none",
            })),
          },
        ]),
  ];
};

const ofEvidence = (id: string): string => `retraction:${id}:table`;

/**
 * That the body contests what was attested in its name: the deeds and, apart from them, the load of its table count no more. Apart, since the same table may be
 * attested again.
 */
export const contestOfAttested = (
  { id, notice }: Pick<Reply, "id" | "notice">,
  attested: Attested,
  why: Json,
  now: Instant,
): readonly Written[] => {
  const deeds = deedsOfAttested({ id, notice }, attested, now).map((deed) => String(deed.id));
  const common = {
    kind: "retraction",
    by: { body: attested.body, capacity: receiptWords.contester },
    why,
    on: dayOf(now),
  };
  return [
    ...(deeds.length === 0 ? [] : [{ ...common, id: `retraction:${id}`, of: deeds }]),
    ...(attested.load === undefined ? [] : [{ ...common, id: ofEvidence(id), of: [attested.load] }]),
  ];
};

/** That a table counts again that was contested before: it was attested anew, with the same content. */
export const attestedAgain = (
  tx: Transaction,
  { id }: Pick<Reply, "id">,
  { body, capacity, load }: Attested,
  now: Instant,
): readonly Written[] => {
  if (load === undefined) return [];
  const contests = tx
    .statement(
      "SELECT id FROM record WHERE kind = 'retraction' AND id LIKE 'retraction:%:table' AND json_extract(json, '$.of[0]') = ? ORDER BY seq",
    )
    .all(load)
    .map((row) => String(row.id));
  if (contests.length === 0) return [];
  return [
    {
      kind: "retraction",
      id: `retraction:${id}:again`,
      of: contests,
      by: { body, capacity: wordsOf(capacity) },
      why: inAll(attestWords.again, () => ({ reply: id })),
      on: dayOf(now),
    },
  ];
};
