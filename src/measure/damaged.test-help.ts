/** A measure that is in order, line by line; what damages it names the line. The body and the product are those of the shipped files. */
export const good = `measure: xx/sample
title: {fr: a, nl: b, de: c, en: d}
authority: xx/government
zone: Europe/Brussels
calendar: BE
products: {product: tiktok}
sources:
  letter: {title: "A letter", held: full}
instruments:
  decision:
    kind: decision
    decided: 2023-03-17
    source: [letter#1]
  extension:
    kind: decision
    decided: 2023-09-14
    known: 2023-09-15
    links: [{does: extends, instrument: decision}]
    effects:
      - {does: extend, clauses: [ban], from: extension.decided, until: 2023-12-31}
texts:
  web:
    ask: {fr: a, nl: b, de: c, en: d}
lists:
  named:
    cadence: P1Y
    versions:
      - {on: 2023-03-01, products: [tiktok]}
clauses:
  - id: ban
    by: decision
    modality: prohibit
    actions: [install, use, {reach-web: web}]
    to: {body.within: be/wal, person.as: member}
    where:
      service: {device.owner: authority}
    products: {product.on.named: true}
    from:
      claims:
        first: {value: decision.decided, by: [letter]}
        later: {value: 2023-03-24, by: [letter]}
      chosen: {claim: first, why: "it is written so", by: editor, on: 2026-11-21}
    comply-by: 2023-03-31
    until: decision.decided + P6M
    exceptions:
      - grounds: [law-enforcement]
        mitigations:
          separate-device: {max-age: P6M}
    review: {on: decision.decided + P5M}
    source: [letter]
cases:
  - name: a service device
    given: {body: be/wal/spw, device: {owner: authority}}
    action: use
    at: 2023-04-15
    ruling: prohibited
`;

/** What is wrong, as bytes. */
export type Damage = string | Uint8Array;

/** The good file with one text in it replaced; it must be there once. */
export const instead = (from: string, to: string): string => {
  if (good.split(from).length !== 2) throw new Error(`“${from}” stands there not once`);
  return good.replace(from, () => to);
};

/** The good file with more lines after the first one that holds this text. */
export const after = (line: string, more: string): string =>
  good
    .split("\n")
    .flatMap((one) => (one.includes(line) ? [one, more] : [one]))
    .join("\n");

const bombs = Array.from({ length: 12 }, (_, n) => `  l${n + 1}: &l${n + 1} [${Array(9).fill(`*l${n}`).join(", ")}]`);

/** Nine times nine times nine … : a few lines that would fill the memory. */
export const bomb = `note: &l0 ha\nbomb:\n${bombs.join("\n")}\n${good}`;
