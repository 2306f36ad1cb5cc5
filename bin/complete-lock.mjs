// Completes package-lock.json with the optional platform packages that the registry in use does not serve: `npm ci` refuses a lock without them,
// and never fetches one that does not fit the machine. Run after every change of dependencies: `npm run lock`.
import { readFileSync, writeFileSync } from "node:fs";

const file = new URL("../package-lock.json", import.meta.url);
const lock = JSON.parse(readFileSync(file, "utf8"));

const systems = { darwin: "darwin", win32: "win32", linux: "linux", android: "android", freebsd: "freebsd" };
const processors = {
  x64: "x64",
  arm64: "arm64",
  arm: "arm",
  ia32: "ia32",
  riscv64: "riscv64",
  ppc64: "ppc64",
  s390x: "s390x",
};

/** What a platform package's name says of where it fits. */
const platform = (name) => {
  const parts = name.split(/[-/]/);
  const os = parts.map((part) => systems[part]).find((one) => one !== undefined);
  const cpu = parts.map((part) => processors[part]).find((one) => one !== undefined);
  const libc = parts.includes("musl")
    ? "musl"
    : parts.includes("gnu") || parts.includes("gnueabihf")
      ? "glibc"
      : undefined;
  return {
    ...(cpu ? { cpu: [cpu] } : {}),
    ...(libc && os === "linux" ? { libc: [libc] } : {}),
    ...(os ? { os: [os] } : {}),
  };
};

let added = 0;
for (const [path, entry] of Object.entries(lock.packages)) {
  if (path === "") continue;
  for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
    const where = `node_modules/${name}`;
    if (lock.packages[where] !== undefined || !/^\d/.test(version)) continue;
    lock.packages[where] = { version, ...platform(name), ...(entry.dev ? { dev: true } : {}), optional: true };
    added++;
  }
}
lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
writeFileSync(file, `${JSON.stringify(lock, undefined, 2)}\n`);
console.log(`${added} platform packages added to package-lock.json`);
