import { readFileSync } from "node:fs";
import { type Document, isMap, isPair, isScalar, isSeq, parseDocument, visit } from "yaml";
import { languages } from "../../src/language/language.ts";
import { repository } from "../../src/measure/corpus.ts";

const example = "measures/be/wal/2023-tiktok.yaml";

const source = parseDocument(readFileSync(`${repository}${example}`, "utf8"));

const isText = (node: unknown): boolean =>
  isMap(node) && languages.every((language) => node.has(language)) && node.items.length === languages.length;

/** Of four languages one is shown: the page is for readers of English. */
const inEnglish = (document: Document): Document => {
  visit(document, {
    Map: (_, node) => {
      if (!isText(node)) return;
      node.items = node.items.filter(({ key }) => isScalar(key) && key.value === "en");
      node.flow = String(node.get("en")).length < 70;
    },
  });
  return document;
};

const keyOf = (item: unknown): string => (isPair(item) && isScalar(item.key) ? String(item.key.value) : "");

const idOf = (item: unknown): unknown => (isMap(item) ? (item.get("id") ?? item.get("name")) : undefined);

/**
 * Parts of the guided example as YAML: of the keys of the file, those named, and of what is in them, only the entries named (keys of a map,
 * ids of clauses, names of cases).
 */
export const excerpt = (parts: Readonly<Record<string, readonly string[] | true>>): string => {
  const document = source.clone();
  if (!isMap(document.contents)) throw new Error(example);
  for (const [key, entries] of Object.entries(parts)) {
    const value = document.get(key);
    if (value === undefined) throw new Error(`${example} has no ${key}`);
    if (entries === true) continue;
    const wanted = (name: unknown) => entries.includes(String(name));
    if (isMap(value)) value.items = value.items.filter((item) => wanted(keyOf(item)));
    if (isSeq(value)) value.items = value.items.filter((item) => wanted(idOf(item)));
    if ((isMap(value) || isSeq(value)) && value.items.length < entries.length)
      throw new Error(`${example}: ${key} has not all of ${entries.join(", ")}`);
  }
  document.contents.items = document.contents.items.filter((item) => Object.hasOwn(parts, keyOf(item)));
  document.commentBefore = null;
  return inEnglish(document).toString({ lineWidth: 110, flowCollectionPadding: false }).trim();
};
