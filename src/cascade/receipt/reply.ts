import { createHash } from "node:crypto";
import { z } from "zod";
import { languages } from "../../language/language.ts";
import { canonical, type Json } from "../../ledger/canonical.ts";
import type { Store } from "../../store/store.ts";
import { type Instant, isDay } from "../../time/time.ts";
import { type Attested, attestedForm } from "../attest/attested.ts";
import { offices, organs } from "./given.ts";
import { devicesChoices, personsChoices } from "./model-choice.ts";

/** `waiting`: nobody at the body's own address has confirmed it. `live`: confirmed, and a deed. `contested`: it counts no more. */
export const replyStates = ["waiting", "live", "contested"] as const;
export type ReplyState = (typeof replyStates)[number];

const named = z.strictObject({ words: z.string() });

/** In what a decision differs from the model; what is absent was not said. */
const model = z.strictObject({
  persons: z.enum(personsChoices).exactOptional(),
  devices: z.enum(devicesChoices).exactOptional(),
  ends: z
    .string()
    .refine((text) => text === "never" || isDay(text))
    .exactOptional(),
});

const form = z.strictObject({
  measure: z.string(),
  body: z.string(),
  language: z.enum(languages),
  capacity: z.union([z.enum(offices), named]),
  behalf: z.string(),
  answer: z.enum(["awareness", "examining", "adopted", "partly", "declined", "not-applicable"]),
  organ: z.union([z.enum(organs), named]).exactOptional(),
  on: z.string().exactOptional(),
  reference: z.string().exactOptional(),
  reason: z.string().exactOptional(),
  /** Absent: it was not asked. */
  model: model.exactOptional(),
});

/** What a body answered through its link, before and after it is a deed. */
export type Answered = z.infer<typeof form>;

/** What a reply says: an answer to what was asked, or what the body attests. `answer` tells them apart. */
export type Said = Answered | Attested;

export const isAttestation = (said: Said): said is Attested => said.answer === "attestation";

export interface Reply {
  /** What people quote: sixteen hexadecimal digits. */
  readonly id: string;
  readonly notice: string;
  readonly state: ReplyState;
  /** When it was said. */
  readonly at: Instant;
  readonly answered: Said;
  /** Was there an address to ask for its confirmation? */
  readonly asked: boolean;
  /** The form that it came by: the same one sent twice says one thing. */
  readonly form: string;
}

/** Where a reply stands; `unasked` waits in vain: there was no address to ask for its confirmation. */
export const replyStanding = ({ state, asked }: Pick<Reply, "state" | "asked">): ReplyState | "unasked" =>
  state === "waiting" && !asked ? "unasked" : state;

const kept = z.strictObject({
  answered: z.discriminatedUnion("answer", [form, attestedForm]),
  asked: z.boolean(),
  form: z.string(),
});

export const keptReply = ({ answered, asked, form: by }: Pick<Reply, "answered" | "asked" | "form">): string =>
  canonical({ answered, asked, form: by });

interface Row {
  readonly id: string;
  readonly notice: string;
  readonly state: string;
  readonly at: number;
  readonly json: string;
}

const stateOf = z.enum(replyStates);

const replyOf = ({ id, notice, state, at, json }: Row): Reply =>
  Object.freeze({ id, notice, state: stateOf.parse(state), at, ...kept.parse(JSON.parse(json)) });

const rowOf = (row: Readonly<Record<string, unknown>>): Reply =>
  replyOf({
    id: String(row.id),
    notice: String(row.notice),
    state: String(row.state),
    at: Number(row.at),
    json: String(row.json),
  });

type Reading = Pick<Store, "statement">;

export const replyHeld = (store: Reading, id: string): Reply | undefined => {
  const row = store.statement("SELECT id, notice, state, at, json FROM reply WHERE id = ?").get(id);
  return row === undefined ? undefined : rowOf(row);
};

/** The replies to a notice, the last one last. */
export const repliesTo = (store: Reading, notice: string): readonly Reply[] =>
  store
    .statement("SELECT id, notice, state, at, json FROM reply WHERE notice = ? ORDER BY at, seq")
    .all(notice)
    .map(rowOf);

/** The replies about a measure, the last one last: those that wait, those that had no address to confirm them among them. */
export const repliesAbout = (store: Reading, measure: string): readonly Reply[] =>
  store
    .statement(
      "SELECT reply.id, reply.notice, reply.state, reply.at, reply.json FROM reply JOIN notice ON notice.key = reply.notice WHERE notice.measure = ? ORDER BY reply.at, reply.seq",
    )
    .all(measure)
    .map(rowOf);

/** Where replies stood as known at an instant: each change is an entry of the ledger. */
export const replyStatesKnown = (store: Reading, knownAt: Instant): ReadonlyMap<string, ReplyState> =>
  new Map(
    store
      .statement(
        "SELECT json_extract(body, '$.id') AS id, json_extract(body, '$.state') AS state FROM entry WHERE kind = 'reply' AND at <= ? ORDER BY seq",
      )
      .all(knownAt)
      .map(({ id, state }) => [String(id), stateOf.parse(state)]),
  );

/** A number that the same content always has. */
export const numberOf = (content: Json): string =>
  createHash("sha256").update(canonical(content)).digest("hex").slice(0, 16);

/** `4f2a 91c0 77b3 1234`: a number as people read it out. */
export const numberInWords = (id: string): string => (id.match(/.{1,4}/g) ?? []).join(" ");
