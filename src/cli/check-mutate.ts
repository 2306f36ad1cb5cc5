import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { number } from "../language/say.ts";
import { runCase } from "../measure/case.ts";
import type { Corpus } from "../measure/corpus.ts";
import type { Surroundings } from "../measure/facts.ts";
import type { Measure } from "../measure/measure.ts";
import type { Change } from "../measure/mutate/mutant.ts";
import { type MutationReport, mutationReport, pinned, type Survivor } from "../measure/mutate/report.ts";
import { caseWritten } from "../measure/mutate/write-case.ts";
import { textOf } from "../problem/disk.ts";
import type { Problem } from "../problem/problem.ts";
import { whereOf } from "../problem/problem.ts";
import { parseYaml } from "../yaml/read.ts";
import { type Fleet, loadFleet, scales, type Weight } from "./check-mutate-fleet.ts";
import { changes, mutateWords } from "./check-mutate-words.ts";
import type { CheckScope } from "./check-report.ts";
import type { Exit, Io, Words } from "./command.ts";
import { invalid, printJson, printProblems, problemsJson, sayTo } from "./common.ts";

/** Below this share of noticed changes, the explained ones left out, a text is not pinned by its cases. */
const enough = 0.95;

const changeSaid = (part: string, change: Change, io: Io): string =>
  sayTo(io, changes[change.kind], { part, ...change });

const percent = (share: number, io: Io): string => number(Math.floor(share * 1000) / 10, io.language);

const survivorJson = ({ id, part, change, place, witness }: Survivor, io: Io) => ({
  id,
  line: place.line,
  where: whereOf(place),
  change: changeSaid(part, change, io),
  witness,
});

const reportJson = (
  { report, weights }: { readonly report: MutationReport; readonly weights: readonly Weight[] },
  fleet: Fleet,
  io: Io,
) => ({
  measure: report.measure,
  file: report.file,
  mutants: report.mutants,
  noticed: report.noticed,
  equivalent: report.equivalent,
  explained: report.explained,
  percent: Math.floor((report.noticed / Math.max(1, report.mutants)) * 1000) / 10,
  pinned: Math.floor(pinned(report) * 1000) / 10,
  survivors: report.survivors.map((one) => survivorJson(one, io)),
  stale: report.stale,
  cases: report.cases,
  notCovered: report.notCovered,
  ...(fleet.devices === 0
    ? {}
    : {
        devices: fleet.devices,
        weights: weights.map(({ id, part, change, place, devices }) => ({
          id,
          line: place.line,
          change: changeSaid(part, change, io),
          devices,
        })),
      }),
});

/** What each word does to the devices that are known. */
const printWeights = (weights: readonly Weight[], { devices }: Fleet, io: Io): void => {
  const text = weights.length === 0 ? mutateWords.noWeight : mutateWords.weights;
  io.out(`  ${sayTo(io, text, { devices })}\n`);
  for (const { part, change, place, devices: changed } of weights)
    io.out(
      `    ${whereOf(place)}: ${changeSaid(part, change, io)} ${sayTo(io, mutateWords.weight, { devices: changed })}\n`,
    );
};

const print = (report: MutationReport, io: Io): void => {
  const { measure, mutants, noticed, equivalent, explained, survivors, stale, cases, notCovered } = report;
  const counts = { measure, mutants, noticed, equivalent, explained: explained.length, survivors: survivors.length };
  const shares = { percent: percent(noticed / Math.max(1, mutants), io), pinned: percent(pinned(report), io) };
  io.out(`${pinned(report) < enough ? "✗" : "✓"} ${sayTo(io, mutateWords.counts, { ...counts, ...shares }).trim()}\n`);
  for (const { part, change, place } of survivors) io.out(`  ${whereOf(place)}: ${changeSaid(part, change, io)}\n`);
  const proposed = new Set(survivors.map(({ witness }) => witness));
  if (proposed.size > 0) io.out(`  ${sayTo(io, mutateWords.would, { cases: proposed.size })}\n`);
  for (const witness of proposed) io.out(`    ${caseWritten(witness)}\n`);
  for (const { change, why } of explained) io.out(`  ${sayTo(io, mutateWords.explained, { change, why })}\n`);
  for (const { change } of stale) io.err(`  ${sayTo(io, mutateWords.stale, { change })}\n`);
  if (notCovered * 2 > cases) io.err(`  ${sayTo(io, mutateWords.notCovered, { count: notCovered, cases })}\n`);
};

const failuresOf = (measure: Measure, around: Surroundings): readonly Problem[] =>
  measure.cases.flatMap((one) => runCase(one, measure, around));

/**
 * `check --mutate`: how well the cases pin each text. 0 every measure has 95 % or more of its changes noticed, those left out that no case can
 * tell and those that the file explains · 1 one has not, or one of its cases fails · 3 a file cannot be read.
 */
export const checkMutate = async (
  { measures, problems }: Corpus,
  scope: CheckScope,
  words: Words,
  io: Io,
): Promise<Exit> => {
  const { around, catalogue, folder } = scope;
  const fleet = await loadFleet(scope, words, io);
  if (!fleet.ok) return invalid(fleet.problems, words, io);
  const products = [...catalogue.products.keys()];
  const json = words.flag("json");
  const reports: { readonly report: MutationReport; readonly weights: readonly Weight[] }[] = [];
  const failures: Problem[] = [];
  for (const measure of measures) {
    const failed = failuresOf(measure, around);
    const parsed = parseYaml(measure.file, textOf(readFileSync(resolve(folder, measure.file))));
    if (failed.length > 0 || !parsed.ok) {
      failures.push(...failed);
      if (!json) io.out(`✗ ${sayTo(io, mutateWords.failing, { measure: measure.id })}\n`);
      continue;
    }
    const { weigh, weights } = scales(measure, parsed.value, fleet.value, scope);
    const report = mutationReport(measure, parsed.value, products, around, weigh);
    reports.push({ report, weights: weights() });
    if (json) continue;
    print(report, io);
    if (fleet.value.devices > 0) printWeights(weights(), fleet.value, io);
  }
  const wrong = [...failures, ...problems];
  if (json)
    printJson(
      wrong.length === 0
        ? reports.map((one) => reportJson(one, fleet.value, io))
        : { measures: reports.map((one) => reportJson(one, fleet.value, io)), problems: problemsJson(wrong, io) },
      io,
    );
  else printProblems(wrong, io);
  return problems.length > 0 ? 3 : failures.length > 0 || reports.some(({ report }) => pinned(report) < enough) ? 1 : 0;
};
