import type { Command } from "./command.ts";

/**
 * All commands, in the order in which help lists them: the path of a measure. The module of a command is read when it is asked for, so that
 * a short one does not wait for the tools of the long ones.
 */
const modules: ReadonlyMap<string, () => Promise<Command>> = new Map([
  ["new", async () => (await import("./new.ts")).command],
  ["check", async () => (await import("./check.ts")).check],
  ["lint", async () => (await import("./lint.ts")).command],
  ["show", async () => (await import("./show.ts")).show],
  ["corpus", async () => (await import("./corpus.ts")).corpus],
  ["attributes", async () => (await import("./attributes.ts")).attributes],
  ["rule", async () => (await import("./rule.ts")).rule],
  ["ask", async () => (await import("./ask.ts")).ask],
  ["gaps", async () => (await import("./gaps.ts")).gaps],
  ["obligations", async () => (await import("./obligations.ts")).obligations],
  ["whatif", async () => (await import("./whatif.ts")).whatif],
  ["foresee", async () => (await import("./foresee.ts")).foresee],
  ["compare", async () => (await import("./compare.ts")).compare],
  ["conflicts", async () => (await import("./conflicts.ts")).conflicts],
  ["export", async () => (await import("./export.ts")).exportMeasures],
  ["adopt", async () => (await import("./adopt.ts")).adopt],
  ["register", async () => (await import("./register.ts")).command],
  ["load", async () => (await import("./load.ts")).command],
  ["record", async () => (await import("./record.ts")).record],
  ["respond", async () => (await import("./respond.ts")).respond],
  ["remind", async () => (await import("./remind.ts")).remind],
  ["bundle", async () => (await import("./bundle.ts")).bundle],
  ["posture", async () => (await import("./posture.ts")).posture],
  ["verdict", async () => (await import("./verdict.ts")).verdict],
  ["exemptions", async () => (await import("./exemptions.ts")).exemptions],
  ["control plan", async () => (await import("./control-plan.ts")).controlPlan],
  ["control build", async () => (await import("./control-build.ts")).controlBuild],
  ["control probe", async () => (await import("./control-probe.ts")).controlProbe],
  ["control status", async () => (await import("./control-status.ts")).controlStatus],
  ["notify plan", async () => (await import("./notify-plan.ts")).command],
  ["notify status", async () => (await import("./notify-status.ts")).command],
  ["notify preview", async () => (await import("./notify-preview.ts")).preview],
  ["notify prepare", async () => (await import("./notify-prepare.ts")).command],
  ["notify send", async () => (await import("./notify-send.ts")).notifySend],
  ["notify receive", async () => (await import("./notify-receive.ts")).notifyReceive],
  ["answer", async () => (await import("./answer.ts")).answer],
  ["verify", async () => (await import("./verify.ts")).verify],
  ["ledger export", async () => (await import("./ledger.ts")).command],
  ["demo", async () => (await import("./demo.ts")).demo],
  ["serve", async () => (await import("./serve.ts")).serve],
]);

export const allCommands = (): Promise<readonly Command[]> =>
  Promise.all([...modules.values()].map((command) => command()));

/** The command of one word or, as `control build` and `ledger export` are, of two; undefined where there is none. */
export const findCommand = async (name: string, next?: string): Promise<Command | undefined> =>
  (modules.get(`${name} ${next ?? ""}`) ?? modules.get(name))?.();
