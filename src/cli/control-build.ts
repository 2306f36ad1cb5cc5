import { join, resolve } from "node:path";
import { buildAt, type Package } from "../control/build.ts";
import { keptOf } from "../control/manifest.ts";
import type { Artefact, Point } from "../control/point.ts";
import { assumable, isRefused, type Refused, refusalInWords } from "../control/refusal.ts";
import type { Assumed, Restriction, Withdrawn } from "../control/restriction.ts";
import type { Standing } from "../control/standing.ts";
import { controlWords } from "../control/words.ts";
import { pointsOf } from "../deed/points.ts";
import { besideAt, withdrawnBy } from "../enforce/beside.ts";
import { controlGround, hostFrom, standingFrom } from "../enforce/ground.ts";
import { builtAt, heldMeasure, type Issued, issuedBy, keepIssued, nextSerial, wasBuilt } from "../enforce/issued.ts";
import { list } from "../language/say.ts";
import { everKnown } from "../measure/case.ts";
import { findMeasure } from "../measure/corpus.ts";
import type { Measure } from "../measure/measure.ts";
import { ok, type Result } from "../problem/problem.ts";
import { secretMade } from "../store/secret.ts";
import type { Instant } from "../time/time.ts";
import type { Command, Exit, Io, Words } from "./command.ts";
import { flags, instantFlag, invalid, Misuse, printJson, printProblems, required, sayTo } from "./common.ts";
import { assumedIn } from "./control-assumed.ts";
import { builtInWords, warningsInWords } from "./control-build-text.ts";
import { existingFor } from "./control-existing.ts";
import { controlFlags, pointsNamed } from "./control-points.ts";
import { bodyFlag } from "./posture.ts";
import { type Staged, stageArtefacts } from "./stage-artefacts.ts";
import { cliWords } from "./words.ts";

/** A flag that must be there. @throws Misuse */
const needed = (words: Words, name: string, what: string): string => {
  const value = words.value(name);
  if (value === undefined) throw new Misuse(cliWords.missing, { command: "control build", what });
  return value;
};

/** Why nothing is built, said once: 1 no mandate, or not yet · 4 open. */
const refuse = (
  standing: Refused,
  { body, measure, knownAt }: { readonly body: string; readonly measure: Measure; readonly knownAt: Instant },
  words: Words,
  io: Io,
): Exit => {
  const reason = refusalInWords(standing, { body, measure, knownAt }, io.language);
  if (words.flag("json"))
    printJson(
      {
        built: false,
        measure: measure.id,
        body,
        reason,
        ...standing,
        ...(standing.kind === "open" ? { assume: assumable(standing.settles, measure, knownAt) } : {}),
      },
      io,
    );
  else io.err(`${reason}\n`);
  return standing.kind === "open" ? 4 : 1;
};

/** What was asked; without a mandate, or before it, its end where something was ever built: a withdrawal is built as often as it is asked for. */
const askedOf = (
  standing: Standing,
  measure: Measure,
  assumed: readonly Assumed[],
  built: boolean,
): Restriction | Withdrawn | undefined => {
  if (!isRefused(standing)) return standing;
  return standing.kind === "open" || !built ? undefined : withdrawnBy(standing, measure, assumed);
};

/** Says that a file is built without what the administration had in the one before it: whoever deploys it would replace that. */
const noteExisting = (
  { id }: Point,
  {
    issued,
    body,
    files,
  }: { readonly issued: readonly Issued[]; readonly body: string; readonly files: readonly Artefact[] },
  io: Io,
): void => {
  const before = issued.findLast((one) => one.body === body && one.point === id)?.existing ?? [];
  if (before.length > 0 && files.length === 0)
    io.err(`${sayTo(io, controlWords.withoutExisting, { point: id, files: list(before, io.language) })}\n`);
};

const report = (packages: readonly Package[], out: string, io: Io): void => {
  io.out(`${builtInWords(packages, out, io.language).join("\n")}\n`);
  io.err(
    warningsInWords(packages, io.language)
      .map((line) => `${line}\n`)
      .join(""),
  );
};

const packageJson = ({ manifest, files }: Package, out: string) => ({
  ...keptOf(manifest),
  names: manifest.measures.reduce((sum, one) => sum + one.names, 0),
  files: files.slice(0, -1).map(({ file }) => join(out, manifest.point, file)),
  manifest: join(out, manifest.point, files.at(-1)?.file ?? ""),
});

/** Does what was built take the control of a measure away? */
const takesAway = ({ manifest }: Package, measure: string): boolean =>
  manifest.withdrawn.some(({ id, state }) => id === measure && state !== "dry-run");

/** Builds the files of the control points of a body that has a mandate. 1 no mandate or not yet in force · 4 it is open whether it is. */
export const controlBuild: Command = {
  name: "control build",
  usage:
    "MEASURE --body ID --at DAY --out DIR [--point NAME]… [--existing FILE]… [--dry-run] [--known-at K] [--assume ID=VALUE]… [--by NAME] [--contact TEXT] [--fictional]",
  summary: {
    en: "Build the controls of a body that has a mandate, or their withdrawal",
    fr: "Construire les contrôles d’un organisme qui a un mandat, ou leur retrait",
    nl: "De controles bouwen van een instelling met een mandaat, of hun intrekking",
    de: "Die Kontrollen einer Einrichtung mit Mandat erstellen, oder ihre Rücknahme",
  },
  options: {
    ...controlFlags,
    body: flags.body,
    at: flags.at,
    "known-at": flags.knownAt,
    assume: flags.claim,
    fictional: flags.fictional,
  },
  run: async (words, io) => {
    const id = required(words, 0, "control build", "MEASURE");
    const at = instantFlag(words, "at");
    const out = needed(words, "out", "--out DIR");
    needed(words, "body", "--body ID");
    if (at === undefined) throw new Misuse(cliWords.missing, { command: "control build", what: "--at DAY" });
    const measure = findMeasure(id, io);
    if (!measure.ok) return invalid(measure.problems, words, io);
    const knownAt = instantFlag(words, "known-at") ?? everKnown;
    const assumed = assumedIn(words, measure.value, knownAt);
    if (!assumed.ok) return invalid(assumed.problems, words, io);
    const ground = await controlGround(io, knownAt);
    if (!ground.ok) return invalid(ground.problems, words, io);
    const { store } = ground.value;
    try {
      const body = bodyFlag(words, ground.value.around) ?? "";
      const asked = { measure: measure.value, body, at };
      const held = pointsOf(ground.value.known, body, at) ?? [];
      // Where no point is known, what matters more is said first: that nothing would be built at any of them.
      if (held.length === 0 && words.list("point").length === 0) {
        const standing = standingFrom(ground.value, { ...asked, assumed: assumed.value });
        if (!standing.ok) return invalid(standing.problems, words, io);
        if (isRefused(standing.value))
          return refuse(standing.value, { body, knownAt, measure: measure.value }, words, io);
      }
      const points = pointsNamed(words, { body, held }, io);
      const existing = await existingFor(words.list("existing"), points, io.cwd);
      if (!existing.ok) return invalid(existing.problems, words, io);
      const secret = secretMade(io.data, "canaries");
      if (!secret.ok) return invalid(secret.problems, words, io);
      const host = hostFrom(ground.value, body, at, words.value("contact"));
      let staged: Staged | undefined;
      const made = store.transaction((tx): Result<readonly Package[]> | Exit => {
        const packages: Package[] = [];
        const without: { readonly point: Point; readonly standing: Refused }[] = [];
        const issued = issuedBy(tx, everKnown, body);
        for (const point of points) {
          const built = builtAt(issued, body, point);
          const standing = standingFrom(ground.value, { ...asked, assumed: assumed.value }, point);
          if (!standing.ok) return standing;
          const wanted = askedOf(
            standing.value,
            measure.value,
            assumed.value,
            wasBuilt(issued, point, measure.value.id),
          );
          // Without a mandate there is only something to take away, where it was built.
          if (wanted === undefined) {
            if (isRefused(standing.value)) without.push({ point, standing: standing.value });
            continue;
          }
          noteExisting(point, { issued, body, files: existing.value.get(point.id) ?? [] }, io);
          const beside = besideAt(ground.value, built, { point, measure: measure.value.id, body, at }, io);
          if (!beside.ok) return beside;
          if ("refused" in beside.value)
            return refuse(beside.value.refused, { body, knownAt, measure: beside.value.measure }, words, io);
          const dry = words.flag("dry-run") ? [measure.value.id] : [];
          const found = buildAt({
            point,
            host,
            asked: wanted,
            ...beside.value,
            watched: new Set([...beside.value.watched, ...dry]),
            existing: existing.value.get(point.id) ?? [],
            at: words.value("at") ?? "",
            serial: nextSerial(issued, point.id, io.now()),
            secret: secret.value,
          });
          if (!found.ok) return found;
          packages.push(found.value);
        }
        // What is open stops the whole build; a point for which there is no mandate, only itself.
        const [refused] = without.toSorted(
          (a, b) => (a.standing.kind === "open" ? 0 : 1) - (b.standing.kind === "open" ? 0 : 1),
        );
        if (refused !== undefined && (packages.length === 0 || refused.standing.kind === "open"))
          return refuse(refused.standing, { body, knownAt, measure: measure.value }, words, io);
        for (const { point } of without) io.err(`${sayTo(io, controlWords.notAtPoint, { point: point.id })}\n`);
        // What cannot be written was not built: the ledger has it only once every file lies beside its place.
        const files = stageArtefacts(
          packages.map((one) => ({ folder: join(resolve(io.cwd, out), one.manifest.point), files: one.files })),
        );
        if (!files.ok) return files;
        staged = files.value;
        for (const { manifest } of packages) keepIssued(tx, manifest, io.now());
        return ok(packages);
      });
      if (typeof made === "number") return made;
      if (!made.ok) return invalid(made.problems, words, io);
      staged?.place();
      const later = made.value.slice(0, 1).map(({ manifest }) => heldMeasure(measure.value.id, manifest, io));
      printProblems(
        later.flatMap((held) => (held.ok ? [] : held.problems)),
        io,
      );
      if (!words.flag("json")) report(made.value, out, io);
      else
        printJson(
          {
            built: true,
            kind: made.value.every((one) => takesAway(one, measure.value.id)) ? "withdrawal" : "restriction",
            measure: measure.value.id,
            body,
            at: words.value("at"),
            points: made.value.map((one) => packageJson(one, out)),
          },
          io,
        );
      return 0;
    } finally {
      store.close();
    }
  },
};
