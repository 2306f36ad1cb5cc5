import type { Point } from "../point.ts";
import { point as rpzUnbound } from "./rpz-unbound.ts";

/** All control points. A new one is a file beside and a line here. */
export const points: readonly Point[] = [rpzUnbound];
