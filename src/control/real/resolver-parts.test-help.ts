import type { KindName, Parts } from "./resolver-kinds.test-help.ts";

/** Files by name, as they lie in the folder of a resolver. */
type Files = ReadonlyMap<string, string>;

/** A line for each file of a kind that a folder holds, in order. */
const each = (files: Files, end: string, line: (file: string) => string): string =>
  [...files.keys()]
    .filter((file) => file.endsWith(end))
    .sort()
    .map((file) => `${line(file)}\n`)
    .join("");

const list = "response-policy.conf";

/** What an administrator writes into the configuration of each resolver for the files of our points that are there. */
export const partsOf: Readonly<Record<KindName, (files: Files) => Parts>> = {
  bind: (files) => ({
    settings: files.has(list) ? `include "${list}";` : "",
    control: each(files, ".conf", (file) => (file === list ? "" : `include "${file}";`)),
  }),
  unbound: (files) => ({ control: each(files, ".conf", (file) => `include: "${file}"`) }),
  knot: (files) => ({ control: each(files, ".lua", (file) => `dofile("./${file}")`) }),
  powerdns: (files) => ({
    settings: files.get("interdict-packetcache.conf") ?? "",
    control: each(files, ".lua", (file) => `dofile("./${file}")`),
  }),
  dnsmasq: (files) => ({
    control: `${each(files, ".conf", (file) => `conf-file=${file}`)}${each(files, ".hosts", (file) => `addn-hosts=${file}`)}`,
  }),
};
