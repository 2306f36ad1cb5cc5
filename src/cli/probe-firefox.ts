import { once } from "node:events";
import { createInterface } from "node:readline";
import type { Readable } from "node:stream";
import { type BrowserKind, startChild } from "./probe-browser.ts";
import { longest, requests, textIn } from "./probe-requests.ts";

/** Where a browser that has just been started says that it listens; undefined where it ends without. */
const addressIn = async (log: Readable): Promise<string | undefined> => {
  for await (const line of createInterface(log)) {
    const [, found] = /WebDriver BiDi listening on (ws:\/\/\S+)/.exec(line) ?? [];
    if (found !== undefined) return found;
  }
  return undefined;
};

/** Over a socket of WebDriver BiDi (W3C), to this machine alone. */
const speaking = async (address: string, gone: Promise<void>) => {
  const socket = new WebSocket(address);
  const { ask, hear } = requests((json) => socket.send(json), gone);
  socket.addEventListener("message", ({ data }) => hear(String(data)));
  await once(socket, "open");
  return { ask, close: () => socket.close() };
};

/** Firefox without a window. */
export const firefox: BrowserKind = {
  programs: ["firefox-esr", "firefox"],
  byPolicy: "NS_ERROR_BLOCKED_BY_POLICY",
  start: async (program, profile) => {
    const { child, gone, stop } = startChild(
      program,
      ["--headless", "--no-remote", "--remote-debugging-port", "0", "--profile", profile],
      [],
      profile,
    );
    const late = setTimeout(() => child.kill("SIGKILL"), longest);
    const address = child.stderr === null ? undefined : await addressIn(child.stderr);
    clearTimeout(late);
    if (address === undefined) {
      await stop();
      throw new Error("it says nowhere to speak to it");
    }
    child.stderr?.resume();
    const { ask, close } = await speaking(`${address}/session`, gone);
    await ask("session.new", { capabilities: {} });
    return {
      // Each page in a tab of its own: what the one before still shows says nothing of the next.
      visit: async (url) => {
        const context = textIn(await ask("browsingContext.create", { type: "tab" }), "context");
        const answer = await ask("browsingContext.navigate", { context, url, wait: "interactive" });
        await ask("browsingContext.close", { context });
        if ("result" in answer) return { loaded: true };
        return { loaded: false, error: /NS_\w+/.exec(answer.error)?.[0] ?? answer.error };
      },
      stop: async () => {
        await stop(() => ask("browser.close", {}));
        close();
      },
    };
  },
};
