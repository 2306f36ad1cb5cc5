import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { type IncomingHttpHeaders, type IncomingMessage, request } from "node:http";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import type { Internet } from "./internet.test-help.ts";
import { asNobody, freePort, type Running, startProgram, untilAnswers } from "./program.test-help.ts";

/** What came back through the proxy. */
export interface Fetched {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** How a proxy is set up: the files in its folder, and the lines before it allows everything else. */
export interface SquidSetup {
  readonly files?: readonly { readonly file: string; readonly text: string }[];
  readonly control: string;
}

/** A real Squid that runs on the loopback. */
export interface Squid {
  readonly port: number;
  readonly folder: string;
  /** A page of a host of the internet, over plain HTTP. */
  readonly fetch: (host: string, client?: { readonly from?: string }) => Promise<Fetched>;
  /** What answers a CONNECT to a host, as browsers ask for an encrypted page: 200 where the line is open. */
  readonly connect: (host: string, client?: { readonly from?: string }) => Promise<Fetched>;
  /** Writes another set-up, and has it read with the signal that `squid -k reconfigure` sends. */
  readonly change: (setup: SquidSetup) => Promise<void>;
  /** The lines of its access log. */
  readonly accessLog: () => string;
  readonly log: () => string;
  readonly stop: () => Promise<void>;
}

// It asks no name server, which might be one of the world: every host is the web server of the internet.
const configuration = (
  port: number,
  folder: string,
  webPort: number,
  control: string,
): string => `http_port 127.0.0.1:${port}
visible_hostname proxy.invalid
pid_filename none
pinger_enable off
cache deny all
coredump_dir ${folder}
cache_log ${folder}/cache.log
access_log stdio:${folder}/access.log
dns_nameservers 127.255.255.254
hosts_file none
cache_peer 127.0.0.1 parent ${webPort} 0 no-query no-digest originserver
never_direct allow all
dns_retransmit_interval 1 second
shutdown_lifetime 0 seconds
${control}
http_access allow all
`;

const readBody = (message: IncomingMessage, body: string): Fetched => ({
  status: message.statusCode ?? 0,
  headers: message.headers,
  body,
});

const isOpen = (port: number): Promise<boolean> =>
  new Promise((give) => {
    const socket = connect(port, "127.0.0.1", () => {
      socket.destroy();
      give(true);
    }).once("error", () => give(false));
  });

/** Starts a Squid in a folder of its own, on a free port, for which every host is the web server of the internet. */
export const startSquid = async (internet: Internet, setup: SquidSetup): Promise<Squid> => {
  const folder = mkdtempSync(join(tmpdir(), "squid-"));
  chmodSync(folder, 0o777);
  const port = await freePort();
  const write = (next: SquidSetup): void => {
    for (const { file, text: content } of next.files ?? []) writeFileSync(join(folder, file), content);
    writeFileSync(join(folder, "squid.conf"), configuration(port, folder, internet.webPort, next.control));
  };
  write(setup);
  const running: Running = startProgram(folder, ["squid", "-N", "-d", "1", "-f", "squid.conf"], asNobody);
  // It says that it accepts connections a moment before it does.
  const listens = async (from: number): Promise<void> => {
    await running.until((log) => log.slice(from).includes("Accepting HTTP Socket connections"));
    await untilAnswers(running, () => isOpen(port));
  };
  await listens(0);
  const line = ({ from = "127.0.0.1" }: { readonly from?: string } = {}) => ({
    host: "127.0.0.1",
    port,
    localAddress: from,
    agent: false as const,
  });
  return {
    port,
    folder,
    fetch: (host, client) =>
      new Promise((give, fail) => {
        request({ ...line(client), path: `http://${host}:${internet.webPort}/`, headers: { host } }, (message) =>
          text(message).then((body) => give(readBody(message, body)), fail),
        )
          .once("error", fail)
          .end();
      }),
    connect: (host, client) =>
      new Promise((give, fail) => {
        request({ ...line(client), method: "CONNECT", path: `${host}:${internet.webPort}` })
          .once("connect", (message, socket, head) => {
            if (message.statusCode === 200) {
              socket.destroy();
              give(readBody(message, ""));
            } else text(socket).then((body) => give(readBody(message, head.toString("utf8") + body)), fail);
          })
          .once("error", fail)
          .end();
      }),
    change: async (next) => {
      write(next);
      const from = running.log().length;
      running.signal("SIGHUP");
      await listens(from);
    },
    accessLog: () => readFileSync(join(folder, "access.log"), "utf8"),
    log: running.log,
    stop: async () => {
      await running.stop();
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
};
