import type { CanaryReply, NameReply } from "../control/probe.ts";

/** Somebody who can be asked from the inside of a body’s network: its resolver, its proxy, a browser of its computers. */
export interface Asker {
  /** Does a canary show itself? `decoy`: the same with a token that nobody ever built. */
  readonly canary: (canary: string, decoy: string) => Promise<CanaryReply>;
  /** What becomes of a host name of a product? */
  readonly name: (host: string) => Promise<NameReply>;
  readonly stop: () => Promise<void>;
}

/** How long one question may take, in milliseconds. */
export const patience = 3000;
