import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { getRequestListener } from "@hono/node-server";
import type { Language } from "../language/language.ts";
import { app, type Surroundings } from "./app.ts";

export interface ServeOptions extends Surroundings {
  /** The data folder. */
  readonly data: string;
  /** The port wished; default 4170. When another program has it, the next free one is taken. 0: any free one. */
  readonly port?: number;
  /** The language whose first page is made ready while nobody has asked yet: its answers are the costliest of all pages. */
  readonly language?: Language;
}

export interface Served {
  /** `http://127.0.0.1:PORT/`. */
  readonly url: string;
  readonly port: number;
  /** The port that was wished is taken by another program. */
  readonly moved: boolean;
  readonly close: () => Promise<void>;
}

export const usualPort = 4170;

const isTaken = (error: unknown): boolean =>
  error instanceof Error && "code" in error && (error.code === "EADDRINUSE" || error.code === "EACCES");

/** How many ports after the one wished are tried. */
const tries = 50;

/** Serves the pages on this machine only (127.0.0.1). @throws when no port is free among those tried. */
export const serve = async ({ data, port = usualPort, language, ...surroundings }: ServeOptions): Promise<Served> => {
  const pages = app(data, surroundings);
  const server = createServer(getRequestListener(pages.fetch));
  const listen = (wished: number): Promise<void> =>
    new Promise((resolve, reject) => {
      server.once("error", reject);
      server.listen({ host: "127.0.0.1", port: wished }, () => {
        server.off("error", reject);
        resolve();
      });
    });
  for (let wished = port; ; wished++) {
    try {
      await listen(wished);
      break;
    } catch (error) {
      if (!isTaken(error) || wished >= Math.min(port + tries, 65_535)) throw error;
    }
  }
  if (language !== undefined) setImmediate(() => void pages.request(`/${language}/`));
  const found = (server.address() as AddressInfo).port;
  return {
    url: `http://127.0.0.1:${found}/`,
    port: found,
    moved: port !== 0 && found !== port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};
