import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { point } from "../points/rpz-unbound.ts";
import { tagOf } from "../zone.ts";
import { type Internet, startInternet } from "./internet.test-help.ts";
import { packageOf } from "./package.test-help.ts";
import { missing, runIn } from "./program.test-help.ts";
import { type Resolver, startResolver } from "./resolver.test-help.ts";
import { host, restrictionOf, withdrawnOf } from "./restriction.test-help.ts";

const restriction = restrictionOf("app", ["app.example", "=only.example"]);
const strange = { ...host, id: 'be/ex/with "quotes" and \\ and ; and\na line' };

describe.skipIf(missing("unbound", "unbound-checkconf"))(
  "what Unbound says and logs of a policy zone (unbound)",
  () => {
    let internet: Internet;
    let resolver: Resolver;
    const { manifest, files } = packageOf(point, restriction, { host: strange });

    beforeAll(async () => {
      internet = await startInternet({ "app.example": { A: "192.0.2.1" } });
      const [conf] = files.filter(({ file }) => file.endsWith(".conf"));
      resolver = await startResolver("unbound", internet, { files, control: `include: "${conf?.file}"\n` });
    });
    afterAll(async () => {
      await resolver?.stop();
      await internet?.stop();
    });

    it("unbound-checkconf takes it", () => {
      expect(runIn(resolver.folder, ["unbound-checkconf", "unbound.conf"])).toContain("no errors");
    });

    it("a name that is meant by itself is blocked without what is under it", async () => {
      await resolver.ask("only.example");
      await resolver.ask("under.only.example");
      expect([internet.asked("only.example"), internet.asked("under.only.example")]).toEqual([0, 1]);
    });

    it("the canary says measure, version and body, whatever the body is called", async () => {
      const { answers } = await resolver.ask(manifest.canary ?? "", "TXT");
      expect(answers.join("")).toBe(`${restriction.measure} ${restriction.version} ${strange.id.replace("\n", " ")}`);
    });

    it("each line of the log has the measure and its version, of the canary as of a name", async () => {
      await resolver.ask("app.example", "A");
      const tag = tagOf(restriction.measure, restriction.version);
      await resolver.until((log) => log.includes(`rpz: applied [${tag}] app.example.`));
      await resolver.until((log) => log.includes(`rpz: applied [${tag}] ${manifest.canary}.`));
    });
  },
);

describe("the withdrawal", () => {
  it("holds no rule and no canary, and is newer", () => {
    const { files, manifest } = packageOf(point, withdrawnOf(restriction), { host: strange });
    const zone = files.find(({ file }) => file.endsWith(".zone"))?.text ?? "";
    expect(zone.split("\n").filter((line) => line !== "" && !line.startsWith(";"))).toHaveLength(4);
    expect(zone).toContain(String(manifest.serial));
    expect(manifest).toMatchObject({ canary: null, measures: [], withdrawn: [{ id: restriction.measure }] });
  });
});
