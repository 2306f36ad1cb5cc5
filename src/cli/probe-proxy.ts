import { type IncomingMessage, request } from "node:http";
import { text } from "node:stream/consumers";
import type { NameReply } from "../control/probe.ts";
import { type Asker, patience } from "./probe-asker.ts";

interface Page {
  readonly status: number;
  readonly html: string;
}

const pageOf = async (message: IncomingMessage): Promise<Page> => ({
  status: message.statusCode ?? 0,
  html: await text(message),
});

/** A page through the proxy, in plain HTTP; undefined where nothing came back. */
const fetchThrough = (proxy: URL, url: string): Promise<Page | undefined> =>
  new Promise((give) => {
    request(
      {
        host: proxy.hostname,
        port: proxy.port || 80,
        path: url,
        headers: { host: new URL(url).host },
        agent: false,
        signal: AbortSignal.timeout(patience),
      },
      (message) => pageOf(message).then(give, () => give(undefined)),
    )
      .on("error", () => give(undefined))
      .end();
  });

/**
 * The status of a line to a host through the proxy, as browsers ask for an encrypted page. No site can answer in the proxy’s place before the line is
 * open, so that who refuses is certain.
 */
const connectThrough = (proxy: URL, target: string): Promise<number> =>
  new Promise((give) => {
    request({
      host: proxy.hostname,
      port: proxy.port || 80,
      method: "CONNECT",
      path: target,
      agent: false,
      signal: AbortSignal.timeout(patience),
    })
      .once("connect", ({ statusCode = 0 }, socket) => {
        socket.destroy();
        give(statusCode);
      })
      .on("error", () => give(0))
      .end();
  });

const replyTo = (status: number): NameReply => {
  if (status >= 200 && status < 300) return "reached";
  return status === 403 || (status >= 300 && status < 400) ? "refused" : "none";
};

/** The token in the element of the canary’s own page: other pages, which may say the address again, do not have it. */
const mark = (canary: string): string =>
  `name="interdict-canary" content="${new URL(canary).hostname.split(".")[0] ?? ""}"`;

/** A proxy at its URL; `port`: where a line to a host is asked for. */
export const askProxy = (proxy: URL, port = 443): Asker => ({
  canary: async (canary) => {
    const answer = await fetchThrough(proxy, canary);
    if (answer === undefined || answer.status === 407) return "none";
    return answer.html.includes(mark(canary)) ? "shown" : "absent";
  },
  name: async (host) => replyTo(await connectThrough(proxy, `${host}:${port}`)),
  stop: async () => undefined,
});
