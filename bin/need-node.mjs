// Plain JavaScript for any Node.js: says, before anything else runs, when no fitting Node.js was found.
export const needed = 24;

/** The major version of the Node.js that runs this file. */
export const major = Number(process.versions.node.split(".")[0]);

export const sentence = `Interdict needs Node.js ${needed} or later; this is ${process.version}, and no package brings one for ${process.platform}-${process.arch}. Install Node.js ${needed} and run the command again.`;

if (import.meta.url === new URL(`file://${process.argv[1]?.replaceAll("\\", "/")}`).href && major < needed) {
  console.error(sentence);
  process.exit(2);
}
