import type { KeyObject } from "node:crypto";
import { registerVersion } from "../answer/load.ts";
import { type Bundle, bundleForm } from "../cascade/bundle/bundle.ts";
import { bundlesHeld, type HeldBundle } from "../cascade/bundle/held.ts";
import { bundleKey, pseudonymSecret } from "../cascade/bundle/keys.ts";
import { bundleProblem } from "../cascade/bundle/problems.ts";
import { fingerprintOf, inFours, signBundle } from "../cascade/bundle/sign.ts";
import { bundleWords } from "../cascade/bundle/words.ts";
import { loadCatalogue } from "../catalogue/load.ts";
import { catalogueVersion } from "../evidence/catalogue-version.ts";
import { filesOf } from "../evidence/visible.ts";
import { dayInWords, instantInWords } from "../language/dates.ts";
import { number } from "../language/say.ts";
import { word } from "../language/words.ts";
import { canonical } from "../ledger/canonical.ts";
import { head } from "../ledger/ledger.ts";
import { findMeasure } from "../measure/corpus.ts";
import type { Surroundings } from "../measure/facts.ts";
import { loadSurroundings } from "../measure/load.ts";
import type { Measure } from "../measure/measure.ts";
import { loadAsked } from "../posture/load.ts";
import { verdictTokens } from "../posture/posture.ts";
import { postureOf } from "../posture/posture-of.ts";
import { postureWords } from "../posture/words.ts";
import { fail, ok, type Result } from "../problem/problem.ts";
import { nameAt } from "../register/facts.ts";
import { openStore, type Store } from "../store/store.ts";
import { dayOf } from "../time/time.ts";
import { missingOf } from "../web/receipt/missing.ts";
import { bundleOf } from "./bundle-of.ts";
import type { Command, Exit, Io, Words } from "./command.ts";
import { flags, instantFlag, invalid, Misuse, printJson, required, sayTo } from "./common.ts";
import { bodyFlag } from "./posture.ts";
import { writeOut } from "./write-out.ts";

interface Ground {
  readonly measure: Measure;
  readonly around: Surroundings;
  readonly store: Store;
  readonly words: Words;
  readonly io: Io;
}

const nameIn =
  ({ around, io }: Ground) =>
  (id: string): string =>
    nameAt(around.register, id, io.language, io.now());

const askedOf = ({ measure, around, store, words, io }: Ground, body: string) =>
  loadAsked(store, around, {
    measure,
    at: instantFlag(words, "at") ?? io.now(),
    knownAt: io.now(),
    world: words.flag("fictional") ? "fictional" : "real",
    bodies: [body],
  });

/** The secrets of the data folder, made on first use. Problems: E-KEY-DAMAGED, E-STORE-FOLDER. */
const secretsOf = (data: string): Result<{ readonly key: KeyObject; readonly pseudonyms: Uint8Array }> => {
  const key = bundleKey(data);
  if (!key.ok) return key;
  const pseudonyms = pseudonymSecret(data);
  return pseudonyms.ok ? ok({ key: key.value, pseudonyms: pseudonyms.value }) : pseudonyms;
};

/** The bundle of a body, of the shape that a bundle has and no other. Problems: those of what it is made from, E-BUNDLE-FORM. */
const made = async (ground: Ground, body: string, secret: Uint8Array): Promise<Result<Bundle>> => {
  const { around, store, io } = ground;
  const [asked, catalogue] = await Promise.all([askedOf(ground, body), loadCatalogue()]);
  if (!asked.ok) return asked;
  if (!catalogue.ok) return catalogue;
  const posture = postureOf(asked.value);
  const bundle = bundleOf({
    body,
    posture,
    asked: asked.value,
    files: await filesOf(store, { knownAt: io.now(), bodies: [body] }),
    secret,
    ledger: await head(store),
    versions: {
      measure: posture.version,
      register: registerVersion(around.register, posture.world),
      catalogue: catalogueVersion(catalogue.value),
    },
  });
  const formed = bundleForm.safeParse(bundle);
  return formed.success
    ? ok(formed.data)
    : fail(bundleProblem("E-BUNDLE-FORM", { field: "MEASURE" }, { at: formed.error.issues[0]?.path.join(".") ?? "" }));
};

const give = (text: string, done: (path: string) => string, { words, io }: Ground): Exit => {
  const out = words.value("out");
  if (out === undefined) {
    io.out(text);
    return 0;
  }
  const written = writeOut(text, out, io);
  if (!written.ok) return invalid(written.problems, words, io);
  const said = done(written.value);
  if (said !== "") io.out(`${said}\n`);
  return 0;
};

const make = async (ground: Ground, body: string): Promise<Exit> => {
  const { words, io } = ground;
  const secrets = secretsOf(io.data);
  if (!secrets.ok) return invalid(secrets.problems, words, io);
  const bundle = await made(ground, body, secrets.value.pseudonyms);
  if (!bundle.ok) return invalid(bundle.problems, words, io);
  const signed = signBundle(bundle.value, secrets.value.key);
  io.err(`${sayTo(io, bundleWords.fingerprint, { fingerprint: inFours(fingerprintOf(signed.key)) })}\n`);
  const { clauses, sightings, evidence } = bundle.value;
  const counts = { clauses: clauses.length, sightings: sightings.length, files: evidence.length };
  const shown = Object.fromEntries(Object.entries(counts).map(([key, n]) => [`${key}Shown`, number(n, io.language)]));
  return give(
    `${canonical(signed)}\n`,
    (path) => sayTo(io, bundleWords.written, { path, ...counts, ...shown }),
    ground,
  );
};

/** What a body is asked to count, as a table that a spreadsheet opens and `load` takes back. */
const missing = async (ground: Ground, body: string): Promise<Exit> => {
  const { measure, around, store, words, io } = ground;
  const catalogue = await loadCatalogue();
  if (!catalogue.ok) return invalid(catalogue.problems, words, io);
  const at = instantFlag(words, "at") ?? io.now();
  const found = await missingOf({
    store,
    measure,
    body,
    register: around.register,
    catalogue: catalogue.value,
    at,
    evidenceAt: at,
    knownAt: io.now(),
    language: io.language,
  });
  if (!found.ok) return invalid(found.problems, words, io);
  const { csv, lines, requests } = found.value;
  if (lines === 0) io.err(`${sayTo(io, bundleWords.nothingMissing)}\n`);
  const name = nameIn(ground)(body);
  // The whole of what would help, also what no statement can stand in for, such as a register.
  for (const { ask, settles } of requests)
    io.err(`${sayTo(io, postureWords.next, { ask, body: name, n: settles, nShown: number(settles, io.language) })}\n`);
  return give(csv, (path) => path, ground);
};

const countLine = (verdicts: Readonly<Record<string, number>>, io: Io): string =>
  Object.entries(verdicts)
    .filter(([, n]) => n > 0)
    .map(([token, n]) => {
      const known = verdictTokens.find((one) => one === token);
      return `${number(n, io.language)} ${known === undefined ? token : word("verdict", known, io.language)}`;
    })
    .join("; ");

const heldLines = ({ signed: { bundle }, knownAt }: HeldBundle, ground: Ground): readonly string[] => {
  const { io } = ground;
  const head = sayTo(io, bundleWords.heldHead, {
    body: nameIn(ground)(bundle.body),
    at: instantInWords(Date.parse(bundle.at), io.language),
    received: dayInWords(dayOf(knownAt), io.language),
  });
  return [
    head,
    ...bundle.clauses.map(({ clause, channel, population, verdicts }) => {
      const { known, declared } = population;
      const units = sayTo(io, bundleWords.population, {
        known: number(known, io.language),
        declared: declared === null ? "none" : number(declared, io.language),
      });
      return `  ${clause} · ${channel}: ${units}; ${verdicts === null ? sayTo(io, bundleWords.fewUnits) : countLine(verdicts, io)}`;
    }),
  ];
};

const list = async (ground: Ground, body: string | undefined): Promise<Exit> => {
  const { measure, words, io } = ground;
  const held = (await bundlesHeld(ground.store, { measure: measure.id, knownAt: io.now() })).filter(
    ({ signed: { bundle } }) =>
      (body === undefined || bundle.body === body) && bundle.fictional === words.flag("fictional"),
  );
  if (words.flag("json")) {
    const shown = held.map(({ id, knownAt, signed: { bundle, key } }) => ({
      id,
      receivedAt: new Date(knownAt).toISOString(),
      basis: "attested",
      fingerprint: fingerprintOf(key),
      bundle,
    }));
    printJson({ measure: measure.id, held: shown }, io);
    return 0;
  }
  for (const line of held.flatMap((one) => heldLines(one, ground))) io.out(`${line}\n`);
  if (held.length === 0) io.out(`${sayTo(io, bundleWords.none)}\n`);
  return 0;
};

/** `interdict bundle`: what a body sends upward, signed; or, at the authority, what bodies sent. 0 done · 3 it cannot be made. */
export const bundle: Command = {
  name: "bundle",
  usage: "MEASURE --body ID [--fictional] [--at DAY] [--out FILE] [--missing] | MEASURE --held [--body ID]",
  summary: bundleWords.summary,
  options: {
    body: flags.body,
    fictional: flags.fictional,
    at: flags.at,
    out: { type: "value", summary: bundleWords.out },
    held: { type: "flag", summary: bundleWords.held },
    missing: { type: "flag", summary: bundleWords.missing },
  },
  run: async (words, io) => {
    const measure = findMeasure(required(words, 0, "bundle", "MEASURE"), io);
    if (!measure.ok) return invalid(measure.problems, words, io);
    const around = await loadSurroundings(io.data);
    if (!around.ok) return invalid(around.problems, words, io);
    const body = bodyFlag(words, around.value);
    const held = words.flag("held");
    if (body === undefined && !held) throw new Misuse(bundleWords.needsBody);
    const store = openStore(io.data, { readOnly: true });
    if (!store.ok) return invalid(store.problems, words, io);
    try {
      const ground = { measure: measure.value, around: around.value, store: store.value, words, io };
      if (held || body === undefined) return await list(ground, body);
      return words.flag("missing") ? await missing(ground, body) : await make(ground, body);
    } finally {
      store.value.close();
    }
  },
};
