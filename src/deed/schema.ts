import { z } from "zod";
import type { languages } from "../language/language.ts";
import { exemptionStatuses } from "../measure/exemption.ts";
import { isBodyKind } from "../register/body.ts";
import { isDay, parseInstant } from "../time/time.ts";
import { clientOf, hostOf } from "./client.ts";
import { answers, dispatchStates, type RecordKind } from "./deed.ts";
import { reaches, testResults } from "./found.ts";

const bare = (form: string) => z.string().regex(/^[^\s\p{C}]{1,200}$/u, form);
const id = bare("be/…");
const point = bare("rpz-unbound");
const address = bare("10.0.0.53, 10.0.0.53:5353, http://proxy.example:3128");
const line = z.string().trim().min(1, "…");
const day = z.string().refine(isDay, "YYYY-MM-DD");
const moment = z.string().refine((text) => parseInstant(text) !== undefined, "YYYY-MM-DD, YYYY-MM-DDThh:mm");
// Four digits at most: what a calendar can still count.
const period = z.string().regex(/^P(?=\d)(\d{1,3}Y)?(\d{1,4}M)?(\d{1,4}W)?(\d{1,4}D)?$/, "P1Y, P6M, P30D");
const count = z.number().int("0, 1, 2, …").min(0, "0, 1, 2, …");
const text = z.strictObject({ fr: line, nl: line, de: line, en: line } satisfies Record<
  (typeof languages)[number],
  z.ZodType
>);
const words = z.union([line, text], "…, {fr: …, nl: …, de: …, en: …}");
const oneOrMany = <T extends z.ZodType>(item: T) => z.union([item, z.array(item).min(1, "[…]")]);
const yesNo = z.union([z.enum(["yes", "no", "unknown"]), z.boolean()], "yes, no, unknown");

const by = z.union(
  [line, z.strictObject({ body: id.exactOptional(), capacity: words.exactOptional() })],
  "be/…, {body: be/…, capacity: …}",
);

const at = z.union(
  [
    moment,
    z.literal("unknown"),
    z.strictObject({ unknown: z.literal(true), after: day.exactOptional(), before: day.exactOptional() }),
    z.strictObject({
      claims: z.record(
        id,
        z.strictObject({
          value: moment,
          by: oneOrMany(line),
          known: moment.exactOptional(),
          status: z.enum(["asserted", "inferred", "announced"]).exactOptional(),
        }),
      ),
      chosen: z.strictObject({ claim: id, why: line, by: line, on: day }).exactOptional(),
    }),
  ],
  "YYYY-MM-DD, YYYY-MM-DDThh:mm, unknown, {unknown: true, after: …, before: …}, {claims: …}",
);

const client = z.string().refine((text) => clientOf(text) !== undefined, "192.0.2.7, 192.0.2.0/24, 2001:db8::/64");
const host = z.string().refine((text) => hostOf(text) !== undefined, "news.example.org");
// A name of a directory may have spaces in it, but nothing that ends a line of a configuration.
const group = z.string().regex(/^[^\s\p{C}]([^\p{C}\p{Zl}\p{Zp}]{0,198}[^\s\p{C}])?$/u, "press, S-1-5-21-…");

/** Bodies by what the register says of them on the day of the deed. */
const query = z.strictObject({
  within: id,
  kind: oneOrMany(z.string().refine(isBodyKind, "government, cabinet, service, uap, local, …")).exactOptional(),
  "uap-type": oneOrMany(z.enum(["one", "two", "three", "none"])).exactOptional(),
  "german-speaking": z.boolean().exactOptional(),
});
const concerned = z.union(
  [id, query, z.strictObject({ described: words })],
  "be/…, {within: be/…, kind: …}, {described: …}",
);

const source = z.union(
  [
    line,
    z.strictObject({ title: words, date: day.exactOptional(), place: line.exactOptional(), url: line.exactOptional() }),
  ],
  "…, {title: …, date: …, place: …}",
);

const known = { "known-at": moment.exactOptional() };

const common = {
  id: id.exactOptional(),
  by,
  about: oneOrMany(concerned).exactOptional(),
  measure: id,
  clause: id.exactOptional(),
  at,
  ...known,
  basis: z.enum(["record", "stated"]).exactOptional(),
  stated: z.strictObject({ by, on: day.exactOptional() }).exactOptional(),
  says: words.exactOptional(),
  source,
  note: words.exactOptional(),
};

const cover = z
  .strictObject({
    n: count,
    of: count.exactOptional(),
    body: id.exactOptional(),
    row: id.exactOptional(),
    channel: id.exactOptional(),
  })
  .refine(({ n, of }) => of === undefined || n <= of, { path: ["n"], message: "n ≤ of" });

const deed = <const K extends RecordKind, T extends z.ZodRawShape>(kind: K, own: T) =>
  z.strictObject({ kind: z.literal(kind), ...common, ...own });

const ordered = (from: string | undefined, until: string | undefined): boolean =>
  from === undefined || until === undefined || from.slice(0, 10) <= until;

/** The shape of each kind of record as written; keys are kebab-case. Lengths, links and bodies are checked by `read.ts`. */
export const shapes = {
  dispatch: deed("dispatch", { channel: line.exactOptional(), state: z.enum(dispatchStates).exactOptional() }),
  relay: deed("relay", {
    channel: line.exactOptional(),
    from: id.exactOptional(),
    to: oneOrMany(concerned).exactOptional(),
  }),
  acknowledgement: deed("acknowledgement", { of: id.exactOptional() }),
  response: deed("response", {
    answer: z.enum(answers),
    organ: words.exactOptional(),
    reference: line.exactOptional(),
    reason: words.exactOptional(),
  }),
  rule: deed("rule", {
    none: z.boolean().exactOptional(),
    "names-block": z.boolean().exactOptional(),
    from: day.exactOptional(),
    until: day.exactOptional(),
    reference: line.exactOptional(),
  }).refine(({ from, until }) => ordered(from, until), { path: ["until"], message: "from ≤ until" }),
  control: deed("control", {
    none: z.boolean().exactOptional(),
    point: point.exactOptional(),
    covers: oneOrMany(cover).exactOptional(),
    prevents: z.boolean().exactOptional(),
    until: day.exactOptional(),
    token: id.exactOptional(),
    zone: line.exactOptional(),
    version: line.exactOptional(),
  }),
  test: deed("test", {
    point: point.exactOptional(),
    sample: count,
    of: count.exactOptional(),
    result: z.enum(testResults),
    row: id.exactOptional(),
    channel: id.exactOptional(),
    none: z.boolean().exactOptional(),
    token: id.exactOptional(),
    version: line.exactOptional(),
    found: z.array(z.strictObject({ name: host, result: z.enum(reaches), by: line.exactOptional() })).exactOptional(),
  }).refine(({ sample, of }) => of === undefined || sample <= of, { path: ["sample"], message: "sample ≤ of" }),
  exemption: deed("exemption", {
    by: by.exactOptional(),
    at: at.exactOptional(),
    source: source.exactOptional(),
    status: z.enum(exemptionStatuses).exactOptional(),
    of: id.exactOptional(),
    devices: oneOrMany(id).exactOptional(),
    holders: oneOrMany(id).exactOptional(),
    row: id.exactOptional(),
    clients: oneOrMany(client).exactOptional(),
    groups: oneOrMany(group).exactOptional(),
    names: oneOrMany(host).exactOptional(),
    ground: line.exactOptional(),
    requester: by.exactOptional(),
    requested: day.exactOptional(),
    approver: by.exactOptional(),
    delegated: z.boolean().exactOptional(),
    granted: moment.exactOptional(),
    until: day.exactOptional(),
    mitigations: z
      .array(z.strictObject({ id, shown: z.boolean(), on: day.exactOptional(), "valid-for": period.exactOptional() }))
      .exactOptional(),
    documentation: source.exactOptional(),
  })
    .refine(({ granted, until }) => ordered(granted, until), { path: ["until"], message: "granted ≤ until" })
    .refine(({ of, status }) => of === undefined || status !== "requested", {
      path: ["status"],
      message: "granted, refused, revoked",
    })
    .superRefine(
      ({ by: doer, of, status = "granted", ground, at: done, requested, granted, approver, requester }, context) => {
        const needed: readonly (readonly [string, boolean])[] = [
          ["by", (doer ?? approver ?? requester) !== undefined],
          ["ground", (of ?? ground) !== undefined],
          ["granted", status !== "granted" || granted !== undefined],
          ["at", status === "granted" || (status === "requested" ? (done ?? requested) : done) !== undefined],
        ];
        for (const [key, isThere] of needed)
          if (!isThere) context.addIssue({ code: "invalid_type", expected: "string", path: [key], input: undefined });
      },
    ),
  awareness: deed("awareness", { channel: line.exactOptional(), reach: count.exactOptional() }),
  position: deed("position", {}),
  fulfilment: deed("fulfilment", { action: id }),
  route: deed("route", {
    from: id.exactOptional(),
    to: oneOrMany(concerned).exactOptional(),
    channel: line.exactOptional(),
    within: period.exactOptional(),
    none: z.boolean().exactOptional(),
  }),
  population: z
    .strictObject({
      kind: z.literal("population"),
      id: id.exactOptional(),
      body: id,
      measure: id.exactOptional(),
      clause: id.exactOptional(),
      row: id.exactOptional(),
      known: count.exactOptional(),
      declared: count.exactOptional(),
      complete: yesNo.exactOptional(),
      by,
      on: day,
      ...known,
    })
    .refine((written) => written.declared !== undefined || written.complete !== undefined, {
      path: ["declared"],
      message: "0, 1, 2, …",
    }),
  points: z.strictObject({
    kind: z.literal("points"),
    id: id.exactOptional(),
    body: id,
    points: z.array(z.strictObject({ point, address: address.exactOptional() })),
    by,
    on: day,
    ...known,
  }),
  retraction: z.strictObject({
    kind: z.literal("retraction"),
    id: id.exactOptional(),
    of: oneOrMany(id),
    why: words,
    by,
    on: day.exactOptional(),
    ...known,
  }),
  choice: z.strictObject({
    kind: z.literal("choice"),
    measure: id,
    // As people write it, `id` is what is chosen; as the ledger keeps it, `chooses` is, and `id` the record’s own.
    id,
    chooses: id.exactOptional(),
    value: z.union([line, z.boolean(), z.number()]),
    why: words,
    by,
    on: day,
    ...known,
  }),
} as const;

export type Written<K extends RecordKind> = z.infer<(typeof shapes)[K]>;
export type WrittenBy = z.infer<typeof by>;
export type WrittenAt = z.infer<typeof at>;
export type WrittenSource = z.infer<typeof source>;
export type Query = z.infer<typeof query>;
