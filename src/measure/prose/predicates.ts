import { body } from "./predicates/body.ts";
import { content } from "./predicates/content.ts";
import { device } from "./predicates/device.ts";
import { management } from "./predicates/management.ts";
import { person } from "./predicates/person.ts";
import type { Predicates } from "./predicates/predicate.ts";
import { product } from "./predicates/product.ts";
import { surroundings } from "./predicates/surroundings.ts";

/** How the values of each attribute of the vocabulary are said, by attribute. */
export const predicates: ReadonlyMap<string, Predicates> = new Map(
  [person, body, device, management, content, surroundings, product].flatMap((group) => Object.entries(group)),
);
