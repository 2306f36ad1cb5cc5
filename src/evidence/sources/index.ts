import type { Source } from "../source.ts";
import { glpiInventory } from "./glpi-inventory.ts";

/** Every source, in the order in which they are asked whether they recognise a file. */
export const sources: readonly Source[] = [glpiInventory];
