import { randomBytes } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";
import type { Asked, Point } from "../control/point.ts";
import { type Canary, judged, type NameReply, type Seen } from "../control/probe.ts";
import { probeWords } from "../control/words-status.ts";
import { keepRecords } from "../deed/held.ts";
import { pointsOf } from "../deed/points.ts";
import { type ReadRecord, readRecords } from "../deed/read.ts";
import { controlGround } from "../enforce/ground.ts";
import { type Issued, issuedBy } from "../enforce/issued.ts";
import { list, number } from "../language/say.ts";
import type { Json } from "../ledger/canonical.ts";
import { everKnown } from "../measure/case.ts";
import { writeInstant } from "../time/time.ts";
import { type Command, type Exit, type Io, type Words, worst } from "./command.ts";
import { flags, invalid, Misuse, printJson, sayTo } from "./common.ts";
import { controlFlags, pointsNamed } from "./control-points.ts";
import { bodyFlag } from "./posture.ts";
import type { Asker } from "./probe-asker.ts";
import { askBrowser, programIn } from "./probe-browser.ts";
import { chromium } from "./probe-chromium.ts";
import { firefox } from "./probe-firefox.ts";
import { askProxy } from "./probe-proxy.ts";
import { askResolver, serverOf } from "./probe-resolver.ts";
import { cliWords } from "./words.ts";

const browsers = { chromium, firefox };

/** Who answers for a point at an address; undefined where there is nobody of that kind. */
const askerAt = async (asked: Asked, address: string, io: Io): Promise<Asker | undefined> => {
  if (asked === "resolver") {
    const server = serverOf(address);
    return server === undefined ? undefined : askResolver(server);
  }
  if (asked === "proxy") {
    const proxy = URL.parse(address);
    return proxy?.protocol === "http:" ? askProxy(proxy) : undefined;
  }
  const program = address.includes("/") ? address : programIn(io.env["PATH"] ?? "", [address]);
  return program === undefined ? undefined : askBrowser(browsers[asked], program);
};

/** Where a point is: as it is named, as it is on record, or of a browser, the program that the path has. */
const addressOf = (point: Point, words: Words, held: string | undefined, io: Io): string | undefined => {
  const named = words.value("address") ?? held;
  if (named !== undefined || point.asked === undefined || !(point.asked in browsers)) return named;
  return point.asked === "chromium" || point.asked === "firefox"
    ? programIn(io.env["PATH"] ?? "", browsers[point.asked].programs)
    : undefined;
};

/** What was built for a body at a point about a measure, the newest first. */
const builtFor = (issued: readonly Issued[], body: string, point: string, measure: string): readonly Issued[] =>
  issued
    .filter((one) => one.body === body && one.point === point)
    .filter(({ measures, withdrawn }) => [...measures, ...withdrawn].some(({ id }) => id === measure))
    .toReversed();

const canariesOf = (built: readonly Issued[]): readonly Canary[] => [
  ...new Map(
    built.flatMap(({ canary, token, version }) =>
      canary === null ? [] : [[canary, { canary, token, version }] as const],
    ),
  ).values(),
];

/** The same canary with a token that nobody has. */
const decoyOf = ({ canary, token }: Canary): string => canary.replace(token, randomBytes(10).toString("hex"));

/** Asks for each canary until one shows itself, or the point says nothing. */
const askCanaries = async (asker: Asker, canaries: readonly Canary[]) => {
  const replies: { canary: Canary; reply: Awaited<ReturnType<Asker["canary"]>> }[] = [];
  for (const canary of canaries) {
    const reply = await asker.canary(canary.canary, decoyOf(canary));
    replies.push({ canary, reply });
    if (reply === "shown" || reply === "none") break;
  }
  return replies;
};

/** Asks again until the point holds what was built last, or the time is up. A point defers what it has read; the pauses grow from a twentieth of a second to two. */
const settled = async (asker: Asker, built: readonly Issued[], wait: number) => {
  const canaries = canariesOf(built);
  const wanted = built[0]?.canary ?? undefined;
  const end = performance.now() + wait * 1000;
  for (let next = 50; ; next = Math.min(next * 2, 2000)) {
    const replies = await askCanaries(asker, canaries);
    const shown = replies.find(({ reply }) => reply === "shown")?.canary.canary;
    const isThere = wanted === undefined ? replies.every(({ reply }) => reply === "absent") : shown === wanted;
    const left = end - performance.now();
    if (isThere || left <= 0) return replies;
    await pause(Math.min(next, left));
  }
};

/** Asks one point about one measure: the canaries, then, where it answers at all, the names. */
const probed = async (asker: Asker, built: readonly Issued[], measure: string, wait: number): Promise<Seen> => {
  const replies = await settled(asker, built, wait);
  const hosts = built.flatMap(({ measures }) => measures.filter(({ id }) => id === measure).slice(0, 1))[0]?.asks ?? [];
  const names: { readonly name: string; readonly reply: NameReply }[] = [];
  for (const name of hosts) {
    // A point that says nothing of its canary, nor of the first name, is not asked for the others.
    const isSilent = names[0]?.reply === "none" && replies.some(({ reply }) => reply === "none");
    names.push({ name, reply: isSilent ? "none" : await asker.name(name) });
  }
  return judged(replies, names);
};

interface Probed {
  readonly measure: string;
  /** What was built last: a version that should be live, or `none` where it took the measure away. */
  readonly expected: string;
  readonly point: string;
  readonly address: string;
  readonly seen: Seen;
}

const writtenOf = ({ measure, point, seen }: Probed, body: string, io: Io): { readonly [name: string]: Json } => ({
  kind: "test",
  by: { body },
  measure,
  point,
  at: writeInstant(io.now()),
  // It looks at the way that a question takes, at no device.
  sample: 0,
  result: seen.result,
  ...(seen.live === undefined ? {} : { token: seen.live.token, version: seen.live.version }),
  ...(seen.none ? { none: true } : {}),
  found: seen.found.map((one) => ({ ...one })),
  source: { title: { ...probeWords.source } },
});

const exits: Readonly<Record<Seen["result"], Exit>> = { passed: 0, failed: 1, "not-tested": 4 };

/** Of what was taken away, it is in order that nothing is live. */
const exitOf = ({ expected, seen }: Probed): Exit => {
  if (expected !== "none") return exits[seen.result];
  return seen.none ? 0 : seen.live === undefined ? 4 : 1;
};

const report = ({ measure, point, address, seen }: Probed, id: string, io: Io): void => {
  const { language } = io;
  const namesOf = (isSo: (one: Seen["found"][number]) => boolean): string =>
    list(
      seen.found.filter(isSo).map(({ name }) => name),
      language,
    );
  const count = (result: string): number => seen.found.filter((one) => one.result === result).length;
  const counts = { reachable: count("reachable"), blocked: count("blocked"), untested: count("not-tested") };
  const shown = Object.fromEntries(Object.entries(counts).map(([key, n]) => [`${key}Shown`, number(n, language)]));
  const reached = namesOf(({ result }) => result === "reachable");
  const other = namesOf(({ by }) => by === "other");
  io.out(
    `${[
      `${point} (${address}): ${measure}`,
      `  ${seen.live !== undefined ? sayTo(io, probeWords.live, { version: seen.live.version }) : sayTo(io, seen.none ? probeWords.none : probeWords.unknown)}`,
      `  ${sayTo(io, probeWords.counts, { ...counts, ...shown })}`,
      ...(reached === "" ? [] : [`  ${sayTo(io, probeWords.reachable, { names: reached })}`]),
      ...(other === "" ? [] : [`  ${sayTo(io, probeWords.byOther, { names: other })}`]),
      `  ${sayTo(io, probeWords.recorded, { id })}`,
    ].join("\n")}\n`,
  );
};

const waitOf = (words: Words): number => {
  const value = words.value("wait") ?? "0";
  if (!/^\d{1,3}$/.test(value) || Number(value) > 600) throw new Misuse(probeWords.badWait, { value });
  return Number(value);
};

/** Asks what a body’s points do, from the inside of its network, and records it. 0 live and blocking · 1 something was reached · 4 not tested. */
export const controlProbe: Command = {
  name: "control probe",
  usage: "--body ID [--point NAME]… [--address HOST:PORT|URL|PROGRAM] [--wait SECONDS] [--unverified] [--fictional]",
  summary: probeWords.summary,
  options: {
    body: flags.body,
    point: controlFlags.point,
    address: { type: "value", summary: probeWords.address },
    wait: { type: "value", summary: probeWords.wait },
    unverified: controlFlags.unverified,
    fictional: flags.fictional,
  },
  run: async (words, io) => {
    const wait = waitOf(words);
    if (words.value("body") === undefined)
      throw new Misuse(cliWords.missing, { command: "control probe", what: "--body ID" });
    const ground = await controlGround(io, everKnown);
    if (!ground.ok) return invalid(ground.problems, words, io);
    const { store, around, known } = ground.value;
    try {
      const body = bodyFlag(words, around) ?? "";
      const held = pointsOf(known, body, io.now());
      const issued = issuedBy(store, everKnown);
      const built = issued.filter((one) => one.body === body).map(({ point }) => ({ point }));
      const points = pointsNamed(words, { body, held: [...(held ?? []), ...built] }, io);
      if (words.value("address") !== undefined && points.length > 1) throw new Misuse(probeWords.oneAddress);
      const found: Probed[] = [];
      const untested: { readonly point: string; readonly why: string }[] = [];
      for (const point of points) {
        const leave = (
          text:
            | (typeof probeWords)["noAddress"]
            | (typeof probeWords)["cannotAsk"]
            | (typeof probeWords)["nothingBuilt"],
        ): void => {
          untested.push({ point: point.id, why: sayTo(io, text, { point: point.id, body }) });
        };
        const measures = new Set(
          issued
            .filter((one) => one.body === body && one.point === point.id)
            .flatMap((one) => [...one.measures, ...one.withdrawn].map(({ id }) => id)),
        );
        const address = addressOf(point, words, held?.find((one) => one.point === point.id)?.address, io);
        if (point.asked === undefined) leave(probeWords.cannotAsk);
        else if (measures.size === 0) leave(probeWords.nothingBuilt);
        else if (address === undefined) leave(probeWords.noAddress);
        else {
          const asker = await askerAt(point.asked, address, io);
          if (asker === undefined)
            throw new Misuse(probeWords.badAddress, { address, point: point.id, kind: point.asked });
          try {
            for (const measure of measures) {
              const built = builtFor(issued, body, point.id, measure);
              const holds = built[0]?.measures.some(({ id }) => id === measure) ?? false;
              const expected = holds ? (built[0]?.version ?? "none") : "none";
              const seen = await probed(asker, built, measure, wait);
              found.push({ measure, expected, point: point.id, address, seen });
            }
          } finally {
            await asker.stop();
          }
        }
      }
      const read = readRecords(
        [{ name: "probe", text: JSON.stringify(found.map((one) => writtenOf(one, body, io))) }],
        { register: around.register, received: io.now() },
      );
      const problems = found.length === 0 ? [] : [...read.refused, ...read.rejected.flat()];
      if (problems.length > 0) return invalid(problems, words, io);
      const kept: readonly ReadRecord[] = read.kept;
      keepRecords(store, kept, io.now());
      const ids = kept.map(({ record }) => record.id);
      if (words.flag("json"))
        printJson(
          {
            body,
            at: writeInstant(io.now()),
            points: found.map(({ seen, ...rest }, n) => ({
              ...rest,
              result: seen.result,
              live: seen.live?.version ?? (seen.none ? "none" : "unknown"),
              found: seen.found,
              record: ids[n],
            })),
            notTested: untested,
          },
          io,
        );
      else {
        for (const [n, one] of found.entries()) report(one, ids[n] ?? "", io);
        for (const { why } of untested) io.err(`${why}\n`);
      }
      return found.length + untested.length === 0 ? 4 : worst([...found.map(exitOf), ...untested.map((): Exit => 4)]);
    } finally {
      store.close();
    }
  },
};
