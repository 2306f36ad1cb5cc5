/** A place where a value is not what it should be, as a JSON pointer (RFC 6901); the whole is the empty pointer. */
export interface Difference {
  readonly pointer: string;
  readonly expected: unknown;
  readonly found: unknown;
}

const step = (key: string | number): string => `/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`;

type Members = Readonly<Record<string, unknown>>;

const isMembers = (value: unknown): value is Members =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The same value, written the same way: the order of members counts too. */
const alike = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

const inLists = (expected: readonly unknown[], found: readonly unknown[], pointer: string): readonly Difference[] => {
  const differing = expected.findIndex((item, place) => place >= found.length || !alike(item, found[place]));
  if (expected.length !== found.length) {
    // One item too many or too few shifts all that follow: the first place says it.
    const place = differing < 0 ? expected.length : differing;
    return [{ pointer: pointer + step(place), expected: expected[place], found: found[place] }];
  }
  const all: Difference[] = [];
  for (let place = 0; place < expected.length; place++) {
    if (alike(expected[place], found[place])) continue;
    const swapped =
      place + 1 < expected.length &&
      alike(expected[place], found[place + 1]) &&
      alike(expected[place + 1], found[place]);
    if (swapped) {
      all.push({ pointer: pointer + step(place), expected: expected[place], found: found[place] });
      place += 1;
    } else all.push(...differences(expected[place], found[place], pointer + step(place)));
  }
  return all;
};

const inMembers = (expected: Members, found: Members, pointer: string): readonly Difference[] => {
  const keys = [...new Set([...Object.keys(expected), ...Object.keys(found)])];
  const within = keys.flatMap((key) => {
    const [left, right] = [Object.hasOwn(expected, key), Object.hasOwn(found, key)];
    if (left && right) return differences(expected[key], found[key], pointer + step(key));
    return [
      {
        pointer: pointer + step(key),
        expected: left ? expected[key] : undefined,
        found: right ? found[key] : undefined,
      },
    ];
  });
  if (within.length > 0 || alike(Object.keys(expected), Object.keys(found))) return within;
  return [{ pointer, expected: Object.keys(expected), found: Object.keys(found) }];
};

/** Every place where two JSON values differ. */
export const differences = (expected: unknown, found: unknown, pointer = ""): readonly Difference[] => {
  if (alike(expected, found)) return [];
  if (Array.isArray(expected) && Array.isArray(found)) return inLists(expected, found, pointer);
  if (isMembers(expected) && isMembers(found)) return inMembers(expected, found, pointer);
  return [{ pointer, expected, found }];
};

const token = /"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s{}[\],:"]+/gu;

interface Open {
  readonly pointer: string;
  readonly keys: Set<string> | undefined;
  key: string;
  place: number;
}

/**
 * The first member that a JSON text writes twice in one object, as a pointer: readers differ in which of the two they take. The text is
 * JSON; undefined when every member stands once.
 */
export const writtenTwice = (text: string): string | undefined => {
  const open: Open[] = [];
  let last = "";
  for (const [part] of text.matchAll(token)) {
    const here = open.at(-1);
    if (part === "{" || part === "[") {
      const pointer = here === undefined ? "" : here.pointer + step(here.keys === undefined ? here.place : here.key);
      open.push({ pointer, keys: part === "{" ? new Set() : undefined, key: "", place: 0 });
    } else if (part === "}" || part === "]") open.pop();
    else if (part === "," && here !== undefined) here.place += 1;
    else if (part === ":" && here?.keys !== undefined) {
      const key: unknown = JSON.parse(last);
      here.key = String(key);
      if (here.keys.has(here.key)) return here.pointer + step(here.key);
      here.keys.add(here.key);
    }
    last = part;
  }
  return undefined;
};
