import { Duplex } from "node:stream";
import { type BrowserKind, startChild } from "./probe-browser.ts";
import { requests, textIn } from "./probe-requests.ts";

/** Over the two pipes of `--remote-debugging-pipe`: JSON, each ended by a zero octet (Chrome DevTools Protocol). */
const speaking = (write: Duplex, read: Duplex, gone: Promise<void>) => {
  const { ask, hear } = requests((json) => write.write(`${json}\0`), gone);
  let rest = "";
  read.setEncoding("utf8");
  read.on("data", (chunk: string) => {
    const messages = (rest + chunk).split("\0");
    rest = messages.pop() ?? "";
    for (const message of messages) hear(message);
  });
  // That a browser has ended is known by itself.
  for (const pipe of [write, read]) pipe.on("error", () => undefined);
  return ask;
};

/** Chromium, Chrome or Edge without a window. */
export const chromium: BrowserKind = {
  programs: ["chromium", "chromium-browser", "google-chrome", "microsoft-edge"],
  byPolicy: "net::ERR_BLOCKED_BY_ADMINISTRATOR",
  start: async (program, profile) => {
    const { child, gone, stop } = startChild(
      program,
      [
        "--headless",
        "--remote-debugging-pipe",
        "--disable-gpu",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        `--user-data-dir=${profile}`,
        // It does not start as root with one.
        ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
        "about:blank",
      ],
      ["pipe", "pipe"],
      profile,
    );
    const [write, read] = [child.stdio[3], child.stdio[4]];
    child.stderr?.resume();
    if (!(write instanceof Duplex && read instanceof Duplex)) throw new Error("no pipes");
    const ask = speaking(write, read, gone);
    const targetId = textIn(await ask("Target.createTarget", { url: "about:blank" }), "targetId");
    const session = await ask("Target.attachToTarget", { targetId, flatten: true });
    if ("error" in session) {
      await stop();
      throw new Error(session.error);
    }
    const sessionId = textIn(session, "sessionId");
    return {
      visit: async (url) => {
        const error = textIn(await ask("Page.navigate", { url }, { sessionId }), "errorText");
        return error === "" ? { loaded: true } : { loaded: false, error };
      },
      stop: () => stop(() => ask("Browser.close", {})),
    };
  },
};
