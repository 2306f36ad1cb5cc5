import type { Catalogue } from "../catalogue/catalogue.ts";
import { loadCatalogue } from "../catalogue/load.ts";
import { fail, ok, type Result } from "../problem/problem.ts";
import { loadRegister } from "../register/load.ts";
import type { Register } from "../register/register.ts";
import type { Io } from "./command.ts";

/** The register, with that of the data folder, and the catalogue: what measures are read against. Problems: those of both. */
export const loadGround = async (
  io: Pick<Io, "data">,
): Promise<Result<{ readonly register: Register; readonly catalogue: Catalogue }>> => {
  const [register, catalogue] = await Promise.all([loadRegister(io.data), loadCatalogue()]);
  if (!register.ok || !catalogue.ok)
    return fail(...[register, catalogue].flatMap((one) => (one.ok ? [] : one.problems)));
  return ok({ register: register.value, catalogue: catalogue.value });
};
