/** Whom the tests of a file tried to reach, outside this machine. */
export const outside: string[] = [];

/** A host that is this machine; a path is a socket of its own. */
export const isHere = (host: string): boolean =>
  /^(?:localhost|127(?:\.\d{1,3}){3}|::1|::ffff:127(?:\.\d{1,3}){3}|\/.*|)$/i.test(host);

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;

/** Where a socket is asked to connect, by what `connect` is given: options, a path, a port and a host, or all of that in a list. A host that is not named is this machine. */
export const targetOf = (words: readonly unknown[]): string => {
  const [first, second] = words;
  if (Array.isArray(first)) return targetOf(first);
  if (isRecord(first)) return String(first["path"] ?? first["host"] ?? "");
  if (typeof first === "string" && !/^\d+$/.test(first)) return first.startsWith("/") ? first : `/${first}`;
  return typeof second === "string" ? second : "";
};
