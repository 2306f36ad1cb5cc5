import { placeOf } from "./breakpoints.ts";
import { isFresh } from "./policy.ts";
import type { Policy } from "./posture.ts";
import type { Instant } from "../time/time.ts";
import type { Mark } from "./timeline.ts";
import type { Holder, Unit } from "./unit.ts";

/** Units of one body whose verdict is the same under every reading, with how many they are. */
export interface Group {
  /** One of them: what is said of it is said of all. */
  readonly example: Unit;
  readonly units: Unit[];
}

interface When {
  readonly breaks: readonly Instant[];
  readonly at: Instant;
  readonly policy: Policy;
}

const ids = <T extends object>() => {
  const known = new Map<T | string, number>();
  return (value: T | string): number => {
    let id = known.get(value);
    if (id === undefined) {
      id = known.size;
      known.set(value, id);
    }
    return id;
  };
};

const kinds = { shown: "s", have: "h", install: "i", use: "u", contact: "c" } satisfies Record<Mark["kind"], string>;

/**
 * Puts units together whose verdicts cannot differ: the same facts over the same stretches of time, and the same kinds of marks in the
 * same order in the same stretches. Few of them stand for many units.
 */
export class Groups {
  readonly #when: When;
  readonly #profile = ids<object>();
  readonly #groups = new Map<string, Group>();
  readonly #stories = new Map<Holder, number>();
  readonly #fixed: readonly Instant[];

  constructor(when: When) {
    this.#when = when;
    this.#fixed = when.breaks;
  }

  #story(body: Holder): number {
    let story = this.#stories.get(body);
    if (story === undefined) {
      story = this.#stories.size;
      this.#stories.set(body, story);
    }
    return story;
  }

  #key(unit: Unit): string {
    const { at, policy } = this.#when;
    const { body, versions, marks, statements } = unit;
    let key = `${this.#story(body)}`;
    if (body.exemptions.length > 0 || statements.length > 0) key += `!${unit.device}`;
    const instants: Instant[] = [];
    for (const { from, profile, others } of versions) {
      key += `;${placeOf(this.#fixed, from)}:${profile === "left" ? "left" : this.#profile(profile)}`;
      for (const other of others) key += `,${this.#profile(other)}`;
      if (Number.isFinite(from)) instants.push(from);
    }
    for (const mark of marks) {
      if (mark.kind === "shown") {
        key += `|s${placeOf(this.#fixed, mark.at)}${isFresh(policy, mark.source, mark.at, at) ? "f" : ""}`;
        for (const product of mark.present) key += `,${product}`;
      } else {
        key += `|${kinds[mark.kind]}${placeOf(this.#fixed, mark.at)}-${placeOf(this.#fixed, mark.from)},${mark.product}`;
        if (mark.kind === "contact" && mark.blocked) key += "b";
        if (mark.from !== mark.at) instants.push(mark.from);
      }
    }
    if (instants.length > 0 && marks.length > 0) key += this.#orderOf(instants, marks);
    if (body.tests.length > 0) for (const mark of marks) key += `t${body.tests.filter((test) => test.at <= mark.at).length}`;
    return key;
  }

  /** Where instants that are not the end of a mark fall among the marks. */
  #orderOf(instants: readonly Instant[], marks: readonly Mark[]): string {
    let key = "/";
    for (const instant of instants) {
      let before = 0;
      let same = 0;
      for (const mark of marks) {
        if (mark.at < instant) before += 1;
        else if (mark.at === instant) same += 1;
      }
      key += `${before}.${same},`;
    }
    return key;
  }

  add(unit: Unit): void {
    const key = this.#key(unit);
    const found = this.#groups.get(key);
    if (found === undefined) this.#groups.set(key, { example: unit, units: [unit] });
    else found.units.push(unit);
  }

  get all(): Iterable<Group> {
    return this.#groups.values();
  }
}
