import type { Language } from "../language/language.ts";
import { markdownOf } from "../paper/markdown.ts";
import type { Answer } from "./answer.ts";
import { compose } from "./compose.ts";

/** The answer as Markdown. */
export const toMarkdown = (answer: Answer, language: Language): string => markdownOf(compose(answer, language));
