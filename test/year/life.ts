import type { Random } from "../../src/demo/random.ts";
import type { Instant } from "../../src/time/time.ts";
import type { Laws } from "./laws.ts";
import type { Model } from "./model.ts";
import type { YearPlace } from "./place.ts";
import type { Post } from "./post.ts";
import type { World } from "./world.ts";

/** What everybody in a year shares. */
export interface Life {
  readonly world: World;
  readonly place: YearPlace;
  readonly model: Model;
  readonly laws: Laws;
  readonly random: Random;
  readonly post: Post;
  readonly now: () => Instant;
  /** Lets time pass, in milliseconds. */
  readonly pass: (milliseconds: number) => Promise<void>;
  readonly count: (what: string, by?: number) => void;
}
