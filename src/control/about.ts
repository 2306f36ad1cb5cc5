import { all, type Order } from "./point.ts";

/**
 * A text on one line, to be read as it is written: a line break in a name would end the comment that carries it, a backslash at its end would take the
 * next line into it (PowerDNS Recursor reads its settings so), and what turns the direction of writing would show it as another one.
 */
const oneLine = (text: string): string =>
  text
    .replaceAll(/[\p{Cc}\p{Bidi_C}\u2028\u2029]+/gu, " ")
    .replace(/[\s\\]+$/, "")
    .trimStart();

/** What every artefact says of itself where its format lets it: measure, version, window, mandate, contact and assumptions, one line each, in English. */
export const aboutLines = (order: Order): readonly string[] => {
  const { host, watched, withdrawn, edition } = order;
  return [
    ...(host.fictional ? ["FICTIF - an invented body, made for exercises"] : []),
    `body: ${host.id}`,
    `version: ${edition.version}, serial: ${edition.serial}`,
    ...all(order).flatMap((restriction) => {
      const { measure, version, authority, grounds, from, until, assumed } = restriction;
      return [
        `measure: ${measure}${watched.includes(restriction) ? " (dry run: watched and logged, not blocked)" : ""}`,
        `measure version: ${version}`,
        `decided by: ${authority.id}`,
        `mandate: ${grounds.join(", ")}`,
        `in force: ${from ?? "…"} to ${until ?? "no end known"}`,
        ...assumed.map(({ id, value, by }) => `ASSUMED: ${id} = ${value}, by ${by}`),
      ];
    }),
    ...withdrawn.flatMap(({ measure, version, state }) => [
      `withdrawn measure: ${measure} (${state})`,
      `measure version: ${version}`,
    ]),
    `exemptions: ${host.contact}`,
  ].map(oneLine);
};

/** The same, in a file that nothing of others has accepted. */
export const unverifiedLines = (order: Order): readonly string[] => [
  ...aboutLines(order),
  "UNVERIFIED: nothing of others has accepted this file",
];
