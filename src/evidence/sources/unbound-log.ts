import { dayOf, type Instant } from "../../time/time.ts";
import type { Sighting } from "../observation.ts";
import { problemAt } from "../problems.ts";
import type { Context, Controlled, Seen, Source } from "../source.ts";
import { decoded, headText, lines } from "../text.ts";
import { readUnboundLine, type UnboundLine } from "./unbound-line.ts";
import { hasYear, instantsOf } from "./unbound-time.ts";
import { unboundProves } from "./words.ts";

const nothing = new Map();

/** These let the question through; every other action of a policy zone refuses it or answers in its place. */
const letThrough = new Set(["rpz-passthru", "rpz-tcp-only", "rpz-disabled"]);

const canary = /^[a-z0-9-]+\.canary\./;

type Spoken = Exclude<UnboundLine, { readonly kind: "other" }>;

/** Gathers the contacts of one instant by client; what comes at another instant goes to the next gathering. */
const contactsBy = ({ matcher }: Context) => {
  let instant: Instant | undefined;
  let clients = new Map<string, { readonly record: number; readonly sightings: Map<string, Sighting> }>();
  const flush = (): readonly Seen[] => {
    const seen = [...clients].map(([client, { record, sightings }]): Seen => {
      const names = [client];
      return {
        kind: "observation",
        record,
        names,
        observedAt: instant ?? 0,
        scope: "network",
        complete: false,
        facts: nothing,
        sightings: [...sightings.values()],
      };
    });
    clients = new Map();
    return seen;
  };
  return {
    flush,
    /** The contacts of the instant before, when this line opens another; and whether this line is a contact with a product. */
    take: (
      line: Spoken,
      at: Instant,
      record: number,
    ): { readonly seen: readonly Seen[]; readonly isContact: boolean } => {
      const matches = matcher.domain(line.name);
      if (matches.length === 0) return { seen: [], isContact: false };
      const seen = at === instant ? [] : flush();
      instant = at;
      let client = clients.get(line.client);
      if (client === undefined) {
        client = { record, sightings: new Map() };
        clients.set(line.client, client);
      }
      const refused = line.kind === "rule" && !letThrough.has(line.action);
      for (const { product, identifier, role } of matches) {
        const sighting: Sighting = { product, identifier, role, what: "contact", name: line.name };
        const key = `${product} ${line.name}`;
        if (refused || !client.sightings.has(key))
          client.sightings.set(key, refused ? { ...sighting, blocked: true } : sighting);
      }
      return { seen, isContact: true };
    },
  };
};

/** Controls at work: each canary whenever it is asked for, each rule when it is first applied on a day. */
const controlsBy = (context: Context) => {
  const said = new Set<string>();
  const once = (key: string): boolean => said.size !== said.add(key).size;
  return (line: Spoken, at: Instant, record: number): Controlled | undefined => {
    if (canary.test(line.name)) {
      const what = line.kind === "rule" ? "canary-applied" : "canary-asked";
      if (!once(`${what} ${at} ${line.client} ${line.name}`)) return undefined;
      const applied =
        line.kind === "rule" ? { ...(line.tag === undefined ? {} : { tag: line.tag }), action: line.action } : {};
      return { kind: "control-seen", record, client: line.client, at, what, ...applied, canary: line.name };
    }
    if (line.kind !== "rule" || context.matcher.domain(line.name).length === 0) return undefined;
    if (!once(`${dayOf(at)} ${line.tag} ${line.action}`)) return undefined;
    return {
      kind: "control-seen",
      record,
      client: "",
      at,
      what: "rule-applied",
      ...(line.tag === undefined ? {} : { tag: line.tag }),
      action: line.action,
    };
  };
};

/** The query log of Unbound (`log-queries`, `log-replies`, `rpz-log`). Of its lines, only those that name a product or a canary are kept. */
export const unboundLog: Source = {
  id: "unbound-log",
  kind: "network",
  ...unboundProves,
  recognise: (head) =>
    headText(head)
      .split("\n", 200)
      .some((text) => readUnboundLine(text.replace(/\r$/, "")) !== undefined),
  async *observe(bytes, context) {
    let record = 0;
    let records = 0;
    let kept = 0;
    let instantOf: ReturnType<typeof instantsOf> | undefined;
    const contacts = contactsBy(context);
    const controls = controlsBy(context);
    for await (const batch of lines(decoded(bytes))) {
      for (const raw of batch) {
        record += 1;
        const text = raw.endsWith("\r") ? raw.slice(0, -1) : raw;
        if (text === "") continue;
        records += 1;
        const line = readUnboundLine(text);
        if (line === undefined) {
          yield problemAt(context, "E-EVIDENCE-LINE", { line: record });
          continue;
        }
        if (instantOf === undefined) {
          const takenAt = hasYear(line.time) ? undefined : context.observedAt();
          if (!hasYear(line.time) && takenAt === undefined) {
            yield { kind: "refused", problem: problemAt(context, "E-EVIDENCE-NEEDS-DAY") };
            return;
          }
          instantOf = instantsOf(takenAt);
        }
        if (line.kind === "other" || (context.matcher.domain(line.name).length === 0 && !canary.test(line.name)))
          continue;
        const at = instantOf(line.time);
        if (at === undefined) {
          yield problemAt(context, "E-EVIDENCE-LINE", { line: record });
          continue;
        }
        const { seen, isContact } = contacts.take(line, at, record);
        yield* seen;
        const control = controls(line, at, record);
        if (control !== undefined) yield control;
        if (isContact || control !== undefined) kept += 1;
      }
    }
    yield* contacts.flush();
    yield { kind: "tally", records, kept };
  },
};
