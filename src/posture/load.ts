import { knownRecords } from "../deed/held.ts";
import { loadDeeds } from "../deed/load.ts";
import { attestationsOf, deviceFactsOf, observationsOf } from "../evidence/read.ts";
import { readChoices } from "../measure/case.ts";
import type { Surroundings } from "../measure/facts.ts";
import type { Measure } from "../measure/measure.ts";
import { ok, type Result } from "../problem/problem.ts";
import type { World } from "../register/body.ts";
import type { Store } from "../store/store.ts";
import type { Instant } from "../time/time.ts";
import type { Asked } from "./asked.ts";
import { defaultPolicy } from "./policy.ts";
import type { Policy } from "./posture.ts";

/** What is asked of the data folder. */
interface PostureQuestion {
  readonly measure: Measure;
  readonly at: Instant;
  readonly knownAt: Instant;
  /** Up to which entry of the ledger; absent: all of it. */
  readonly upTo?: number;
  readonly world: World;
  /** Choices of whoever asks, over those that are recorded: by id of text or claim. */
  readonly choices?: ReadonlyMap<string, string>;
  readonly clauses?: readonly string[];
  readonly channel?: string;
  readonly bodies?: readonly string[];
  readonly policy?: Policy;
}

/**
 * Reads what a question about posture needs, as known at its second clock: the public record, the ledger's records and the evidence.
 * Problems: those of the public record.
 */
export const loadAsked = async (
  store: Store,
  around: Surroundings,
  question: PostureQuestion,
): Promise<Result<Asked>> => {
  const { measure, at, knownAt, upTo, world, clauses, channel, bodies, policy = defaultPolicy } = question;
  const published = loadDeeds({ register: around.register });
  if (!published.ok) return published;
  const asked = { knownAt, ...(upTo === undefined ? {} : { upTo }), ...(bodies === undefined ? {} : { bodies }) };
  const [known, observations, deviceFacts, attestations] = await Promise.all([
    knownRecords(published.value.deeds, store, { knownAt, ...(upTo === undefined ? {} : { upTo }) }),
    observationsOf(store, asked),
    deviceFactsOf(store, asked),
    attestationsOf(store, asked),
  ]);
  const recorded = known.choices
    .filter((choice) => choice.measure === measure.id)
    .map(({ variable, value }) => [variable, value] as const);
  const { choices } = readChoices(new Map([...recorded, ...(question.choices ?? [])]), [measure], knownAt);
  return ok({
    measure,
    around,
    policy,
    held: { observations, deviceFacts, attestations, known },
    at,
    knownAt,
    world,
    choices,
    ...(clauses === undefined ? {} : { clauses }),
    ...(channel === undefined ? {} : { channel }),
    ...(bodies === undefined ? {} : { bodies }),
  });
};
