import type { Diagram } from "./node.ts";

const none = new Int32Array(0);

/**
 * What is held for two diagrams of one `Diagrams`, in this order: a table in two arrays, since millions of pairs are looked up and a `Map`
 * wants one key, which for two numbers is slow to make and slow to find.
 */
export class Pairs<T> {
  #keys: Int32Array = none;
  #values: (T | undefined)[] = [];
  #size = 0;

  get(a: Diagram, b: Diagram): T | undefined {
    if (this.#size === 0) return undefined;
    return this.#values[this.#placeOf(a.id, b.id)];
  }

  set(a: Diagram, b: Diagram, value: T): void {
    if (this.#size * 4 >= this.#keys.length) this.#grow();
    this.#put(a.id, b.id, value);
  }

  /** The place of a pair, or the free one where it would stand. */
  #placeOf(a: number, b: number): number {
    const mask = this.#keys.length / 2 - 1;
    const mixed = Math.imul(a, 0x9e3779b1) + Math.imul(b, 0x85ebca6b);
    let place = (mixed ^ (mixed >>> 15)) & mask;
    while (this.#values[place] !== undefined && (this.#keys[2 * place] !== a || this.#keys[2 * place + 1] !== b))
      place = (place + 1) & mask;
    return place;
  }

  #put(a: number, b: number, value: T): void {
    const place = this.#placeOf(a, b);
    if (this.#values[place] === undefined) this.#size += 1;
    this.#keys[2 * place] = a;
    this.#keys[2 * place + 1] = b;
    this.#values[place] = value;
  }

  #grow(): void {
    const [keys, values] = [this.#keys, this.#values];
    this.#keys = new Int32Array(Math.max(32, keys.length * 2));
    this.#values = new Array<T | undefined>(this.#keys.length / 2).fill(undefined);
    this.#size = 0;
    values.forEach((value, place) => {
      if (value !== undefined) this.#put(keys[2 * place] ?? 0, keys[2 * place + 1] ?? 0, value);
    });
  }
}
