import type { Asked } from "./asked.ts";
import { clausePosture, type Reread, relaying } from "./clause-posture.ts";
import type { ClausePosture } from "./posture.ts";
import { Scene } from "./scene.ts";
import { Crowd } from "./tallies.ts";

/** Where everybody stands under one reading after another: the same as a posture for each, over one fleet that is read once. Pure. */
export const rereader = (asked: Asked): ((reread: Reread) => readonly ClausePosture[]) => {
  const scene = new Scene(asked);
  const crowd = new Crowd(scene);
  const relays = relaying(scene);
  return (reread) => scene.aspectsUnder(reread.choose).map((aspect) => clausePosture(aspect, crowd, relays, reread));
};
