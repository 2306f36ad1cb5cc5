import type { Text } from "../language/language.ts";
import type { Restriction } from "./restriction.ts";

/** A file of a control: its name and content, as its tool reads it. */
export interface Artefact {
  readonly file: string;
  readonly text: string;
}

/** What a point needs besides the restriction: the number of its version, which only grows, and the canary's token. */
export interface Edition {
  readonly serial: number;
  readonly zone: string;
  readonly token: string;
}

/** A control point: a pure function from a restriction to the files of one tool. One file a point, listed in `points/index.ts`. */
export interface Point {
  readonly id: string;
  /** What it covers, and what it cannot do. */
  readonly covers: Text;
  readonly cannot: Text;
  readonly build: (restriction: Restriction, edition: Edition) => readonly Artefact[];
  readonly withdraw: (measure: string, version: string, body: string, edition: Edition) => readonly Artefact[];
}
