import { closeSync, openSync, readFileSync, readSync, statSync } from "node:fs";
import { relative } from "node:path";
import { bundleCap, isBundle, keepBundle, readBundle, trustKey } from "../cascade/bundle/held.ts";
import { bundleProblem } from "../cascade/bundle/problems.ts";
import { inFours, readFingerprint } from "../cascade/bundle/sign.ts";
import { bundleWords } from "../cascade/bundle/words.ts";
import { instantInWords } from "../language/dates.ts";
import { fail, ok, type Result } from "../problem/problem.ts";
import { loadRegister } from "../register/load.ts";
import { body as bodyIn } from "../register/register.ts";
import { openStore } from "../store/store.ts";
import { type Exit, type Io, type Words, worst } from "./command.ts";
import { invalid, Misuse, printJson, printProblems, problemsJson, sayTo } from "./common.ts";

/** Is it a bundle, by its first bytes? What cannot be read is left to who reads evidence, and says so. */
export const isBundleFile = (path: string): boolean => {
  let handle: number | undefined;
  try {
    if (!statSync(path).isFile()) return false;
    handle = openSync(path, "r");
    const head = Buffer.alloc(256);
    return isBundle(head.subarray(0, readSync(handle, head)).toString("utf8"));
  } catch (error) {
    if (error instanceof Error && "code" in error && "syscall" in error) return false;
    throw error;
  } finally {
    if (handle !== undefined) closeSync(handle);
  }
};

const textOf = (path: string, file: string): Result<string> =>
  statSync(path).size > bundleCap
    ? fail(bundleProblem("E-BUNDLE-FORM", { file }, { at: "8 MiB" }))
    : ok(readFileSync(path, "utf8"));

interface Taken {
  readonly exit: Exit;
  readonly json: Readonly<Record<string, unknown>>;
}

/** `interdict load` of bundles, each checked for itself. 0 kept · 3 refused. */
export const loadBundles: (paths: readonly string[], words: Words, io: Io) => Promise<Exit> = async (
  paths,
  words,
  io,
) => {
  const register = await loadRegister(io.data);
  if (!register.ok) return invalid(register.problems, words, io);
  const dryRun = words.flag("dry-run");
  const store = openStore(io.data, { readOnly: dryRun });
  if (!store.ok) return invalid(store.problems, words, io);
  const body = words.value("body");
  const take = async (path: string): Promise<Taken> => {
    const near = relative(io.cwd, path);
    const file = near === "" || near.startsWith("..") ? path : near;
    const place = { file };
    const text = textOf(path, file);
    const signed = text.ok ? readBundle(text.value, place) : text;
    const given = {
      register: register.value,
      ...(body === undefined ? {} : { body }),
      receivedAt: io.now(),
      dryRun,
      place,
    };
    const kept = signed.ok ? await keepBundle(store.value, signed.value, given) : signed;
    if (!signed.ok || !kept.ok) {
      const problems = kept.ok ? [] : kept.problems;
      if (!words.flag("json")) printProblems(problems, io);
      return { exit: 3, json: { file, refused: true, rejected: problemsJson(problems, io) } };
    }
    const { body: of, measure, at } = signed.value.bundle;
    const said = kept.value === "already" ? bundleWords.already : dryRun ? bundleWords.wouldKeep : bundleWords.kept;
    if (!words.flag("json"))
      io.out(`${sayTo(io, said, { file, body: of, at: instantInWords(Date.parse(at), io.language) })}\n`);
    return {
      exit: 0,
      json: { file, bundle: { body: of, measure, at }, refused: false, already: kept.value === "already" },
    };
  };
  try {
    const all: Taken[] = [];
    for (const path of paths) all.push(await take(path));
    if (words.flag("json")) printJson(all.length === 1 ? all[0]?.json : all.map(({ json }) => json), io);
    return worst(all.map(({ exit }) => exit));
  } finally {
    store.value.close();
  }
};

/** `interdict load --trust-key FINGERPRINT --body ID`: the key of a body, learnt by another way than its bundle. */
export const trustKeyOf = async (value: string, words: Words, io: Io): Promise<Exit> => {
  const fingerprint = readFingerprint(value);
  if (fingerprint === undefined) throw new Misuse(bundleWords.badFingerprint, { value });
  const body = words.value("body");
  if (body === undefined) throw new Misuse(bundleWords.needsBody);
  const register = await loadRegister(io.data);
  if (!register.ok) return invalid(register.problems, words, io);
  if (bodyIn(register.value, body) === undefined)
    return invalid([bundleProblem("E-BUNDLE-BODY", { field: "--body" }, { body, wanted: "none" })], words, io);
  const store = openStore(io.data);
  if (!store.ok) return invalid(store.problems, words, io);
  try {
    const added = await trustKey(store.value, fingerprint, body, io.now());
    if (words.flag("json")) printJson({ body, fingerprint, added }, io);
    else
      io.out(`${sayTo(io, bundleWords.trusted, { fingerprint: inFours(fingerprint), body, added: String(added) })}\n`);
    return 0;
  } finally {
    store.value.close();
  }
};
