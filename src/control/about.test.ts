import { describe, expect, it } from "vitest";
import { aboutLines } from "./about.ts";
import { orderOf } from "./points/order.test-help.ts";
import { point as powerdns } from "./points/rpz-powerdns.ts";
import { host, restrictionOf } from "./real/restriction.test-help.ts";

const toldBy = (contact: string) =>
  aboutLines(orderOf([restrictionOf("app", ["app.example"])], { host: { ...host, contact } }));

describe("what an artefact says of itself", () => {
  it.each([
    ["a line break", "a\nb", "exemptions: a b"],
    ["a separator of lines", "a\u2028b", "exemptions: a b"],
    ["what turns the direction of writing", "a\u202eb", "exemptions: a b"],
    ["a backslash at the end, which would join the next line", "a\\b \\ \\", "exemptions: a\\b"],
  ])("stays on its line with %s", (_, contact, line) => {
    expect(toldBy(contact).at(-1)).toBe(line);
  });

  it("leaves PowerDNS Recursor its setting, since that reads a line that ends with a backslash with the next one", () => {
    const exempt = { id: "e", devices: [], holders: [], groups: [], clients: ["192.0.2.7"], names: [], blanket: false };
    const order = orderOf([{ ...restrictionOf("app", ["app.example"]), exemptions: [exempt] }], {
      host: { ...host, contact: "service\\" },
    });
    const built = powerdns.build(order);
    const setting = built.ok ? built.value.files.find(({ file }) => file.endsWith("packetcache.conf")) : undefined;
    expect(setting?.text.split("\n").slice(-3)).toEqual(["# exemptions: service", "disable-packetcache=yes", ""]);
  });
});
