import type { Package } from "../build.ts";
import { type BrowserName, startBrowser, type Visit } from "./browser.test-help.ts";
import type { Subject } from "./conformance.test-help.ts";
import { type Internet, pageText } from "./internet.test-help.ts";
import { startResolver } from "./resolver.test-help.ts";
import type { KindName, Parts } from "./resolver-kinds.test-help.ts";
import { type SquidSetup, startSquid } from "./squid.test-help.ts";

/** Files by name, as they lie in a folder into which one package was copied after the other. */
type Files = ReadonlyMap<string, string>;

/** A folder into which packages are copied. */
const folder = () => {
  const files = new Map<string, string>();
  return {
    files,
    list: () => [...files].map(([file, text]) => ({ file, text })),
    copy: (built: Package): void => {
      for (const { file, text } of built.files) files.set(file, text);
    },
  };
};

/** A real resolver; `parts` are what an administrator writes into its configuration for the files that are there, and `by` how it is made to read them. */
export const resolverSubject =
  (kind: KindName, parts: (files: Files) => Parts, by: "reload" | "restart" = "reload") =>
  async (internet: Internet): Promise<Subject> => {
    const here = folder();
    const resolver = await startResolver(kind, internet, parts(here.files));
    return {
      deploy: async (built) => {
        here.copy(built);
        await resolver.change({ files: here.list(), ...parts(here.files) }, by);
      },
      probe: async (name, client) => {
        const { rcode, answers } = await resolver.ask(name, "A", client);
        if (rcode === "NXDOMAIN" || answers.includes("0.0.0.0")) return "blocked";
        if (answers.some((answer) => answer.startsWith("192.0.2."))) return "reached";
        throw new Error(`${name}: ${rcode} ${answers.join(" ")}\n${resolver.log()}`);
      },
      // As a device of the network asks, and not as the machine itself, to which a resolver may say more.
      canary: async (canary) => (await resolver.ask(canary, "TXT", { from: "127.0.0.54" })).answers.length > 0,
      stop: resolver.stop,
    };
  };

/** A real Squid; a host is blocked where neither its page nor an encrypted line to it is given. */
export const squidSubject =
  (control: (files: Files) => string) =>
  async (internet: Internet): Promise<Subject> => {
    const here = folder();
    const setup = (): SquidSetup => ({ files: here.list(), control: control(here.files) });
    const proxy = await startSquid(internet, setup());
    return {
      deploy: async (built) => {
        here.copy(built);
        await proxy.change(setup());
      },
      probe: async (name, client) => {
        const [page, line] = [await proxy.fetch(name, client), await proxy.connect(name, client)];
        if (page.body === pageText && line.status === 200) return "reached";
        if ([page, line].every(({ status }) => (status >= 300 && status < 400) || status === 403)) return "blocked";
        throw new Error(`${name}: ${page.status}, ${line.status}\n${proxy.log()}`);
      },
      canary: async (canary) => {
        const { hostname } = new URL(canary);
        const [token] = hostname.split(".");
        return (await proxy.fetch(hostname)).body.includes(`<meta name="interdict-canary" content="${token}">`);
      },
      stop: proxy.stop,
    };
  };

const byPolicy: Readonly<Record<BrowserName, string>> = {
  chromium: "net::ERR_BLOCKED_BY_ADMINISTRATOR",
  firefox: "NS_ERROR_BLOCKED_BY_POLICY",
};

/** A real browser, started again for every set of policies; its canary is a page that its policy alone refuses. */
export const browserSubject =
  (name: BrowserName) =>
  async (internet: Internet): Promise<Subject> => {
    const here = folder();
    const files = () => here.list().filter(({ text }) => !text.includes('"interdict-control/'));
    let browser = await startBrowser(name, internet, files());
    const isRefused = (visit: Visit): boolean => !visit.loaded && visit.error === byPolicy[name];
    return {
      deploy: async (built) => {
        here.copy(built);
        await browser.stop();
        browser = await startBrowser(name, internet, files());
      },
      probe: async (host) => {
        const visit = await browser.visit(host);
        if (isRefused(visit)) return "blocked";
        if (visit.loaded && visit.text === pageText) return "reached";
        throw new Error(`${host}: ${JSON.stringify(visit)}`);
      },
      canary: async (canary) => isRefused(await browser.visit(new URL(canary).hostname)),
      stop: () => browser.stop(),
    };
  };
