import type { Row } from "../logic/condition.ts";
import { isOfPost } from "./attribute-names.ts";
import { type Post, valueAt } from "./facts.ts";
import type { Open } from "./question.ts";
import { simplifyRow } from "./simplify.ts";
import { postPrefix } from "./variables.ts";
import { impossible } from "./vocabulary/attributes.ts";

/** The impossible combinations that touch an open fact, directly or through one another, in the keys of the question; `extra`: the facts that they bring in. */
export const neverRows = (
  open: readonly Open[],
  posts: readonly Post[],
): { readonly rows: readonly Row[]; readonly extra: ReadonlySet<string> } => {
  const keys = new Set(open.filter(({ kind }) => kind === "fact").map(({ key }) => key));
  const extra = new Set<string>();
  const rows = new Map<string, Row>();
  for (let before = -1; before !== keys.size + rows.size; ) {
    before = keys.size + rows.size;
    posts.forEach((post, place) => {
      const keyOf = (attribute: string) => (isOfPost(attribute) ? postPrefix(posts, place) : "") + attribute;
      for (const { tests, name } of impossible) {
        const id = `${place} ${name ?? ""}`;
        if (rows.has(id) || !tests.some(({ attribute }) => keys.has(keyOf(attribute)))) continue;
        const left = simplifyRow({ tests }, (attribute) => valueAt(post, attribute), keyOf);
        if (left === undefined || !left.tests.some(({ attribute }) => keys.has(attribute))) continue;
        rows.set(id, left);
        for (const { attribute } of left.tests) {
          if (keys.has(attribute)) continue;
          keys.add(attribute);
          extra.add(attribute);
        }
      }
    });
  }
  return { rows: [...rows.values()], extra };
};
