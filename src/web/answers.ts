import type { Answer } from "../answer/answer.ts";
import { answerFrom } from "../answer/load.ts";
import { repository } from "../measure/corpus.ts";
import { ok, type Result } from "../problem/problem.ts";
import type { World } from "../register/body.ts";
import { openStore } from "../store/store.ts";
import { type Instant, parseInstant } from "../time/time.ts";
import { keeping } from "./kept.ts";
import type { Site } from "./site.ts";

export interface Wanted {
  readonly question: string;
  readonly world: World;
  readonly knownAt: Instant;
  readonly at?: Instant;
}

/** Was this answer made from the same records, for the same question? */
const isOf = ({ made }: Answer, { question, world, knownAt, at }: Wanted, { head }: Site): boolean =>
  made.question === question &&
  made.world === world &&
  made.at === null &&
  at === undefined &&
  parseInstant(made.knownAt) === knownAt &&
  made.head.seq === head.seq &&
  made.head.hash === head.hash;

type Keep = (key: string, make: () => Promise<Result<Answer>>) => Promise<Result<Answer>>;

const kept = new WeakMap<Site, Keep>();

/** The answer to a question as the data folder stood at the head of the site; made once for each world and each pair of clocks. */
export const answerOf = (site: Site, wanted: Wanted): Promise<Result<Answer>> => {
  const keep = kept.get(site) ?? keeping(12);
  kept.set(site, keep);
  return keep(JSON.stringify(wanted), async () => {
    const made = site.answers.find((answer) => isOf(answer, wanted, site));
    if (made !== undefined) return ok(made);
    const store = openStore(site.data, { readOnly: true });
    if (!store.ok) return store;
    try {
      return await answerFrom(store.value, { ...wanted, upTo: site.head.seq }, repository);
    } finally {
      store.value.close();
    }
  });
};
