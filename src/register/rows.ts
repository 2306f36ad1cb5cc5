import type { Problem } from "../problem/problem.ts";
import { type BodyForm, bodyForm } from "./schema.ts";
import { type PlacedForm, readTable } from "./table.ts";

const fixed = [
  "id",
  "kind",
  "name.fr",
  "name.nl",
  "name.de",
  "name.en",
  "languages",
  "within",
  "supervised-by",
  "supervised-since",
  "supervised-ground",
  "cbe",
  "lon",
  "lat",
  "valid-from",
  "valid-to",
  "known",
  "status",
  "verify",
  "source",
  "fictional",
];
const required = ["id", "kind", "status", "source"];

const list = (value: string | undefined): readonly string[] | undefined =>
  value?.split(" ").filter((each) => each !== "");

/** Numbers are written plainly; anything else stays text, which the schema refuses. */
const number = (value: string | undefined): number | string | undefined =>
  value !== undefined && /^-?\d+(?:\.\d+)?$/.test(value) ? Number(value) : value;

const boolean = (value: string | undefined): boolean | string | undefined =>
  value === "true" ? true : value === "false" ? false : value;

const formOf = (cell: ReadonlyMap<string, string>): unknown => {
  const names = (["fr", "nl", "de", "en"] as const).map(
    (language) => [language, cell.get(`name.${language}`)] as const,
  );
  const languages = list(cell.get("languages"))?.map((each) => each.split(":"));
  const supervisor = cell.get("supervised-by");
  const form = {
    id: cell.get("id"),
    kind: cell.get("kind"),
    names: [Object.fromEntries(names.filter(([, name]) => name !== undefined))],
    languages:
      languages === undefined
        ? undefined
        : Object.fromEntries(languages.map(([language, ground]) => [language, ground])),
    within: list(cell.get("within")),
    "supervised-by":
      supervisor === undefined
        ? undefined
        : [{ body: supervisor, since: cell.get("supervised-since"), ground: cell.get("supervised-ground") }],
    facts: Object.fromEntries(
      [...cell].filter(([column]) => column.startsWith("body.")).map(([column, value]) => [column, boolean(value)]),
    ),
    cbe: cell.get("cbe"),
    centroid:
      cell.has("lon") || cell.has("lat") ? { lon: number(cell.get("lon")), lat: number(cell.get("lat")) } : undefined,
    "valid-from": cell.get("valid-from"),
    "valid-to": cell.get("valid-to"),
    known: cell.get("known"),
    status: cell.get("status"),
    verify: list(cell.get("verify")),
    source: list(cell.get("source")),
    fictional: boolean(cell.get("fictional")),
  };
  return form;
};

const columnOf = (path: readonly PropertyKey[]): string => {
  const [first, second] = path.map(String);
  if (first === "names") return `name.${String(path.at(-1))}`;
  if (first === "facts" || first === "centroid") return second ?? first;
  if (first === "supervised-by")
    return { since: "supervised-since", ground: "supervised-ground" }[String(path.at(-1))] ?? "supervised-by";
  return first ?? "";
};

/**
 * A register as a table: one body a row, an empty cell for what is not known. `within`, `verify` and `source` are lists with spaces
 * between; `languages` is `nl:language-region fr:facilities`; a column `body.x` is that fact.
 */
export const readRows = (
  file: string,
  text: string,
): { readonly rows: readonly PlacedForm<BodyForm>[]; readonly problems: readonly Problem[] } =>
  readTable(file, text, { columns: fixed, required, open: "body.", form: bodyForm, formOf, columnOf });
