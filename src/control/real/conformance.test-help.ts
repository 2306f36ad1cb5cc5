import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Package } from "../build.ts";
import type { Point } from "../point.ts";
import type { Restriction, Withdrawn } from "../restriction.ts";
import { type Internet, type Named, startInternet } from "./internet.test-help.ts";
import { packageOf } from "./package.test-help.ts";
import { missing, noNamespaces } from "./program.test-help.ts";
import { restrictionOf, withdrawnOf } from "./restriction.test-help.ts";

/** Where a client stands: its address. */
export interface Client {
  readonly from?: string;
}

/** A real program in which a control is deployed as an administrator would. */
export interface Subject {
  /** Copies the files over those that are there, and has the program read them. */
  readonly deploy: (built: Package) => Promise<void>;
  /** What becomes of a host for a client. @throws where it is neither: a server that fails proves nothing. */
  readonly probe: (name: string, client?: Client) => Promise<"blocked" | "reached">;
  /** Does the canary of a manifest show itself? */
  readonly canary: (canary: string) => Promise<boolean>;
  readonly stop: () => Promise<void>;
}

/** What every point that blocks is asked. */
export type Case =
  | "apex"
  | "subdomain"
  | "look-alike"
  | "alias"
  | "exempt-client"
  | "exempt-name"
  | "second-measure"
  | "withdrawal"
  | "canary"
  | "dry-run";

/** How a point is put to the test. What it cannot do is named, with its reason: `leaks` are shown to leak, `skips` are not asked. */
export interface Conformance {
  readonly programs: readonly string[];
  /** The namespaces that the real program is started in, as `noNamespaces` names them. */
  readonly namespaces?: string;
  readonly start: (internet: Internet) => Promise<Subject>;
  readonly leaks?: Partial<Readonly<Record<Case, string>>>;
  readonly skips?: Partial<Readonly<Record<Case, string>>>;
}

/** The client that is exempt, and the name. */
const exemptClient = "127.0.0.53";
const exemptName = "news.app.example";

/** The names of the internet before which every point stands. */
const conformanceNames: Readonly<Record<string, Named>> = {
  "app.example": { A: "192.0.2.1" },
  "www.app.example": { A: "192.0.2.2" },
  [exemptName]: { A: "192.0.2.3" },
  "notapp.example": { A: "192.0.2.4" },
  "alias.example": { CNAME: "www.app.example" },
  "game.example": { A: "192.0.2.5" },
  "neighbour.example": { A: "192.0.2.6" },
};

const first = restrictionOf("app", ["app.example"], {
  exemptions: [
    {
      id: "be/ex/exemption",
      devices: [],
      holders: [],
      groups: [],
      clients: [`${exemptClient}/32`],
      names: [exemptName],
      blanket: false,
    },
  ],
});
const second = restrictionOf("game", ["game.example"]);

/** One suite for every point that blocks: it passes, or says what it leaves out and why. */
export const conform = (
  point: Point,
  { programs, namespaces = "", start, leaks = {}, skips = {} }: Conformance,
): void => {
  describe.skipIf(missing(...programs) || noNamespaces(namespaces))(
    `${point.id} in ${point.program} (${programs.join(", ")})`,
    () => {
      let internet: Internet;
      let subject: Subject;
      let live: Package | undefined;
      const build = (
        asked: Restriction | Withdrawn,
        others: readonly Restriction[] = [],
        dryRun = false,
        ended: readonly Withdrawn[] = [],
      ): Package => packageOf(point, asked, { others, ended, watched: new Set(dryRun ? [asked.measure] : []) });
      const deploy = async (...words: Parameters<typeof build>): Promise<Package> => {
        live = build(...words);
        await subject.deploy(live);
        return live;
      };
      const shows = async ({ manifest: { canary } }: Package): Promise<boolean> =>
        canary !== null && (await subject.canary(canary));
      /** A leak that is known is shown to leak, so that the day it is mended does not go by unseen. */
      const ask = (id: Case, what: string, question: (expected: "blocked" | "reached") => Promise<void>): void => {
        const leak = leaks[id];
        if (skips[id] !== undefined) it.skip(`${what} (not asked: ${skips[id]})`, () => undefined);
        else if (leak !== undefined) it(`known not to do: ${what} (${leak})`, () => question("reached"));
        else it(what, () => question("blocked"));
      };
      const opposite = (expected: "blocked" | "reached") => (expected === "blocked" ? "reached" : "blocked");

      beforeAll(async () => {
        internet = await startInternet(conformanceNames);
        subject = await start(internet);
      });
      afterAll(async () => {
        await subject?.stop();
        await internet?.stop();
      });

      describe("before the measure", () => {
        it("everything is reached, and no canary shows itself", async () => {
          expect(await subject.probe("app.example")).toBe("reached");
          expect(await shows(build(first))).toBe(false);
        });
      });

      describe("a dry run", () => {
        ask("dry-run", "blocks nothing, and shows no canary", async (expected) => {
          await deploy(first, [], true);
          expect(await subject.probe("app.example")).toBe(opposite(expected));
          expect(await shows(build(first))).toBe(false);
        });
      });

      describe("under one measure", () => {
        beforeAll(() => deploy(first));
        ask("apex", "blocks the name itself", async (expected) => {
          expect(await subject.probe("app.example")).toBe(expected);
        });
        ask("subdomain", "blocks what is under the name, in any case", async (expected) => {
          expect(await subject.probe("www.app.example")).toBe(expected);
          expect(await subject.probe("WWW.App.EXAMPLE")).toBe(expected);
        });
        ask("look-alike", "reaches a name that only ends alike, and others", async (expected) => {
          expect(await subject.probe("notapp.example")).toBe(opposite(expected));
          expect(await subject.probe("neighbour.example")).toBe(opposite(expected));
        });
        ask("alias", "blocks an alias of a blocked name", async (expected) => {
          expect(await subject.probe("alias.example")).toBe(expected);
        });
        ask("exempt-client", "lets an exempt client through, and only that one", async (expected) => {
          expect(await subject.probe("app.example", { from: exemptClient })).toBe(opposite(expected));
          expect(await subject.probe("app.example", { from: "127.0.0.54" })).toBe("blocked");
          expect(await subject.probe("app.example", { from: exemptClient })).toBe(opposite(expected));
        });
        ask("exempt-name", "lets an exempt name through, and only that one", async (expected) => {
          expect(await subject.probe(exemptName)).toBe(opposite(expected));
          expect(await subject.probe("app.example")).toBe("blocked");
        });
        ask("canary", "shows its canary", async (expected) => {
          expect(await shows(build(first))).toBe(expected === "blocked");
        });
      });

      describe("when a second measure comes", () => {
        ask("second-measure", "both are blocked", async (expected) => {
          const built = await deploy(second, [first]);
          expect(await subject.probe("app.example")).toBe(expected);
          expect(await subject.probe("game.example")).toBe(expected);
          if (built.manifest.canary !== null) expect(await shows(built)).toBe(true);
        });
      });

      describe("when the first is withdrawn", () => {
        ask("withdrawal", "the second stays", async (expected) => {
          const before = build(first);
          await deploy(withdrawnOf(first), [second]);
          expect(await subject.probe("app.example")).toBe(opposite(expected));
          expect(await subject.probe("game.example")).toBe(expected);
          expect(await shows(before)).toBe(false);
        });
        ask("withdrawal", "and when the last is, nothing stays", async (expected) => {
          const before = build(second);
          await deploy(withdrawnOf(second), [], false, [withdrawnOf(first)]);
          expect(await subject.probe("game.example")).toBe(opposite(expected));
          expect(await subject.probe("app.example")).toBe(opposite(expected));
          expect(await shows(before)).toBe(false);
        });
      });
    },
  );
};
