import type { Language } from "../language/language.ts";

export type Parameters = Readonly<Record<string, string | undefined>>;

/** A path with every segment encoded. The last dot of an id that ends like a form (`x.json`) is written `%2E`, so that it stays an id. */
const encoded = (path: string): string =>
  path
    .split("/")
    .map((segment) => encodeURIComponent(segment.toWellFormed()))
    .join("/")
    .replace(/\.(json|csv|yaml|md|pdf)$/, "%2E$1");

/** The path and query of a page in a language; parameters without a value are left out. */
export const addressOf = (language: Language, path: string, parameters: Parameters = {}): string => {
  const given = Object.entries(parameters).filter((entry): entry is [string, string] => entry[1] !== undefined);
  const query = new URLSearchParams(given).toString();
  return `/${language}${encoded(path)}${query === "" ? "" : `?${query}`}`;
};

export const forms = ["json", "csv", "yaml", "md", "pdf"] as const;
export type Form = (typeof forms)[number] | "html";

/** What an address asks for: the page's path without language, decoded, and its form. Undefined when it cannot be decoded. */
export const readPath = (raw: string): { readonly path: string; readonly form: Form } | undefined => {
  const found = forms.find((one) => raw.endsWith(`.${one}`));
  try {
    const path = decodeURIComponent(found === undefined ? raw : raw.slice(0, -(found.length + 1)));
    return { path, form: found ?? "html" };
  } catch {
    return undefined;
  }
};

/** The same page in another form; the home page of a language is `/fr/`, in another form `/fr/index.json`. */
export const inForm = (address: string, form: Exclude<Form, "html">): string => {
  const [path = "", query] = address.split("?", 2);
  const base = path.endsWith("/") ? `${path}index` : path;
  return `${base}.${form}${query === undefined ? "" : `?${query}`}`;
};
