import type { Instant } from "../time/time.ts";
import { placeOf } from "./breakpoints.ts";
import { isFresh } from "./policy.ts";
import type { Policy } from "./posture.ts";
import type { Mark } from "./timeline.ts";
import type { Holder, Unit, Version } from "./unit.ts";

/** Units of one body whose verdict is the same under every reading. */
export interface Group {
  /** The same for groups of different bodies whose verdict is the same. */
  readonly key: string;
  /** One of them: what is said of it is said of all. */
  readonly example: Unit;
  readonly units: Unit[];
}

interface When {
  readonly breaks: readonly Instant[];
  readonly at: Instant;
  readonly policy: Policy;
}

const kinds = { shown: "s", have: "h", install: "i", use: "u", contact: "c" } satisfies Record<Mark["kind"], string>;

/**
 * Puts units together whose verdicts cannot differ: the same facts over the same stretches of time, and the same kinds of marks in the
 * same order in the same stretches. A few hundred of them stand for a fleet.
 */
export class Groups {
  readonly #when: When;
  readonly #stories = new Map<Holder, string>();
  readonly #products = new Map<string, number>();

  constructor(when: When) {
    this.#when = when;
  }

  /** The units of a body, in groups. */
  of(units: readonly Unit[]): readonly Group[] {
    const groups = new Map<string, Group>();
    for (const unit of units) {
      const key = this.#key(unit);
      const found = groups.get(key);
      if (found === undefined) groups.set(key, { key, example: unit, units: [unit] });
      else found.units.push(unit);
    }
    return [...groups.values()];
  }

  /** What the body is over time; a body of which records speak stands for itself. */
  #story(body: Holder): string {
    let story = this.#stories.get(body);
    if (story === undefined) {
      const own = body.exemptions.all.length + body.statements.length + body.tests.length > 0 ? body.id : "";
      story = `${own} ${[0, ...this.#when.breaks].map((_, place) => body.factsAt(place).id).join()}`;
      this.#stories.set(body, story);
    }
    return story;
  }

  #product(product: string): number {
    let id = this.#products.get(product);
    if (id === undefined) {
      id = this.#products.size;
      this.#products.set(product, id);
    }
    return id;
  }

  #place(at: Instant): number {
    return placeOf(this.#when.breaks, at);
  }

  #key(unit: Unit): string {
    const { body, versions, marks, statements } = unit;
    let key = this.#story(body);
    // An exemption or a statement may name the device itself, and a test may fall between two of its marks.
    if (body.exemptions.all.length + statements.length + body.tests.length > 0) key += `!${unit.device}`;
    for (const version of versions) key += this.#versionKey(version);
    let loose = false;
    for (const mark of marks) {
      if (mark.kind === "shown") {
        key += `|s${this.#place(mark.at)}${isFresh(this.#when.policy, mark.source, mark.at, this.#when.at) ? "f" : ""}`;
        for (const product of mark.present) key += `,${this.#product(product)}`;
        continue;
      }
      key += `|${kinds[mark.kind]}${this.#place(mark.at)}.${this.#product(mark.product)}`;
      if (mark.kind === "contact" && mark.blocked) key += "b";
      if (mark.from !== mark.at) {
        loose = true;
        key += `-${this.#place(mark.from)}`;
      }
    }
    return loose || versions.length > 1 ? key + orderOf(versions, marks) : key;
  }

  #versionKey({ from, profile, others }: Version): string {
    const place = this.#place(from);
    // What begins at a breakpoint, T among them, holds there; what begins after it does not yet.
    const sharp = this.#when.breaks[place - 1] === from ? "=" : "";
    let key = `;${place}${sharp}:${profile === "left" ? "-" : profile.id}`;
    for (const other of others) key += `,${other.id}`;
    return key;
  }
}

/** Where the instants that are not the end of a mark fall among the marks, and among themselves. */
const orderOf = (versions: readonly Version[], marks: readonly Mark[]): string => {
  if (marks.length === 0) return "";
  const instants = versions.slice(1).map(({ from }) => from);
  for (const mark of marks) if (mark.kind !== "shown" && mark.from !== mark.at) instants.push(mark.from);
  let key = "/";
  for (const instant of instants) {
    let before = 0;
    let same = 0;
    for (const mark of marks) {
      if (mark.at < instant) before += 1;
      else if (mark.at === instant) same += 1;
    }
    let earlier = 0;
    for (const other of instants) if (other < instant) earlier += 1;
    key += `${before}.${same}.${earlier},`;
  }
  return key;
};
