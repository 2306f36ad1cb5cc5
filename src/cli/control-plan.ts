import { recordedChoices } from "../cascade/load.ts";
import { planJson } from "../control/plan/json.ts";
import { type Plan, type PlanQuestion, planOf } from "../control/plan/plan.ts";
import { planWords } from "../control/plan/words.ts";
import { measureWith, type Standing } from "../control/standing.ts";
import { pointsOf } from "../deed/points.ts";
import { devicesHeld, evidenceOf } from "../enforce/devices.ts";
import {
  authorityFrom,
  type ControlGround,
  controlGround,
  exemptionsFrom,
  hostFrom,
  standingFrom,
} from "../enforce/ground.ts";
import { testDisproves } from "../evidence/shows.ts";
import { everKnown } from "../measure/case.ts";
import type { Measure } from "../measure/measure.ts";
import { ok, type Result } from "../problem/problem.ts";
import { dayOf, endOfDay, type Instant } from "../time/time.ts";
import { measuresNamed } from "./choices.ts";
import type { Command, Io, Words } from "./command.ts";
import { flags, instantFlag, invalid, printJson, required, sayTo } from "./common.ts";
import { assumedIn } from "./control-assumed.ts";
import { planLines } from "./control-plan-text.ts";
import { controlFlags, pointsToPlan } from "./control-points.ts";
import { bodyFlag } from "./posture.ts";

/** What a body has, beside what the measure says of anybody. */
type OfBody = Pick<PlanQuestion, "held" | "exemptOfBody" | "exemptionsUnder"> &
  Partial<Pick<PlanQuestion, "body" | "standing">>;

const ofBody = async (
  ground: ControlGround,
  asked: Parameters<typeof standingFrom>[1],
  words: Words,
): Promise<Result<OfBody>> => {
  const { body } = asked;
  const standing = standingFrom(ground, asked);
  if (!standing.ok) return standing;
  const held = await devicesHeld(ground, { ...asked, world: words.flag("fictional") ? "fictional" : "real" });
  if (!held.ok) return held;
  return ok({ body, standing: standing.value, ...held.value, exemptionsUnder: exemptionsFrom(ground, asked) });
};

const ofNobody: OfBody = { held: [], exemptOfBody: [], exemptionsUnder: () => [] };

interface PlanAsked {
  readonly ground: ControlGround;
  readonly measures: readonly Measure[];
  readonly measure: Measure;
  readonly at: Instant;
}

const planned = async (asked: PlanAsked, words: Words, io: Io): Promise<Result<Plan>> => {
  const { ground, at } = asked;
  const { known, knownAt, around, catalogue } = ground;
  const assumed = assumedIn(words, asked.measure, knownAt);
  if (!assumed.ok) return assumed;
  const measure = measureWith(asked.measure, assumed.value);
  const measures = asked.measures.map((one) => (one === asked.measure ? measure : one));
  const body = bodyFlag(words, around);
  const own =
    body === undefined ? ok(ofNobody) : await ofBody(ground, { measure, body, at, assumed: assumed.value }, words);
  if (!own.ok) return own;
  const held = body === undefined ? undefined : pointsOf(known, body, at);
  const points = pointsToPlan(words, held, io);
  const standingAt = new Map<string, Standing>();
  if (own.value.standing?.kind === "restriction" && body !== undefined)
    for (const point of points) {
      const standing = standingFrom(ground, { measure, body, at, assumed: assumed.value }, point);
      if (!standing.ok) return standing;
      standingAt.set(point.id, standing.value);
    }
  if (body !== undefined && held === undefined && words.list("point").length === 0)
    io.err(`${sayTo(io, planWords.notOnRecord, { body })}\n`);
  return planOf({
    ...own.value,
    measures,
    measure,
    host: hostFrom(ground, body ?? measure.authority, at, undefined),
    authority: authorityFrom(ground, measure, at),
    at,
    knownAt,
    choices: recordedChoices(known)(measure),
    assumed: assumed.value,
    around,
    catalogue,
    points,
    standingAt,
    evidence: evidenceOf,
    tested: testDisproves,
  });
};

/** Which control point covers what, what nothing covers, and what evidence is then left: a plan needs no mandate, and ends with 0 where it can be said. */
export const controlPlan: Command = {
  name: "control plan",
  usage:
    "MEASURE [--body ID] [--at DAY] [--known-at K] [--point NAME]… [--assume ID=VALUE]… [--by NAME] [--unverified] [--fictional] [--json]",
  summary: planWords.summary,
  options: {
    body: flags.body,
    at: flags.at,
    "known-at": flags.knownAt,
    point: controlFlags.point,
    assume: flags.claim,
    by: controlFlags.by,
    unverified: controlFlags.unverified,
    fictional: flags.fictional,
  },
  run: async (words, io) => {
    const id = required(words, 0, "control plan", "MEASURE");
    const at = instantFlag(words, "at") ?? endOfDay(dayOf(io.now())) - 1;
    const named = measuresNamed([id], io);
    if (!named.ok) return invalid(named.problems, words, io);
    const [measure] = named.value;
    if (measure === undefined) throw new Error("a measure that is named is read");
    const ground = await controlGround(io, instantFlag(words, "known-at") ?? everKnown, { readOnly: true });
    if (!ground.ok) return invalid(ground.problems, words, io);
    try {
      const plan = await planned({ ground: ground.value, measures: named.value, measure, at }, words, io);
      if (!plan.ok) return invalid(plan.problems, words, io);
      if (words.flag("json"))
        printJson(planJson(plan.value, words.value("at") ?? dayOf(at, measure.zone), io.language), io);
      else io.out(`${planLines(plan.value, ground.value, io.language).join("\n")}\n`);
      return 0;
    } finally {
      ground.value.store.close();
    }
  },
};
