import { type Condition, condition, type Diagram, Diagrams, type Facts, row, type Value } from "../logic/index.ts";
import type { Surroundings } from "../measure/facts.ts";
import type { Clause, Measure } from "../measure/measure.ts";
import { chosenIn } from "../measure/rule.ts";
import { type State, type WindowCase, windows } from "../measure/window.ts";
import type { Instant } from "../time/time.ts";
import { breakpointsOf, placeOf } from "./breakpoints.ts";
import { type Aspect, namedBy } from "./channels.ts";
import { another, isText, neverAmong, readingRow, variablesOf } from "./variables.ts";

/** True under every possible completion, under none, or under some. */
export type Tri = "yes" | "no" | "open";

/** From where one looks at a measure: what was known, what is chosen, what is assumed of dates that are not established. */
export interface Viewpoint {
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

/** What a record proves: one of these lists of actions, all of a list together (a contact shows one of two actions, not which). */
export type Proven = readonly (readonly string[])[];

/** A clause over one set of facts at one stretch of time. */
export interface Situation {
  /** Does the clause cover the unit? */
  readonly covered: Tri;
  readonly inForce: Tri;
  /** The state that all readings share. */
  readonly state: State | "open";
  /** Covered and in force. */
  readonly countable: Tri;
  /** Has the first late instant come? */
  readonly late: Tri;
  /** Countable and late: a fault could be counted here. */
  readonly hot: Tri;
  /** The first late instant that all readings share. */
  readonly lateFrom: Instant | undefined;
  readonly start: Instant | undefined;
  /** Is the product one that the clause names, and the action too, at a countable instant; and is it a fault? */
  readonly proof: (proven: Proven, product: string) => { readonly named: Tri; readonly fault: Tri };
  /** The questions on which coverage and state depend, or, of what is proven, whether it is a fault. */
  readonly open: (asked?: { readonly proven: Proven; readonly product: string }) => readonly string[];
  /** The named row of `where` that certainly holds. */
  readonly row: string | undefined;
}

interface Stretch {
  readonly cases: readonly WindowCase[];
  readonly inForce: Diagram;
  readonly late: Diagram;
  readonly coherent: Diagram;
  readonly permitted: readonly { readonly clause: Clause; readonly inForce: Diagram }[];
}

const everything = condition([row([])]);

/** Permits that say they prevail over a clause, under which reading. */
const permitsOver = (measure: Measure, clause: Clause) =>
  measure.clauses.flatMap((permit) => {
    const over = permit.modality === "permit" ? permit.over.find(({ clause: id }) => id === clause.id) : undefined;
    return over === undefined ? [] : [{ permit, guard: over.guard ?? everything }];
  });

/**
 * One aspect of a clause made ready to be asked about many units: exact over every completion of what is not known, with each
 * condition built once and each answer kept. It never looks at evidence.
 */
export class Lens {
  readonly aspect: Aspect;
  readonly view: Viewpoint;
  readonly d: Diagrams;
  readonly #covers: Diagram;
  readonly #permits: ReturnType<typeof permitsOver>;
  readonly #never: readonly Diagram[];
  readonly #stretches: readonly Stretch[];
  /** The first instants of the stretches of this clause, which are fewer than those of all. */
  readonly #starts: readonly Instant[];
  readonly #products = new Map<string, Diagram>();
  readonly #situations = new Map<string, Situation>();
  readonly #chosen: Facts;

  constructor(aspect: Aspect, view: Viewpoint) {
    const { measure, knownAt, choices, dates, breaks, at } = view;
    this.aspect = aspect;
    this.view = view;
    const { clause } = aspect;
    const chosen = chosenIn(measure, knownAt, choices);
    this.#chosen = chosen;
    this.#permits = permitsOver(measure, clause).filter(({ permit }) => (measure.instruments.get(permit.by)?.known ?? knownAt) <= knownAt);
    const clauses = [clause, ...this.#permits.map(({ permit }) => permit)];
    const own = new Set([...clauses.flatMap((one) => breakpointsOf(one, measure)), at]);
    const starts = [Number.NEGATIVE_INFINITY, ...breaks.filter((one) => own.has(one))];
    this.#starts = starts;
    const here = starts.indexOf(at);
    const casesAt = (one: Clause, place: number): readonly WindowCase[] => {
      // A date assumed to come after T comes after everything before it; one assumed to come before T is known to have come at T only.
      const assumed = new Map([...dates].filter(([, value]) => (value === "after" ? place <= here : place >= here)));
      const reading = new Map([...chosen, ...assumed]);
      return windows(one, starts[place] ?? at, { measure, knownAt, reading });
    };
    const places = starts.map((_, place) => clauses.map((one) => ({ clause: one, cases: casesAt(one, place) })));
    this.d = new Diagrams(variablesOf(clauses, places.flatMap((some) => some.map(({ cases }) => cases)), view));
    const rowsOf = (cases: readonly WindowCase[]): Diagram => this.d.rows(condition(cases.map(({ reading }) => readingRow(reading))));
    this.#stretches = places.map(([own, ...permits], place) => {
      const cases = own?.cases ?? [];
      const start = starts[place] ?? at;
      return {
        cases,
        inForce: rowsOf(cases.filter(({ window }) => window.state === "in-force")),
        late: rowsOf(cases.filter(({ window }) => window.late <= start)),
        coherent: rowsOf(cases),
        permitted: permits.map((one) => ({ clause: one.clause, inForce: rowsOf(one.cases.filter(({ window }) => window.state === "in-force")) })),
      };
    });
    this.#covers = this.d.apply("and", this.#rows(clause.to), this.#rows(clause.where));
    const facts = new Set(this.d.order.map(({ id }) => id));
    this.#never = neverAmong(facts).map((one) => this.d.not(this.d.rows(condition([one]))));
  }

  /** The conditions of texts that are chosen are settled once and for all. */
  #rows(given: Condition | undefined): Diagram {
    return given === undefined ? this.d.leaf(1) : this.d.restrict(this.d.rows(given), this.#chosen);
  }

  /** What the catalogue says of a product makes the clause's products true, false or open. */
  #product(products: Condition, product: string): Diagram {
    const named = this.d.order.find(({ id }) => id === "product")?.values ?? [];
    const facts = new Map<string, Value>([...(this.view.around.productFacts(product) ?? []), ["product", named.includes(product) ? product : another]]);
    return this.d.restrict(this.#rows(products), facts);
  }

  /** Is this a product that the clause names? */
  names(product: string): Tri {
    let node = this.#products.get(product);
    if (node === undefined) {
      node = this.#product(this.aspect.clause.products, product);
      this.#products.set(product, node);
    }
    const leaves = this.d.leaves(node);
    return leaves.length > 1 ? "open" : leaves[0] === 1 ? "yes" : "no";
  }

  /** Is any of the aspect's actions named under some reading that is still open? */
  get isNamed(): boolean {
    return this.aspect.actions.some(({ named }) => this.d.leaves(this.#rows(named)).includes(1));
  }

  /** The clause over these facts, at a place among the breakpoints of the viewpoint. */
  at(key: string, facts: () => Facts, place: number): Situation {
    const own = this.#ownPlace(place);
    const name = `${own} ${key}`;
    let found = this.#situations.get(name);
    if (found === undefined) {
      found = this.#situate(facts(), own);
      this.#situations.set(name, found);
    }
    return found;
  }

  /** Can these readings and facts all be, at T? */
  canBe(known: Facts, assumed: Facts): boolean {
    const stretch = this.#stretches[this.#starts.indexOf(this.view.at)];
    const facts = new Map([...known, ...assumed]);
    return stretch !== undefined && this.d.leaves(this.d.restrict(this.#possible(known, stretch.coherent), facts)).includes(1);
  }

  #ownPlace(place: number): number {
    const start = place === 0 ? Number.NEGATIVE_INFINITY : (this.view.breaks[place - 1] ?? this.view.at);
    return placeOf(this.#starts, start) - 1;
  }

  #possible(facts: Facts, coherent: Diagram): Diagram {
    const d = this.d;
    // Facts that contradict one another by themselves say nothing of what is still open.
    const never = this.#never.map((one) => d.restrict(one, facts)).filter((one) => d.leaves(one).includes(1));
    return never.reduce((all, one) => d.apply("and", all, one), d.restrict(coherent, this.#chosen));
  }

  #situate(known: Facts, place: number): Situation {
    const d = this.d;
    const stretch = this.#stretches[place];
    if (stretch === undefined) throw new Error(`no such stretch of time: ${place}`);
    const { clause, actions, all } = this.aspect;
    const named = new Set(d.order.find(({ id }) => id === "body")?.values ?? []);
    const facts = new Map(known);
    const body = facts.get("body");
    if (body !== undefined && !named.has(body)) facts.set("body", another);
    const possible = this.#possible(facts, stretch.coherent);
    const tri = (node: Diagram): Tri => {
      const leaves = d.leavesUnder(node, possible);
      return leaves.length > 1 ? "open" : leaves[0] === 1 ? "yes" : "no";
    };
    const prevails = (action: string, product: string | undefined): Diagram =>
      this.#permits.reduce((some, { permit, guard }, at) => {
        const inForce = stretch.permitted[at]?.inForce ?? d.leaf(0);
        const products = product === undefined ? d.leaf(1) : this.#product(permit.products, product);
        const parts = [this.#rows(permit.to), this.#rows(permit.where), this.#rows(namedBy(permit, action)), this.#rows(guard), products, inForce];
        return d.apply("or", some, d.restrict(parts.reduce((both, part) => d.apply("and", both, part), d.leaf(1)), facts));
      }, d.leaf(0));
    const freed = actions.reduce((every, { action }) => d.apply("and", every, prevails(action, this.view.measure.product)), d.leaf(1));
    const covers = d.apply("and", d.restrict(this.#covers, facts), actions.length === 0 ? d.leaf(1) : d.not(freed));
    const countable = d.apply("and", covers, stretch.inForce);
    const hot = d.apply("and", countable, stretch.late);
    const nameOf = (proven: Proven, product: string): Diagram => {
      const one = (action: string): Diagram => {
        const own = all.find((each) => each.action === action);
        return own === undefined ? d.leaf(0) : d.apply("and", this.#rows(own.named), d.not(prevails(action, product)));
      };
      const every = (list: readonly string[]) => list.map(one).reduce((a, b) => d.apply("and", a, b), d.leaf(1));
      const some = proven.map(every).reduce((a, b) => d.apply("or", a, b), d.leaf(0));
      return d.apply("and", d.restrict(some, facts), this.#product(clause.products, product));
    };
    const proofs = new Map<string, { named: Tri; fault: Tri }>();
    const proof = (proven: Proven, product: string) => {
      const key = `${JSON.stringify(proven)} ${product}`;
      let found = proofs.get(key);
      if (found === undefined) {
        const node = nameOf(proven, product);
        found = { named: tri(d.apply("and", node, countable)), fault: tri(d.apply("and", node, hot)) };
        proofs.set(key, found);
      }
      return found;
    };
    const shared = <T>(pick: (one: WindowCase) => T): T | undefined => {
      const values = new Set(stretch.cases.map(pick));
      const [only] = values;
      return values.size === 1 ? only : undefined;
    };
    const rows = (clause.where?.rows ?? []).filter(({ name }) => name !== undefined);
    return Object.freeze({
      covered: tri(covers),
      inForce: tri(stretch.inForce),
      state: shared(({ window }) => window.state) ?? "open",
      countable: tri(countable),
      late: tri(stretch.late),
      hot: tri(hot),
      lateFrom: shared(({ window }) => window.late),
      start: shared(({ window }) => window.start),
      proof,
      open: (asked?: { readonly proven: Proven; readonly product: string }) => {
        const level = d.apply((a, b) => a + b, countable, hot);
        const node =
          asked === undefined
            ? d.ite(covers, d.ite(stretch.inForce, d.leaf(2), d.leaf(1)), d.leaf(0))
            : d.ite(nameOf(asked.proven, asked.product), level, d.ite(countable, d.leaf(-1), d.leaf(-2)));
        return d.settle(node, possible);
      },
      row: rows.find((one) => tri(d.restrict(this.#rows(condition([row(one.tests, one.name)])), facts)) === "yes")?.name,
    });
  }

  /** What is chosen, by the file or by who asks. */
  get chosen(): Facts {
    return this.#chosen;
  }

  /** The values of a variable, where it is one that this clause reads. */
  valuesOf(variable: string): readonly Value[] {
    return this.d.order.find(({ id }) => id === variable)?.values ?? [];
  }

  /** The texts, claims and dates that are read somewhere in the clause. */
  get readings(): readonly string[] {
    return this.d.order.map(({ id }) => id).filter(isText);
  }
}
