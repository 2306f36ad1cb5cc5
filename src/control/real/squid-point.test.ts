import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Package } from "../build.ts";
import type { Artefact } from "../point.ts";
import { packageOf } from "../points/order.test-help.ts";
import { point } from "../points/squid.ts";
import type { Restriction } from "../restriction.ts";
import { conform } from "./conformance.test-help.ts";
import { type Internet, pageText, startInternet } from "./internet.test-help.ts";
import { missing, runIn } from "./program.test-help.ts";
import { host, restrictionOf } from "./restriction.test-help.ts";
import { type Squid, startSquid } from "./squid.test-help.ts";
import { squidSubject } from "./subjects.test-help.ts";

/** What an administrator writes for the files that are there. */
const control = (files: readonly string[]): string =>
  ["error_directory .", ...files.filter((file) => file.endsWith(".conf")).map((file) => `include ${file}`)].join("\n");

conform(point, {
  programs: ["squid"],
  start: squidSubject((files) => control([...files.keys()])),
  leaks: { alias: "a proxy looks at the name that is asked of it, never at what it is an alias of" },
});

const build = (asked: Restriction, dryRun = false): Package =>
  packageOf(point, asked, {
    watched: new Set(dryRun ? [asked.measure] : []),
    host: { ...host, name: 'Ville <fictive> & 100 % "libre"', contact: "exemptions@town.test \\" },
  });

const pageIn = ({ files }: Package, end: RegExp): string => files.find(({ file }) => end.test(file))?.text ?? "";

describe.skipIf(missing("squid", "xmllint"))("what squid builds, in Squid (squid, xmllint)", () => {
  const restriction = restrictionOf(
    "app",
    ["app.example", "cdn.app.example", "=www.app.example", "=only.example", "=under.only.example"],
    {
      until: "2026-06-30",
      exemptions: [
        {
          id: "be/ex/exemption",
          devices: [],
          holders: [],
          groups: [],
          clients: ["127.0.0.53/32", "127.0.0.53", "127.0.1.1", "127.0.1.0/30", "fd00::1"],
          names: ["News.App.example", "a.news.app.example"],
          blanket: false,
        },
      ],
    },
  );
  const built = build(restriction);
  const logged = "logformat noted %rm %ru [%{interdict}note]\naccess_log stdio:noted.log noted\n";
  let internet: Internet;
  let proxy: Squid;
  const change = ({ files }: Package) =>
    proxy.change({ files, control: logged + control(files.map(({ file }) => file)) });

  beforeAll(async () => {
    internet = await startInternet({});
    proxy = await startSquid(internet, { control: logged });
    await change(built);
  });
  afterAll(async () => {
    await proxy?.stop();
    await internet?.stop();
  });

  const parsed = (files: readonly Artefact[]): string => {
    for (const { file, text } of files) writeFileSync(join(proxy.folder, file), text);
    return runIn(proxy.folder, ["sh", "-c", "squid -k parse -f squid.conf 2>&1"]);
  };

  it("is read without a warning, names under others being left out", () => {
    const said = parsed(built.files);
    // The line before it is a comment that ends with a backslash.
    expect(said).toContain("Processing: acl interdict_be-ex-app_clients src 127.0.0.53/32");
    expect(said).toContain("Processing: http_access deny");
    expect(said).not.toMatch(/WARNING|ERROR|Bungled|subdomain/);
  });

  it("lets every client of a network through, though one of them is exempt by itself too", async () => {
    expect(await proxy.fetch("app.example", { from: "127.0.1.2" })).toMatchObject({ status: 200, body: pageText });
    expect((await proxy.fetch("app.example", { from: "127.0.1.4" })).status).toBe(403);
  });

  it("blocks an exact name alone, and no address of digits", async () => {
    expect((await proxy.fetch("only.example")).status).toBe(403);
    expect(await proxy.fetch("x.only.example")).toMatchObject({ status: 200, body: pageText });
    expect(await proxy.fetch("127.0.0.1")).toMatchObject({ status: 200, body: pageText });
  });

  it("says on its page why, in four languages, and the token on the page of the canary alone", async () => {
    const { status, body, headers } = await proxy.fetch("app.example");
    expect([status, headers["content-type"]]).toEqual([403, "text/html;charset=utf-8"]);
    expect([...body.matchAll(/<section lang="(..)">/g)].map(([, language]) => language)).toEqual([
      "fr",
      "nl",
      "de",
      "en",
    ]);
    expect(body).toContain("<title>Accès bloqué – Ville &lt;fictive&gt; &amp; 100 % &quot;libre&quot;</title>");
    expect(body).toContain("valable jusqu’au 30 juin 2026 inclus");
    expect(body).not.toMatch(/<script|%%/);
    const { token, canary } = built.manifest;
    expect(body).not.toContain(token);
    expect((await proxy.fetch(new URL(canary ?? "").hostname)).body).toContain(
      `<meta name="interdict-canary" content="${token}">`,
    );
    expect((await proxy.connect("app.example")).body).toBe(body);
  });

  it("writes pages that a parser of HTML takes", () => {
    for (const end of [/app$/, /CANARY$/]) {
      writeFileSync(join(proxy.folder, "page.html"), pageIn(built, end));
      const said = runIn(proxy.folder, ["sh", "-c", "xmllint --html --noout page.html 2>&1; true"]);
      // The parser of libxml2 knows no element of HTML 5 by name.
      expect(said.replaceAll(/.*Tag (?:main|section) invalid\n.*\n.*\n/g, "")).toBe("");
    }
  });

  it("names the measure in the log, and in a dry run nothing but that", async () => {
    const noted = () => runIn(proxy.folder, ["cat", "noted.log"]);
    expect(noted()).toContain(`GET http://app.example:${internet.webPort}/ [be/ex/app@0123456789ab]`);
    expect(noted()).toContain(`GET http://x.only.example:${internet.webPort}/ [-]`);
    const dry = build(restriction, true);
    await change(dry);
    const before = noted().length;
    expect(await proxy.fetch("app.example")).toMatchObject({ status: 200, body: pageText });
    expect(noted().slice(before)).toContain("[be/ex/app@0123456789ab]");
    expect(dry.manifest).toMatchObject({ canary: null, losses: [] });
  });
});
