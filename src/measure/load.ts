import { factsOfProduct } from "../catalogue/catalogue.ts";
import { loadCatalogue } from "../catalogue/load.ts";
import { ok, type Result } from "../problem/problem.ts";
import { loadRegister } from "../register/load.ts";
import type { Surroundings } from "./facts.ts";

/** The shipped register and catalogue, with the registers of the data folder. */
export const loadSurroundings = async (data: string): Promise<Result<Surroundings>> => {
  const [register, catalogue] = await Promise.all([loadRegister(data), loadCatalogue()]);
  if (!register.ok) return register;
  if (!catalogue.ok) return catalogue;
  return ok({ register: register.value, productFacts: (product) => factsOfProduct(catalogue.value, product) });
};
