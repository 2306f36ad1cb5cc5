import type { Problem } from "../problem/problem.ts";
import type { PlacedContact } from "./check.ts";
import { contactForm } from "./contact.ts";
import { headerOf, readTable } from "./table.ts";

const columns = ["body", "address", "from", "to", "known", "source"];
const required = ["body", "address", "source"];

/** Is a CSV a table of contacts, rather than of bodies? It has a column `address` and none `kind`. */
export const isContactTable = (text: string): boolean => {
  const header = headerOf(text);
  return header.includes("address") && !header.includes("kind");
};

/** Contacts as a table: one address a row, an empty cell for what is not known. */
export const contactRows = (
  file: string,
  text: string,
): { readonly rows: readonly PlacedContact[]; readonly problems: readonly Problem[] } => {
  const { rows, problems } = readTable(file, text, {
    columns,
    required,
    form: contactForm,
    formOf: (cell) => Object.fromEntries(cell),
    columnOf: ([first]) => String(first ?? ""),
  });
  return { rows: rows.map(({ form, place }) => ({ contact: Object.freeze(form), place })), problems };
};
