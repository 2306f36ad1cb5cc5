import type { Made } from "./answer.ts";

/** The words of a shell that need no quotes. */
const bare = /^[\w@%+=:,./-]+$/;

const quoted = (word: string): string => (bare.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`);

/** The command that makes an answer again, from the same records. */
export const again = ({ question, world, at, knownAt, head }: Made): string =>
  [
    "interdict answer",
    quoted(question),
    ...(world === "fictional" ? ["--fictional"] : []),
    ...(at === null ? [] : ["--at", at]),
    "--known-at",
    knownAt,
    "--entry",
    `${head.seq}:${head.hash}`,
  ].join(" ");

const form = /^interdict answer (\S+|'.*')( --fictional)?(?: --at (\S+))? --known-at (\S+) --entry (\d+):(\S+)$/;

/** What such a command makes it from; undefined when it is not one. */
export const madeOf = (command: string): Made | undefined => {
  const [, word, fictional, at, knownAt, seq, hash] = form.exec(command) ?? [];
  if (word === undefined || knownAt === undefined || seq === undefined || hash === undefined) return undefined;
  const question = word.startsWith("'") ? word.slice(1, -1).replaceAll("'\\''", "'") : word;
  return {
    question,
    world: fictional === undefined ? "real" : "fictional",
    at: at ?? null,
    knownAt,
    head: { seq: Number(seq), hash },
  };
};
