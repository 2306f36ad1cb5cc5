import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { createSocket } from "node:dgram";
import { type AddressInfo, createServer } from "node:net";
import { setImmediate as turn } from "node:timers/promises";

/** Where Debian puts what administrators run is not always in the path of those who test. */
export const withPath: NodeJS.ProcessEnv = { ...process.env, PATH: `${process.env["PATH"]}:/usr/sbin:/sbin` };

/** Runs a command in a folder to its end and gives what it wrote. @throws where it ends with another code than 0. */
export const runIn = (cwd: string, [program = "", ...args]: readonly string[]): string =>
  execFileSync(program, args, { cwd, encoding: "utf8", env: withPath, stdio: ["ignore", "pipe", "pipe"] });

const isFound = (program: string): boolean => {
  try {
    runIn("/", ["sh", "-c", 'command -v "$1"', "sh", program]);
    return true;
  } catch {
    return false;
  }
};

const required = process.env["INTERDICT_REAL_TOOLS"] === "required";

/** Is one of these missing, so that a test is left out? Where real tools are required that is a failure, and nothing is left out. */
export const missing = (...programs: readonly string[]): boolean =>
  !required && !["setpriv", ...programs].every(isFound);

/** May we not have namespaces of our own (`m` of mounts, `n` of the network), as where a container forbids them? */
export const noNamespaces = (kinds: string): boolean => {
  try {
    runIn("/", ["unshare", `-r${kinds}`, "true"]);
    return false;
  } catch {
    return !required;
  }
};

/** A port of the loopback that nobody holds, over TCP or UDP. */
export const freePort = (): Promise<number> =>
  new Promise((give, fail) => {
    const tcp = createServer().once("error", fail);
    tcp.listen(0, "127.0.0.1", () => {
      const { port } = tcp.address() as AddressInfo;
      const udp = createSocket("udp4");
      udp.once("error", () => tcp.close(() => freePort().then(give, fail)));
      udp.bind(port, "127.0.0.1", () => udp.close(() => tcp.close(() => give(port))));
    });
  });

/** A program that runs, and what it has said. */
export interface Running {
  readonly log: () => string;
  /** Resolves when the log is as it should be. @throws where the program ends first, with its log. */
  readonly until: (isSo: (log: string) => boolean) => Promise<void>;
  /** Has it ended? */
  readonly ended: () => boolean;
  readonly signal: (name: NodeJS.Signals) => void;
  readonly stop: () => Promise<void>;
}

/** Words before a command, with which the system ends it where whoever started it is gone. */
export const endsWithUs: readonly string[] = ["setpriv", "--pdeathsig", "KILL"];

/** As somebody without rights, for programs that refuse to be run by root, or that change users by themselves. */
export const asNobody: readonly string[] =
  process.getuid?.() === 0 ? ["--reuid=nobody", "--regid=nogroup", "--clear-groups"] : [];

/** Starts a program that goes on in a folder. */
export const startProgram = (cwd: string, command: readonly string[], as: readonly string[] = []): Running => {
  let log = "";
  let over = false;
  const waiting = new Set<() => void>();
  const [program = "", ...args] = [...endsWithUs, ...as, "--", ...command];
  const child: ChildProcess = spawn(program, args, {
    cwd,
    env: withPath,
    stdio: ["ignore", "pipe", "pipe"],
  });
  const wake = (): void => {
    for (const look of [...waiting]) look();
  };
  const read = (chunk: Buffer): void => {
    log += chunk.toString("utf8");
    wake();
  };
  child.stdout?.on("data", read);
  child.stderr?.on("data", read);
  const gone = new Promise<void>((done) => {
    const end = (): void => {
      over = true;
      wake();
      done();
    };
    child.once("close", end);
    child.once("error", (error) => {
      log += String(error);
      end();
    });
  });
  return {
    log: () => log,
    ended: () => over,
    signal: (name) => void child.kill(name),
    until: (isSo) =>
      new Promise((done, fail) => {
        const look = (): void => {
          const so = isSo(log);
          if (!so && !over) return;
          waiting.delete(look);
          if (so) done();
          else fail(new Error(`${command.join(" ")} ended:\n${log}`));
        };
        waiting.add(look);
        look();
      }),
    stop: async () => {
      child.kill();
      await gone;
    },
  };
};

/** Resolves when a program answers, for what its log does not say. @throws where it ends first, with its log. */
export const untilAnswers = async (running: Running, answers: () => Promise<boolean>): Promise<void> => {
  while (!(await answers())) {
    if (running.ended()) throw new Error(`it ended before it answered:\n${running.log()}`);
    await turn();
  }
};
