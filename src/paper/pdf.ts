import { readFileSync } from "node:fs";
import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";
import { localeOf } from "../language/language.ts";
import type { Instant } from "../time/time.ts";
import type { Paper } from "./paper.ts";

const template = readFileSync(new URL("./document.typ", import.meta.url), "utf8");

let compiler: NodeCompiler | undefined;

/** What a paged document has beside its content. */
export interface Paged {
  /** The instant that the document is dated with (UTC), so that the same content gives the same bytes. */
  readonly made: Instant;
  readonly footer: string;
  readonly fictional: boolean;
  /** A file inside the document: the data that it was made from. */
  readonly attachment?: { readonly name: string; readonly json: string; readonly description: string };
}

const dated = (instant: Instant) => {
  const at = new Date(instant);
  return {
    year: at.getUTCFullYear(),
    month: at.getUTCMonth() + 1,
    day: at.getUTCDate(),
    hour: at.getUTCHours(),
    minute: at.getUTCMinutes(),
    second: at.getUTCSeconds(),
  };
};

/**
 * A document as PDF/UA-1: the same content always gives the same bytes. Some ten milliseconds a page, in the thread that asks: a server asks a worker.
 * @throws when the template or a font fails: a bug of ours.
 */
export const pdfOf = (paper: Paper, { made, footer, fictional, attachment }: Paged): Uint8Array => {
  const inputs = {
    paper: JSON.stringify({
      ...paper,
      region: localeOf[paper.language].slice(3),
      fictional,
      footer,
      attachment: attachment === undefined ? null : { name: attachment.name, description: attachment.description },
      made: dated(made),
    }),
    ...(attachment === undefined ? {} : { attached: attachment.json }),
  };
  compiler ??= NodeCompiler.create();
  const compiled = compiler.compile({ mainFileContent: template, inputs });
  try {
    const document = compiled.result;
    if (document === null) throw new Error(`typst: ${JSON.stringify(compiled.takeDiagnostics()?.shortDiagnostics)}`);
    return compiler.pdf(document, { pdfStandard: "ua-1" });
  } finally {
    // Without this, every document stays in memory.
    compiler.evictCache(0);
  }
};
