import type { Catalogue } from "../catalogue/catalogue.ts";
import { deviceRegisterFiles } from "./device-register.ts";
import { fleetsOf, type Wanted } from "./fleet.ts";
import { damaging, type GeneratedFile } from "./generated.ts";
import { glpiFiles } from "./glpi.ts";
import { intuneFiles } from "./intune.ts";
import { productsOf } from "./product.ts";
import type { Scenario } from "./scenario.ts";
import { attestationFiles, recordFiles, registerFile } from "./statements.ts";
import { unboundFiles } from "./unbound.ts";

/**
 * Every file of an exercise, one at a time: the register of the invented bodies, what they hand over in their tools' own formats, and the
 * records of what was done. Pure: the same scenario, catalogue, seed and number of devices give the same bytes everywhere.
 */
export function* generate(scenario: Scenario, catalogue: Catalogue, wanted: Wanted): Generator<GeneratedFile> {
  const { seed } = wanted;
  const fleets = fleetsOf(scenario, wanted);
  const products = productsOf(scenario, catalogue);
  const damage = damaging(scenario.damaged);
  yield registerFile(scenario, wanted);
  for (const fleet of fleets) {
    yield* deviceRegisterFiles(scenario, fleet, seed, damage);
    yield* glpiFiles(scenario, fleet, products, seed, damage);
    yield* intuneFiles(scenario, fleet, products, seed, damage);
    yield* unboundFiles(scenario, fleet, products, seed, damage);
    yield* attestationFiles(scenario, fleet);
  }
  yield* recordFiles(scenario, fleets);
}
