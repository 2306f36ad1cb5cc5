import type { Answer } from "./answer.ts";

/** `answer.json`, as it is written and attached. */
export const toJson = (answer: Answer): string => `${JSON.stringify(answer, undefined, 2)}\n`;
