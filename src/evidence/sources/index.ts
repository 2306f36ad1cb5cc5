import type { Source } from "../source.ts";
import { attestation } from "./attestation.ts";
import { deviceRegister } from "./device-register.ts";
import { glpiInventory } from "./glpi-inventory.ts";
import { intuneApps } from "./intune-apps.ts";
import { intuneDevices } from "./intune-devices.ts";
import { unboundLog } from "./unbound-log.ts";

/** Every source, in the order in which they are asked whether they recognise a file. */
export const sources: readonly Source[] = [
  glpiInventory,
  intuneDevices,
  intuneApps,
  unboundLog,
  attestation,
  deviceRegister,
];
