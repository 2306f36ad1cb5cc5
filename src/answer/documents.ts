import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Language } from "../language/language.ts";
import type { Answer } from "./answer.ts";
import { toHtml } from "./html.ts";
import { toJson } from "./json.ts";
import { toMarkdown } from "./markdown.ts";
import { toPdf } from "./pdf.ts";

/** Writes `answer.json` and the documents of one language into a folder that is made where needed; gives their paths. @throws when it cannot be written. */
export const writeDocuments = async (
  answer: Answer,
  folder: string,
  language: Language = answer.official,
): Promise<readonly string[]> => {
  const files = [
    ["answer.json", toJson(answer)],
    [`answer.${language}.html`, toHtml(answer, language)],
    [`answer.${language}.md`, toMarkdown(answer, language)],
    [`answer.${language}.pdf`, toPdf(answer, language)],
  ] as const;
  await mkdir(folder, { recursive: true });
  const paths = files.map(([name]) => join(folder, name));
  await Promise.all(files.map(([name, content]) => writeFile(join(folder, name), content)));
  return paths;
};
