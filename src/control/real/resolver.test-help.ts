import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { RecordType } from "dns-packet";
import { type Answered, askAt } from "./ask.test-help.ts";
import type { Internet } from "./internet.test-help.ts";
import { freePort, type Running, runIn, startProgram, untilAnswers } from "./program.test-help.ts";
import { type KindName, kinds, type Parts, type Place } from "./resolver-kinds.test-help.ts";

/** How a resolver is set up: the files in its folder, and what its configuration says of them. */
export interface Setup extends Parts {
  readonly files?: readonly { readonly file: string; readonly text: string }[];
}

/** A real resolver that runs on the loopback. */
export interface Resolver {
  readonly port: number;
  readonly folder: string;
  /** What it answers to a client. @throws where it does not answer. */
  readonly ask: (name: string, type?: RecordType, client?: { readonly from?: string }) => Promise<Answered>;
  /** Writes another set-up over the one that stands, and has it read as this program reads changes, or by starting it again. */
  readonly change: (setup: Setup, by?: "reload" | "restart") => Promise<void>;
  /** Runs a command of the program that controls it: rndc, unbound-control, rec_control. */
  readonly command: (...words: readonly string[]) => string;
  readonly log: () => string;
  /** Resolves when the log is as it should be. @throws where the resolver ends first. */
  readonly until: (isSo: (log: string) => boolean) => Promise<void>;
  readonly stop: () => Promise<void>;
}

/** Resolves when a resolver answers. */
const answering = (port: number, running: Running): Promise<void> =>
  untilAnswers(running, async () => (await askAt(port, "ready.invalid", "A", { within: 200 })) !== undefined);

/** Starts a resolver in a folder of its own, on a free port, with an internet behind it. */
export const startResolver = async (kind: KindName, internet: Internet, setup: Setup): Promise<Resolver> => {
  const { program, args, files, ready, reload, control } = kinds[kind];
  const folder = mkdtempSync(join(tmpdir(), `${kind}-`));
  const place: Place = { folder, port: await freePort(), controlPort: await freePort(), internet };
  let configuration = "";
  const write = (next: Setup): void => {
    const all = [...(next.files ?? []), ...Object.entries(files(place, next)).map(([file, text]) => ({ file, text }))];
    for (const { file, text } of all) writeFileSync(join(folder, file), text);
    configuration = all.map(({ text }) => text).join("\n");
  };
  const command = (...words: readonly string[]): string => runIn(folder, [...(control?.(place) ?? []), ...words]);
  let earlier = "";
  let settings = setup.settings;
  const start = async (): Promise<Running> => {
    const started = startProgram(folder, [program, ...args]);
    if (ready !== undefined) await started.until((log) => ready(log, configuration));
    await answering(place.port, started);
    return started;
  };
  write(setup);
  let running = await start();
  const restart = async (): Promise<void> => {
    await running.stop();
    earlier += running.log();
    running = await start();
  };
  return {
    port: place.port,
    folder,
    ask: async (name, type = "A", client = {}) => {
      const answered = await askAt(place.port, name, type, client);
      if (answered === undefined) throw new Error(`${kind} does not answer for ${name}:\n${running.log()}`);
      return answered;
    },
    change: async (next, by = "reload") => {
      write(next);
      // What only a start reads.
      const started = kind === "powerdns" && next.settings !== settings;
      settings = next.settings;
      if (reload === undefined || by === "restart" || started) return restart();
      const from = running.log().length;
      for (const words of reload.commands) command(...words);
      const { done, putsOff } = reload;
      if (done !== undefined) await running.until((log) => done(log.slice(from), configuration, log));
      if (putsOff?.(running.log().slice(from)) === true) return restart();
      return answering(place.port, running);
    },
    command,
    log: () => `${earlier}${running.log()}`,
    until: (isSo) => running.until((log) => isSo(`${earlier}${log}`)),
    stop: async () => {
      await running.stop();
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
};
