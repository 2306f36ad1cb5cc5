import { createSocket } from "node:dgram";
import { readFileSync } from "node:fs";
import { connect, createServer } from "node:net";
import type { Attempt, Outcome } from "./network.test-help.ts";

// Run by itself at an end of a network: `listen FILE` answers where the attempts of a file go, `try FILE` makes them and writes what became of them.

const listen = async (attempts: readonly Attempt[]): Promise<void> => {
  const served = new Set<string>();
  for (const { protocol, to, port } of attempts) {
    if (served.has(`${protocol} ${port} ${to}`)) continue;
    served.add(`${protocol} ${port} ${to}`);
    if (protocol === "tcp") {
      const tcp = createServer((socket) => socket.on("error", () => undefined).end());
      await new Promise<void>((done) => tcp.listen(port, to, done));
    } else {
      // Bound to its address, so that its answers come from there.
      const udp = createSocket(to.includes(":") ? "udp6" : "udp4");
      udp.on("message", (message, { address, port: back }) => udp.send(message, back, address));
      await new Promise<void>((done) => udp.bind(port, to, done));
    }
  }
  process.stdout.write("ready\n");
};

/** In milliseconds; a first refusal over IPv6 may be lost, and the second comes a second later. */
const within = 2500;

const tcpTo = ({ to, port, from }: Attempt): Promise<Outcome> =>
  new Promise((give) => {
    const socket = connect({ host: to, port, timeout: within, ...(from === undefined ? {} : { localAddress: from }) });
    const end = (outcome: Outcome): void => {
      socket.destroy();
      give(outcome);
    };
    socket.once("connect", () => end("reached"));
    socket.once("timeout", () => end("silent"));
    socket.once("error", () => end("refused"));
  });

const udpTo = ({ to, port, from }: Attempt): Promise<Outcome> =>
  new Promise((give) => {
    const socket = createSocket(to.includes(":") ? "udp6" : "udp4");
    const end = (outcome: Outcome): void => {
      clearTimeout(timer);
      socket.close();
      give(outcome);
    };
    const timer = setTimeout(end, within, "silent");
    socket.once("message", () => end("reached"));
    socket.once("error", () => end("refused"));
    socket.bind(0, from, () => socket.connect(port, to, () => socket.send("?")));
  });

const [, , verb, file = ""] = process.argv;
if (verb === "listen" || verb === "try") {
  const attempts = JSON.parse(readFileSync(file, "utf8")) as readonly Attempt[];
  if (verb === "listen") await listen(attempts);
  else
    process.stdout.write(
      JSON.stringify(
        await Promise.all(attempts.map((attempt) => (attempt.protocol === "tcp" ? tcpTo(attempt) : udpTo(attempt)))),
      ),
    );
}
