import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { repliesAbout } from "../../cascade/receipt/reply.ts";
import { heldRecords } from "../../deed/held.ts";
import { recordsKnown } from "../../deed/known.ts";
import { responseOf } from "../../deed/response.ts";
import { append } from "../../ledger/ledger.ts";
import { good } from "../../logic/arbitrary.ts";
import { openStore, type Store } from "../../store/store.ts";
import { type Instant, never } from "../../time/time.ts";
import { hiddenIn, linkedOf, opener } from "./linked.test-help.ts";

export const measure = "be/wal/2023-tiktok-communes";

/** A letter with a model decision, to the invented town. */
export const letter = "be/bru/2023-tiktok-communes";

/** Invented bodies: a municipality in two languages, one without an address, one elsewhere, and an authority. */
const bodies = `# FICTIF
sources:
  invention: {title: "Invention (fictif)"}
bodies:
  - {id: be/ex/authority, kind: service, names: [{fr: "Autorité inventée", nl: "Verzonnen overheid", de: "Erfundene Behörde", en: "Invented authority"}], within: [be/wal], status: confirmed, source: [invention], fictional: true}
  - {id: be/ex/village, kind: local, names: [{fr: "Village inventé", nl: "Verzonnen dorp", de: "Erfundenes Dorf", en: "Invented village"}], within: [be/wal], status: confirmed, source: [invention], fictional: true}
  - {id: be/ex/hamlet, kind: local, names: [{fr: "Hameau inventé", nl: "Verzonnen gehucht", de: "Erfundener Weiler", en: "Invented hamlet"}], within: [be/wal], status: confirmed, source: [invention], fictional: true}
  - {id: be/ex/town, kind: local, names: [{fr: "Ville inventée", nl: "Verzonnen stad", de: "Erfundene Stadt", en: "Invented town"}], within: [be/bru], status: confirmed, source: [invention], fictional: true}
`;

export const address = "commune@village.invalid";

const notices = {
  village: { key: "VillageNotice000000001", body: "be/ex/village", measure, clauses: ["advice"] },
  hamlet: { key: "HamletNotice0000000001", body: "be/ex/hamlet", measure, clauses: ["advice"] },
  town: { key: "TownNotice000000000001", body: "be/ex/town", measure: letter, clauses: ["i", "ii", "iii"] },
} as const;
export type Place = keyof typeof notices;

const insert = (store: Store, at: Instant): void =>
  store.transaction((tx) => {
    for (const { key, body, measure, clauses } of Object.values(notices)) {
      const [entry] = append(tx, [{ at, kind: "notice", body: { key } }]);
      const versions = [
        { language: "fr", official: true, subject: "[FICTIF] Une application interdite sur les appareils de service" },
        { language: "nl", official: true, subject: "[FICTIEF] Een verboden toepassing op diensttoestellen" },
        { language: "de", official: false, subject: "[FIKTIV] Eine verbotene Anwendung auf Dienstgeräten" },
        { language: "en", official: false, subject: "[FICTITIOUS] An application prohibited on service devices" },
      ];
      const json = {
        key,
        measure,
        version: "v1",
        template: "notice 1",
        from: "be/ex/authority",
        body,
        as: "invited",
        clauses,
        by: "2026-12-31",
        fictional: true,
        versions,
      };
      tx.statement(
        "INSERT INTO notice (key, seq, measure, version, body, role, prepared_at, json) VALUES (?, ?, ?, 'v1', ?, 'invited', ?, ?)",
      ).run(key, entry?.seq ?? 0, measure, body, at, JSON.stringify(json));
      for (const language of ["fr", "nl"])
        tx.statement("INSERT INTO letter (notice, language, official, digest, pdf) VALUES (?, ?, 1, 'd', ?)").run(
          key,
          language,
          new TextEncoder().encode(`%PDF-1.7 ${language}`),
        );
    }
  });

/** A data folder with three notices in it, its pages, a clock that tests move, and the mails that were queued. */
export const exampleOf = () => {
  const data = mkdtempSync(join(tmpdir(), "interdict-receipt-"));
  mkdirSync(join(data, "registers"));
  writeFileSync(join(data, "registers", "bodies.yaml"), bodies);
  writeFileSync(
    join(data, "registers", "contacts.csv"),
    `body,address,source\nbe/ex/village,${address},invention\nbe/ex/town,town@town.invalid,invention\n`,
  );
  const linked = linkedOf(data, "2026-11-21T12:00");
  const store = good(openStore(data));
  insert(store, linked.clock.now);
  store.close();
  return { ...linked, notices, link: (place: Place) => linked.linkTo(notices[place].key) };
};

export type Example = ReturnType<typeof exampleOf>;

export const who = { capacity: "director-general", words: "", behalf: "Village inventé" };

export const adopted = { organ: "college", on: "20/11/2026", reference: "2026/114" };

/** Somebody who opens links and sends their forms. */
export const visitor = (example: () => Example) => {
  const { get, post, send: press } = opener(example);

  /** Opens the second page and sends it. */
  const answer = async (fields: Readonly<Record<string, string>>, place: Place = "village") => {
    return press(`${example().link(place)}/answer`, { ...who, ...fields });
  };

  /** Goes on from the page of details. */
  const details = async (page: string, fields: Readonly<Record<string, string>>, place: Place = "village") =>
    post(`${example().link(place)}/answer`, { ...hiddenIn(page), ...fields });

  const adopt = async (place: Place = "village") =>
    details((await answer({ outcome: "adopted" }, place)).text, adopted, place);

  const kinds = async () => (await example().records()).map(({ kind }) => kind);

  const standing = () =>
    example().reading(async (store) => {
      const known = recordsKnown(await heldRecords(store, { knownAt: never }), never);
      return responseOf(known, { body: "be/ex/village", measure, at: never }).answer;
    });

  const states = () =>
    example().reading((store) => repliesAbout(store, measure).map(({ state, asked }) => [state, asked]));

  return { get, post, answer, details, adopt, press, kinds, standing, states };
};
