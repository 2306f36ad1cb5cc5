import { mkdir, open, rename } from "node:fs/promises";
import { join } from "node:path";
import type { Message } from "./message.ts";
import type { Handed, Line, Transport } from "./transport.ts";

/** Anything but plain characters would be a path. */
const fileOf = ({ id }: Message): string => `${id.replaceAll(/[^\w.@+=-]/g, "_")}.eml`;

const sync = async (path: string): Promise<void> => {
  const handle = await open(path, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
};

const write = async (folder: string, message: Message): Promise<Handed> => {
  const path = join(folder, fileOf(message));
  try {
    const coming = `${path}.part`;
    const handle = await open(coming, "w", 0o600);
    try {
      await handle.writeFile(message.bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(coming, path);
    await sync(folder);
    return { kind: "accepted", response: path, filed: true };
  } catch (error) {
    return { kind: "not-taken", response: error instanceof Error ? error.message : String(error) };
  }
};

/**
 * Writes each message to `<folder>/<id>.eml`, whole and on the disk before it counts. The same message gives the same file, so that a repeat overwrites it
 * with the same bytes. Nothing leaves the machine.
 */
export const filesTransport = (folder: string): Transport => ({
  id: "files",
  lines: 1,
  open: async () => {
    try {
      await mkdir(folder, { recursive: true, mode: 0o700 });
    } catch (error) {
      return { kind: "unreachable", response: error instanceof Error ? error.message : String(error) };
    }
    const line: Line = { hand: (message) => write(folder, message), usable: () => true, close: async () => undefined };
    return { kind: "line", line };
  },
});
