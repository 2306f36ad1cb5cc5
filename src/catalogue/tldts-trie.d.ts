/** The rules of the public suffix list as tldts carries them: `suffix.ts` walks them, since tldts tells of a name only whether it is a suffix. */
declare module "tldts/dist/cjs/src/data/trie.js" {
  /** By node its first edge; the next node's is behind its last one. */
  export const edgeStart: Uint16Array;
  /** By edge: the length of its label in `labelText`, where the labels stand one after the other, and the node that it leads to. */
  export const edgeLength: Uint8Array;
  export const edgeChild: Uint16Array;
  export const labelText: string;
  export const rulesRoot: number;
}
