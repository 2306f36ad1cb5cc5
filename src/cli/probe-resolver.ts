import { Resolver } from "node:dns/promises";
import { isIP } from "node:net";
import ipaddr from "ipaddr.js";
import { type Asker, patience } from "./probe-asker.ts";

const codeOf = (error: unknown): string => (error instanceof Error && "code" in error ? String(error.code) : "");

/** What a question came to: records, none of this type, no such name, or no answer that says anything (refused, failed, too late). */
type Answer<T> = { readonly records: readonly T[] } | "no-data" | "no-name" | "none";

const ask = async <T>(question: () => Promise<readonly T[]>): Promise<Answer<T>> => {
  try {
    return { records: await question() };
  } catch (error) {
    const code = codeOf(error);
    if (code === "ENOTFOUND") return "no-name";
    return code === "ENODATA" ? "no-data" : "none";
  }
};

/** An address at which nobody is: what resolvers answer for what they block. */
const leadsNowhere = (address: string): boolean =>
  ["unspecified", "loopback"].includes(ipaddr.process(address).range());

/** A server as the resolver of Node writes it; undefined for what is no address. */
export const serverOf = (address: string): string | undefined => {
  if (isIP(address) !== 0) return address;
  const [, host = "", port = ""] = /^\[?([^\]]+)\]?:(\d{1,5})$/.exec(address) ?? [];
  if (isIP(host) === 0 || Number(port) < 1 || Number(port) > 65_535) return undefined;
  return isIP(host) === 6 ? `[${host}]:${port}` : `${host}:${port}`;
};

/** A resolver at an address of its own; nobody else is asked. */
export const askResolver = (server: string): Asker => {
  // One for each question: it would give what it was told before.
  const resolver = (): Resolver => {
    const made = new Resolver({ timeout: patience, tries: 1 });
    made.setServers([server]);
    return made;
  };
  const texts = (name: string): Promise<Answer<readonly string[]>> => ask(() => resolver().resolveTxt(name));
  const replyTo = (answer: Answer<string>) => {
    if (typeof answer === "string") return answer;
    return answer.records.every(leadsNowhere) ? "refused" : "reached";
  };
  return {
    canary: async (canary, decoy) => {
      const answer = await texts(canary);
      if (typeof answer === "string") return answer === "none" ? "none" : "absent";
      return typeof (await texts(decoy)) === "string" ? "shown" : "echo";
    },
    name: async (host) => {
      const four = replyTo(await ask(() => resolver().resolve4(host)));
      const reply = four === "no-data" ? replyTo(await ask(() => resolver().resolve6(host))) : four;
      if (reply === "no-name") return "missing";
      return reply === "no-data" ? "none" : reply;
    },
    stop: async () => undefined,
  };
};
