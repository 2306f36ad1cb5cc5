import type { VocabularyAttribute } from "./attribute.ts";
import { body } from "./body.ts";
import { device } from "./device.ts";
import { deviceContent } from "./device-content.ts";
import { person } from "./person.ts";
import { product } from "./product.ts";
import { purpose, surroundings } from "./surroundings.ts";

export { actions } from "./actions.ts";
export type { VocabularyAttribute } from "./attribute.ts";
export { canBe, impossible } from "./never.ts";

/** The attributes in the order in which facts are asked. */
const ordered: readonly VocabularyAttribute[] = [
  ...person,
  ...body,
  purpose,
  ...device,
  ...deviceContent,
  ...surroundings,
  ...product,
];

/** Every attribute that a condition may name, by id, in the order in which facts are asked. */
export const vocabulary: ReadonlyMap<string, VocabularyAttribute> = new Map(
  ordered.map((attribute) => [attribute.id, attribute]),
);

/** Is its domain open: ids of the register, of the catalogue or of vendors, which no vocabulary can list? */
export const isOpenAttribute = (attribute: string): boolean =>
  attribute === "body" || attribute === "product" || vocabulary.get(attribute)?.values.length === 0;
