import { createHash, createHmac } from "node:crypto";
import { join, resolve } from "node:path";
import { loadCatalogue } from "../catalogue/load.ts";
import type { Artefact, Edition } from "../control/point.ts";
import { points } from "../control/points/index.ts";
import { canaryOf } from "../control/points/rpz-unbound.ts";
import { type Plan, plan, type Restriction } from "../control/restriction.ts";
import { controlWords } from "../control/words.ts";
import { mandate } from "../deed/control.ts";
import { knownRecords } from "../deed/held.ts";
import { loadDeeds } from "../deed/load.ts";
import { list, say } from "../language/say.ts";
import { word } from "../language/words.ts";
import { append } from "../ledger/ledger.ts";
import { everKnown, readChoices } from "../measure/case.ts";
import { findMeasure } from "../measure/corpus.ts";
import { readFacts } from "../measure/facts.ts";
import { loadSurroundings } from "../measure/load.ts";
import { secretMade } from "../store/secret.ts";
import { openStore, type Store } from "../store/store.ts";
import { dayOf, type Instant } from "../time/time.ts";
import type { Command } from "./command.ts";
import { choiceProblems, flags, instantFlag, invalid, Misuse, printJson, required } from "./common.ts";
import { cliWords } from "./words.ts";
import { writeArtefacts } from "./write-artefacts.ts";

/**
 * A zone name short enough for owner names below it: the measure's id as one label, or its beginning and a digest. Under `internal`, which is
 * reserved for private use: a resolver answers names under `invalid` or `test` by itself, before any policy zone (RFC 6761).
 */
const zoneOf = (measure: string): string => {
  const label = measure.replaceAll(/[^a-z0-9]+/g, "-").replaceAll(/^-+|-+$/g, "");
  const short =
    label.length <= 40
      ? label
      : `${label.slice(0, 30)}-${createHash("sha256").update(measure).digest("hex").slice(0, 8)}`;
  return `${short}.rpz.internal`;
};

/** What a body cannot make up: it shows that the artefact of this folder is live, and no other. */
const tokenOf = (secret: Uint8Array, measure: string, version: string, body: string): string =>
  createHmac("sha256", secret)
    .update(JSON.stringify([measure, version, body]))
    .digest("hex")
    .slice(0, 20);

/** The next serial of a zone: day and number (RFC 1912, 2.2), and always more than the last one that was issued. */
const nextSerial = (store: Store, zone: string, now: Instant): number => {
  const rows = store.statement("SELECT body FROM entry WHERE kind = 'control'").all();
  const issued = rows.flatMap(({ body }) => {
    const entry: unknown = JSON.parse(String(body));
    return typeof entry === "object" && entry !== null && "zone" in entry && entry.zone === zone && "serial" in entry
      ? [Number(entry.serial)]
      : [];
  });
  const today = Number(`${dayOf(now).replaceAll("-", "")}01`);
  return Math.max(today, ...issued.map((serial) => serial + 1));
};

const assumptions = (words: readonly string[]): ReadonlyMap<string, string> =>
  new Map(
    words.map((word_) => {
      const at = word_.indexOf("=");
      if (at < 1) throw new Misuse(cliWords.needsValue, { option: "--assume ID=VALUE" });
      return [word_.slice(0, at), word_.slice(at + 1)] as const;
    }),
  );

const filesOf = (
  found: Extract<Plan, { kind: "restriction" | "withdrawal" }>,
  point: (typeof points)[number],
  edition: Edition,
): readonly Artefact[] =>
  found.kind === "restriction"
    ? point.build(found, edition)
    : point.withdraw(found.measure, found.version, found.body, edition);

/** Builds the files of one control point for a body that has a mandate. 1 no mandate or not yet in force · 4 in force is open. */
export const controlBuild: Command = {
  name: "control build",
  usage: "MEASURE --point NAME --body ID --at DAY --out DIR [--assume ID=VALUE]… [--by NAME] [--fictional]",
  summary: {
    en: "Build a control for a body that has a mandate",
    fr: "Construire un contrôle pour un organisme qui a un mandat",
    nl: "Een controle bouwen voor een instelling met een mandaat",
    de: "Eine Kontrolle für eine Einrichtung mit Mandat erstellen",
  },
  options: {
    point: { type: "value", summary: { en: "rpz-unbound", fr: "rpz-unbound", nl: "rpz-unbound", de: "rpz-unbound" } },
    body: flags.body,
    at: flags.at,
    out: {
      type: "value",
      summary: {
        en: "The folder to write to",
        fr: "Le dossier où écrire",
        nl: "De map om in te schrijven",
        de: "Der Zielordner",
      },
    },
    assume: flags.claim,
    by: {
      type: "value",
      summary: {
        en: "Who assumes the reading",
        fr: "Qui assume la lecture",
        nl: "Wie de lezing aanneemt",
        de: "Wer die Lesart annimmt",
      },
    },
    fictional: flags.fictional,
  },
  run: async (words, io) => {
    const id = required(words, 0, "control build", "MEASURE");
    const at = instantFlag(words, "at");
    const [name, body, out, by] = [words.value("point"), words.value("body"), words.value("out"), words.value("by")];
    const point = points.find((one) => one.id === name);
    const missing =
      point === undefined
        ? `--point ${points.map((one) => one.id).join("|")}`
        : body === undefined
          ? "--body ID"
          : at === undefined
            ? "--at DAY"
            : out === undefined
              ? "--out DIR"
              : undefined;
    if (missing !== undefined || point === undefined || body === undefined || at === undefined || out === undefined)
      throw new Misuse(cliWords.missing, { command: "control build", what: missing ?? "" });
    const wished = assumptions(words.list("assume"));
    if (wished.size > 0 && by === undefined) throw new Misuse(controlWords.byMissing);
    const measure = findMeasure(id, io);
    if (!measure.ok) return invalid(measure.problems, words, io);
    const [around, catalogue] = await Promise.all([loadSurroundings(io.data), loadCatalogue()]);
    if (!around.ok) return invalid(around.problems, words, io);
    if (!catalogue.ok) return invalid(catalogue.problems, words, io);
    const { register } = around.value;
    const fictional = register.byId.get(body)?.some(({ world }) => world === "fictional") ?? false;
    if (fictional !== words.flag("fictional") && register.byId.has(body))
      throw new Misuse(cliWords.missing, { command: "control build", what: fictional ? "--fictional" : "--body be/…" });
    const { choices, unknown } = readChoices(wished, [measure.value], everKnown);
    if (unknown.length > 0) return invalid(choiceProblems("assume", unknown), words, io);
    const posts = readFacts({ body }, { at, knownAt: everKnown }, around.value);
    if (!posts.ok) return invalid(posts.problems, words, io);
    const [post] = posts.value;
    const published = loadDeeds({ register });
    if (!published.ok) return invalid(published.problems, words, io);
    const store = openStore(io.data);
    if (!store.ok) return invalid(store.problems, words, io);
    try {
      const known = await knownRecords(published.value.deeds, store.value, { knownAt: everKnown });
      const ownRule = mandate(known, { body, measure: measure.value.id, at });
      const assumed: Restriction["assumed"] = [...choices].map(([variable, value]) => ({
        id: variable.replace(/^text\./, ""),
        value,
        by: by ?? "",
      }));
      const found =
        post === undefined
          ? ({ kind: "no-mandate" } as const)
          : plan({
              measure: measure.value,
              post,
              catalogue: catalogue.value,
              at,
              knownAt: everKnown,
              assumed,
              ...(ownRule === undefined ? {} : { ownRule }),
            });
      const refuse = (
        text: (typeof controlWords)[keyof typeof controlWords],
        args: Readonly<Record<string, string>>,
      ) => {
        const reason = say(text, io.language, args);
        if (words.flag("json")) printJson({ built: false, kind: found.kind, reason }, io);
        else io.err(`${reason}\n`);
      };
      if (found.kind === "no-mandate") {
        refuse(controlWords.noMandate, { body });
        return 1;
      }
      if (found.kind === "not-yet") {
        refuse(controlWords.notYet, { state: word("clauseState", found.state, io.language) });
        return 1;
      }
      if (found.kind === "open") {
        refuse(controlWords.open, { settles: list(found.settles, io.language) });
        return 4;
      }
      const zone = zoneOf(measure.value.id);
      const secret = secretMade(io.data, "canaries");
      if (!secret.ok) return invalid(secret.problems, words, io);
      const token = tokenOf(secret.value, found.measure, found.version, found.body);
      const edition: Edition = { zone, token, serial: nextSerial(store.value, zone, io.now()) };
      const artefacts = filesOf(found, point, edition);
      const folder = resolve(io.cwd, out);
      const written = await writeArtefacts(folder, artefacts);
      if (!written.ok) return invalid(written.problems, words, io);
      const digests = Object.fromEntries(
        artefacts.map(({ file, text }) => [file, createHash("sha256").update(text).digest("hex")]),
      );
      const names = found.kind === "restriction" ? found.names.length : 0;
      store.value.transaction((tx) =>
        append(tx, [
          {
            at: io.now(),
            kind: "control",
            body: {
              point: point.id,
              zone,
              serial: edition.serial,
              token,
              measure: found.measure,
              version: found.version,
              body,
              names,
              withdrawal: found.kind === "withdrawal",
              files: digests,
              assumed: assumed.map((one) => ({ ...one, value: one.value })),
            },
          },
        ]),
      );
      if (words.flag("json")) {
        printJson(
          {
            built: true,
            kind: found.kind,
            point: point.id,
            zone,
            serial: edition.serial,
            token,
            canary: canaryOf(edition),
            names,
            files: artefacts.map(({ file }) => join(out, file)),
          },
          io,
        );
      } else {
        if (found.kind === "withdrawal")
          io.out(
            `${say(controlWords.withdrawn, io.language, { state: word("clauseState", found.state, io.language) })}\n`,
          );
        for (const { file } of artefacts) io.out(`${join(out, file)}\n`);
        io.out(
          `${say(controlWords.built, io.language, { names, serial: String(edition.serial), canary: canaryOf(edition) })}\n`,
        );
        io.out(`${say(point.covers, io.language)}\n${say(point.cannot, io.language)}\n`);
      }
      return 0;
    } finally {
      store.value.close();
    }
  },
};
