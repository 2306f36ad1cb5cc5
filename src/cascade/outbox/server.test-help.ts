import { createServer, type Server, type Socket } from "node:net";

/** What the server of a test does with a message: `drop-late` takes it and breaks the line before its 250; `drop-early` breaks the line before the content. */
export type Fate = "take" | "drop-late" | "drop-early" | "defer" | "refuse" | "refuse-content";

/** A message that the server took, whether or not its answer arrived. */
export interface Taken {
  readonly to: string;
  readonly content: string;
  readonly envelope: string;
}

export interface TestServer {
  readonly port: number;
  readonly taken: readonly Taken[];
  /** How many lines were open at most. */
  readonly lines: () => number;
  readonly close: () => Promise<void>;
}

const address = (line: string): string => /<([^>]*)>/.exec(line)?.[1] ?? "";

/** A small SMTP server on a free port of the loopback, with PIPELINING and DSN unless told otherwise, that decides the fate of each message as it comes. */
export const testServer = async (
  fateOf: (to: string) => Fate,
  {
    extensions = ["PIPELINING", "DSN", "8BITMIME", "SIZE 10000000"],
    greeting = "220 test",
    delay = (): number => 0,
    hears = (_line: string): void => undefined,
  } = {},
): Promise<TestServer> => {
  const taken: Taken[] = [];
  const sockets = new Set<Socket>();
  let most = 0;
  const serve = (socket: Socket): void => {
    sockets.add(socket);
    most = Math.max(most, sockets.size);
    socket.setNoDelay(true);
    socket.on("error", () => undefined);
    socket.on("close", () => sockets.delete(socket));
    let rest = "";
    let content: string | undefined;
    let [to, envelope] = ["", ""];
    let fate: Fate = "take";
    const say = (text: string): void => void socket.write(`${text}\r\n`);
    const command = (line: string): void => {
      hears(line);
      const verb = line.slice(0, 4).toUpperCase();
      if (verb === "EHLO")
        say(
          ["test", ...extensions].map((each, at, all) => `250${at < all.length - 1 ? "-" : " "}${each}`).join("\r\n"),
        );
      else if (verb === "MAIL") {
        say(envelope === "" ? "250 ok" : "503 nested MAIL");
        envelope = line;
      } else if (verb === "RCPT") {
        fate = fateOf(address(line));
        envelope += `\n${line}`;
        to = fate === "defer" || fate === "refuse" ? "" : address(line);
        say(fate === "defer" ? "450 4.2.0 later" : fate === "refuse" ? "550 5.1.1 no such mailbox" : "250 ok");
      } else if (verb === "DATA") {
        if (to === "") say("554 no valid recipients");
        else if (fate === "drop-early") socket.destroy();
        else {
          content = "";
          say("354 go on");
        }
      } else if (verb === "RSET") {
        [to, envelope] = ["", ""];
        say("250 ok");
      } else if (verb === "QUIT") {
        say("221 bye");
        socket.end();
      } else say("502 what?");
    };
    const end = (whole: string): void => {
      if (fate === "refuse-content") say("554 5.6.0 not this");
      else {
        taken.push({ to, content: whole.replaceAll(/^\./gm, ""), envelope });
        if (fate === "drop-late") socket.destroy();
        else setTimeout(say, delay(), "250 2.0.0 taken");
      }
      [to, envelope, content] = ["", "", undefined];
    };
    const read = (): void => {
      for (;;) {
        if (socket.destroyed) return;
        if (content === undefined) {
          const at = rest.indexOf("\r\n");
          if (at < 0) return;
          const line = rest.slice(0, at);
          rest = rest.slice(at + 2);
          command(line);
        } else {
          const at = rest.startsWith(".\r\n") ? -2 : rest.indexOf("\r\n.\r\n");
          if (at === -1) return;
          const whole = rest.slice(0, at + 2);
          rest = rest.slice(at + 5);
          end(whole);
        }
      }
    };
    socket.on("data", (chunk) => {
      rest += chunk.toString("latin1");
      read();
    });
    say(greeting);
  };
  const server: Server = createServer(serve);
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const at = server.address();
  return {
    port: typeof at === "object" && at !== null ? at.port : 0,
    taken,
    lines: () => most,
    close: () =>
      new Promise((done) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => done());
      }),
  };
};
