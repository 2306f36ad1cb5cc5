import { bodiesWords } from "./bodies.ts";
import { deviceWords } from "./device.ts";
import { listWords } from "./lists.ts";

/** Pages of where everybody stands: bodies, the lists behind their counts, one device. */
export const standWords = { ...bodiesWords, ...listWords, ...deviceWords };
