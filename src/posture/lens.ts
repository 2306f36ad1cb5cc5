import { type Condition, condition, type Diagram, Diagrams, type Facts, row, type Value } from "../logic/index.ts";
import { isText } from "../measure/attribute-names.ts";
import { breakpointsOf } from "../measure/breakpoints.ts";
import { chosenIn } from "../measure/chosen.ts";
import type { Surroundings } from "../measure/facts.ts";
import { listing, onList } from "../measure/listing.ts";
import type { Measure } from "../measure/measure.ts";
import type { Window } from "../measure/window.ts";
import type { Instant } from "../time/time.ts";
import { placeOf } from "./breakpoints.ts";
import { type Aspect, namedBy } from "./channels.ts";
import type { Proof, Situation, Tri } from "./situation.ts";
import { type Permit, permitsOver, type Stretch, stretchOf, windowsFrom } from "./stretches.ts";
import type { Profile } from "./unit.ts";
import { freeingConditions, inDomain, neverAmong, variablesOf } from "./variables.ts";

/** From where one looks at a measure: what was known, what is chosen, what is assumed of dates that are not established. */
interface Viewpoint {
  readonly measure: Measure;
  readonly around: Surroundings;
  readonly at: Instant;
  readonly knownAt: Instant;
  readonly choices: ReadonlyMap<string, Value>;
  /** `before` or `after` T, for dates that are not established. */
  readonly dates: ReadonlyMap<string, Value>;
  /** Instants between which nothing changes but what is known of the device; T is one of them. */
  readonly breaks: readonly Instant[];
}

/** The clause over one set of facts, whatever the time. */
interface Cover {
  readonly facts: Facts;
  readonly covers: Diagram;
  /** What the facts leave possible. */
  readonly possible: Diagram;
  readonly permits: readonly Diagram[];
  /** Freed by the text itself. */
  readonly freed: Diagram;
  readonly key: string;
}

/**
 * One aspect of a clause made ready to be asked about many units: exact over every completion of what is not known, with each
 * condition built once and each answer kept. It never looks at evidence.
 */
export class Lens {
  readonly aspect: Aspect;
  readonly view: Viewpoint;
  /** What is chosen, by the file or by who asks. */
  readonly chosen: Facts;
  readonly d: Diagrams;
  readonly #covers: Diagram;
  readonly #permits: readonly Permit[];
  readonly #never: readonly Diagram[];
  readonly #neither: Diagram;
  readonly #stretches: readonly Stretch[];
  /** The first instants of the stretches of this clause, which are fewer than those of all. */
  readonly #starts: readonly Instant[];
  readonly #places: readonly number[];
  readonly #products = new Map<string, Diagram>();
  readonly #names = new Map<string, Tri>();
  readonly #byFacts = new Map<number, Cover>();
  readonly #byPlace = new Map<number, Situation>();
  readonly #situations = new Map<string, Situation>();
  readonly #rowsRead = new Map<Condition, Diagram>();

  constructor(aspect: Aspect, view: Viewpoint) {
    const { measure, knownAt, choices, dates, breaks, at } = view;
    const { clause } = aspect;
    this.aspect = aspect;
    this.view = view;
    this.chosen = chosenIn(measure, knownAt, choices);
    this.#permits = permitsOver(measure, clause, knownAt);
    const clauses = [clause, ...this.#permits.map(({ permit }) => permit)];
    const own = new Set([...clauses.flatMap((one) => breakpointsOf(one, measure)), at]);
    this.#starts = [Number.NEGATIVE_INFINITY, ...breaks.filter((one) => own.has(one))];
    this.#places = [Number.NEGATIVE_INFINITY, ...breaks].map((start) => placeOf(this.#starts, start) - 1);
    const found = windowsFrom(this.#starts, clause, this.#permits, {
      measure,
      at,
      knownAt,
      chosen: this.chosen,
      dates,
    });
    this.d = new Diagrams(
      variablesOf(
        clauses,
        found.flatMap((one) => [one.own, ...one.permits]),
        view,
      ),
    );
    this.#stretches = found.map((one) => stretchOf(this.d, one));
    this.#covers = this.d.apply(
      "and",
      this.#read(clause.to),
      clause.where === undefined ? this.d.leaf(1) : this.#read(clause.where),
    );
    this.#never = neverAmong(new Set(this.d.order.map(({ id }) => id))).map((one) =>
      this.d.not(this.d.rows(condition([one]))),
    );
    this.#neither = this.#never.reduce((all, one) => this.d.apply("and", all, one), this.d.leaf(1));
  }

  /** A condition, once what is chosen is put in. */
  #read(given: Condition): Diagram {
    let found = this.#rowsRead.get(given);
    if (found === undefined) {
      found = this.d.restrict(this.d.rows(given), this.chosen);
      this.#rowsRead.set(given, found);
    }
    return found;
  }

  /** What the catalogue says of a product makes a condition about products true, false or open. */
  #product(products: Condition, product: string): Diagram {
    const key = `${products === this.aspect.clause.products} ${product}`;
    let found = this.#products.get(key);
    if (found === undefined) {
      const { around, measure } = this.view;
      const own = around.productFacts(product);
      const listed = [...measure.lists.values()].flatMap((list) => {
        const stands = listing(list, product, (id) => own?.get(id), { ...this.view, zone: measure.zone });
        return stands === undefined ? [] : [[onList(list.id), stands.on] as const];
      });
      const facts = [...(own ?? []), ["product", product] as const, ...listed].map(
        ([id, value]) => [id, inDomain(this.d, id, value)] as const,
      );
      found = this.d.restrict(this.#read(products), new Map<string, Value>(facts));
      if (products === this.aspect.clause.products) this.#products.set(key, found);
    }
    return found;
  }

  /** Is this a product that the clause names? */
  names(product: string): Tri {
    let found = this.#names.get(product);
    if (found === undefined) {
      const leaves = this.d.leaves(this.#product(this.aspect.clause.products, product));
      found = leaves.length > 1 ? "open" : leaves[0] === 1 ? "yes" : "no";
      this.#names.set(product, found);
    }
    return found;
  }

  /** Is any of the aspect's actions named under some reading that is still open? */
  get isNamed(): boolean {
    return this.aspect.actions.some(({ named }) => this.d.leaves(this.#read(named)).includes(1));
  }

  /** The values of a variable, where it is one that this clause reads. */
  valuesOf(variable: string): readonly Value[] {
    return this.d.order.find(({ id }) => id === variable)?.values ?? [];
  }

  /** The texts, claims and dates that are read somewhere in the clause. */
  get readings(): readonly string[] {
    return this.d.order.map(({ id }) => id).filter(isText);
  }

  /** The clause over a device of a body, at a place among the breakpoints of the viewpoint. */
  at(device: Profile, body: Profile, place: number): Situation {
    const own = this.#places[place] ?? 0;
    const pair = (device.id + 1) * 65_536 + body.id + 1;
    const number = pair * 256 + own;
    let found = this.#byPlace.get(number);
    if (found === undefined) {
      let cover = this.#byFacts.get(pair);
      if (cover === undefined) {
        cover = this.#coverOf(new Map([...body.facts, ...device.facts]));
        this.#byFacts.set(pair, cover);
      }
      const key = `${cover.key} ${own}`;
      found = this.#situations.get(key) ?? this.#situate(cover, own);
      this.#situations.set(key, found);
      this.#byPlace.set(number, found);
    }
    return found;
  }

  /** Can these readings and facts all be, at T? */
  canBe(known: Facts, assumed: Facts): boolean {
    const stretch = this.#stretches[this.#starts.indexOf(this.view.at)];
    const possible = this.d.apply("and", this.#possible(known), stretch?.coherent ?? this.d.leaf(1));
    return this.d.leaves(this.d.restrict(possible, new Map([...known, ...assumed]))).includes(1);
  }

  #possible(facts: Facts): Diagram {
    const all = this.d.restrict(this.#neither, facts);
    if (this.d.leaves(all).includes(1)) return all;
    // Facts that contradict one another by themselves say nothing of what is still open.
    const left = this.#never.map((one) => this.d.restrict(one, facts)).filter((one) => this.d.leaves(one).includes(1));
    return left.reduce((both, one) => this.d.apply("and", both, one), this.d.leaf(1));
  }

  #coverOf(known: Facts): Cover {
    const body = known.get("body");
    const facts = body === undefined ? known : new Map([...known, ["body", inDomain(this.d, "body", body)]]);
    const covers = this.d.restrict(this.#covers, facts);
    const possible = this.#possible(facts);
    const permits = this.#permits.map(({ permit, guard }) => {
      const parts = [permit.to, ...(permit.where === undefined ? [] : [permit.where]), guard].map((part) =>
        this.#read(part),
      );
      return this.d.restrict(
        parts.reduce((both, part) => this.d.apply("and", both, part), this.d.leaf(1)),
        facts,
      );
    });
    const freed = freeingConditions(this.aspect.clause).reduce(
      (some, when) => this.d.apply("or", some, this.d.restrict(this.#read(when), facts)),
      this.d.leaf(0),
    );
    const rows = this.aspect.clause.where?.rows ?? [];
    // Which row holds may depend on more than whether one does.
    const shown = rows.map((one) => this.d.restrict(this.#rowOf(one), facts).id);
    // So may what an exception asks of whoever holds a record.
    const asked = this.aspect.clause.exceptions.flatMap(({ when }) => when?.rows ?? []);
    const excepted = asked.map((one) => this.d.restrict(this.#rowOf(one), facts).id);
    return {
      facts,
      covers,
      possible,
      permits,
      freed,
      key: [covers, possible, freed, ...permits]
        .map(({ id }) => id)
        .concat(shown, excepted)
        .join(),
    };
  }

  readonly #single = new Map<unknown, Condition>();

  #rowOf(one: Condition["rows"][number]): Diagram {
    let alone = this.#single.get(one);
    if (alone === undefined) {
      alone = condition([row(one.tests)]);
      this.#single.set(one, alone);
    }
    return this.#read(alone);
  }

  #situate({ facts, covers: matches, possible: left, permits, freed: ruled }: Cover, place: number): Situation {
    const { d } = this;
    const stretch = this.#stretches[place];
    if (stretch === undefined) throw new Error(`no such stretch of time: ${place}`);
    const { clause, actions, all } = this.aspect;
    const possible = d.apply("and", left, d.restrict(stretch.coherent, this.chosen));
    const tri = (node: Diagram): Tri => {
      const leaves = d.leavesUnder(node, possible);
      return leaves.length > 1 ? "open" : leaves[0] === 1 ? "yes" : "no";
    };
    const and = (nodes: readonly Diagram[]): Diagram =>
      nodes.reduce((both, one) => d.apply("and", both, one), d.leaf(1));
    /** A permit in force that names the action and prevails over the clause. */
    const freed = (action: string, product: string | undefined): Diagram =>
      this.#permits.reduce((some, { permit }, at) => {
        const products = product === undefined ? d.leaf(1) : this.#product(permit.products, product);
        return d.apply(
          "or",
          some,
          and([
            permits[at] ?? d.leaf(0),
            this.#read(namedBy(permit, action)),
            products,
            stretch.permitted[at] ?? d.leaf(0),
          ]),
        );
      }, d.leaf(0));
    const free =
      this.#permits.length === 0 || actions.length === 0
        ? d.leaf(0)
        : and(actions.map(({ action }) => freed(action, this.view.measure.product)));
    const covers = d.apply("and", matches, d.not(free));
    const countable = d.apply("and", covers, stretch.inForce);
    const hot = d.apply("and", countable, stretch.late);
    const nameOf = ({ proven, product }: Proof): Diagram => {
      const one = (action: string): Diagram => {
        const own = all.find((each) => each.action === action);
        return own === undefined ? d.leaf(0) : d.apply("and", this.#read(own.named), d.not(freed(action, product)));
      };
      const some = proven.map((list) => and(list.map(one))).reduce((a, b) => d.apply("or", a, b), d.leaf(0));
      return d.apply("and", d.restrict(some, facts), this.#product(clause.products, product));
    };
    const proofs = new Map<string, { readonly named: Tri; readonly fault: Tri }>();
    const opens = new Map<string, readonly string[]>();
    const shared = <T>(pick: (window: Window) => T): T | undefined => {
      const values = new Set(stretch.cases.map(({ window }) => pick(window)));
      const [only] = values;
      return values.size === 1 ? only : undefined;
    };
    return Object.freeze({
      covered: tri(covers),
      inForce: tri(stretch.inForce),
      state: shared((window) => window.state) ?? "open",
      countable: tri(countable),
      late: tri(stretch.late),
      hot: tri(hot),
      lateFrom: shared((window) => window.late),
      freed: tri(d.apply("and", covers, ruled)),
      meets: (when: Condition) => tri(d.restrict(this.#read(when), facts)),
      row: (clause.where?.rows ?? []).find(
        (one) => one.name !== undefined && tri(d.restrict(this.#rowOf(one), facts)) === "yes",
      )?.name,
      proof: (proof: Proof) => {
        const key = `${proof.proven.join("|")} ${proof.product}`;
        let found = proofs.get(key);
        if (found === undefined) {
          const node = nameOf(proof);
          found = { named: tri(d.apply("and", node, countable)), fault: tri(d.apply("and", node, hot)) };
          proofs.set(key, found);
        }
        return found;
      },
      open: (proof?: Proof) => {
        const key = proof === undefined ? "" : `${proof.proven.join("|")} ${proof.product}`;
        const before = opens.get(key);
        if (before !== undefined) return before;
        const level = d.apply((a, b) => a + b, countable, hot);
        const node =
          proof === undefined
            ? d.ite(covers, d.ite(stretch.inForce, d.ite(ruled, d.leaf(3), d.leaf(2)), d.leaf(1)), d.leaf(0))
            : d.ite(nameOf(proof), level, d.ite(countable, d.leaf(-1), d.leaf(-2)));
        const found = d.settle(node, possible);
        opens.set(key, found);
        return found;
      },
    });
  }
}
