import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { controlBuild } from "./control-build.ts";
import { body, makeWorld, type World } from "./control-world.test-help.ts";

/** Two measures of two authorities on two products, which the body has decided to block until two days. */
const one = "be/federal/2023-tiktok";
const other = "be/federal/chamber/2025-deepseek";
const rules = [
  [one, "2025-05-31"],
  [other, "2025-06-30"],
]
  .map(
    ([measure, until]) =>
      `- {kind: rule, by: ${body}, measure: ${measure}, at: 2025-03-01, names-block: true, until: ${until}, source: "Note (fictif)"}\n`,
  )
  .join("");

type Json = ReturnType<typeof JSON.parse>;

/** A tool that reads one file: what the administration has in it, what it adds by hand later, and which entries of ours are in its list. */
interface Place {
  readonly point: string;
  readonly file: string;
  readonly own: Json;
  readonly addLater: (file: Json) => void;
  readonly listOf: (file: Json) => readonly Json[];
  readonly nameOf: (entry: Json) => string;
  readonly wanted: { readonly [measure: string]: string };
}

const places: readonly Place[] = [
  {
    point: "firefox",
    file: "policies.json",
    own: { policies: { DisableTelemetry: true, WebsiteFilter: { Block: ["*://games.example/*"] } } },
    addLater: (file) => {
      file.policies.WebsiteFilter.Block.push("*://late.example/*");
      file.policies.Homepage = { URL: "https://intranet.example/" };
    },
    listOf: (file) => file.policies.WebsiteFilter.Block,
    nameOf: (entry) => entry,
    wanted: { [one]: "*://*.tiktok.com/*", [other]: "*://*.deepseek.com/*" },
  },
  {
    point: "android-management",
    file: "policy.json",
    own: {
      playStoreMode: "WHITELIST",
      applications: [{ packageName: "example.mail", installType: "FORCE_INSTALLED" }],
    },
    addLater: (file) => {
      file.applications.unshift({ packageName: "example.late", installType: "AVAILABLE" });
      file.cameraDisabled = true;
    },
    listOf: (file) => file.applications,
    nameOf: ({ packageName }) => packageName,
    wanted: { [one]: "com.zhiliaoapp.musically", [other]: "com.deepseek.chat" },
  },
  {
    point: "intune",
    file: "android-configuration.json",
    own: {
      "@odata.type": "#microsoft.graph.androidDeviceOwnerGeneralDeviceConfiguration",
      displayName: "Administration",
      personalProfilePlayStoreMode: "blockedApps",
      personalProfilePersonalApplications: [{ name: "game", appId: "example.game" }],
    },
    addLater: (file) => {
      file.personalProfilePersonalApplications.push({ name: "late", appId: "example.late" });
      file.description = "Fictif";
    },
    listOf: (file) => file.personalProfilePersonalApplications,
    nameOf: ({ appId }) => appId,
    wanted: { [one]: "com.zhiliaoapp.musically", [other]: "com.deepseek.chat" },
  },
];

let world: World;
beforeEach(async () => {
  world?.remove();
  world = await makeWorld();
  await world.record(rules, "2025-03-01T12:00");
});
afterAll(() => world?.remove());

const build = async (
  measure: string,
  at: string,
  point: string | readonly string[],
  existing: readonly string[] = [],
) =>
  world.run(
    controlBuild,
    [measure],
    { body, at, out: join(world.data, "out"), point: [point].flat(), existing, unverified: true },
    `${at}T09:00`,
  );

const read = (path: string): Json => JSON.parse(readFileSync(path, "utf8"));

/** Builds with what is live, and puts what was built in its place. */
const deploy = async ({ point, file }: Place, measure: string, at: string): Promise<Json> => {
  const live = join(world.data, file);
  const { exit, err } = await build(measure, at, point, [live]);
  expect([exit, err]).toEqual([0, ""]);
  const built = readFileSync(join(world.data, "out", point, file), "utf8");
  writeFileSync(live, built);
  return JSON.parse(built);
};

const put = ({ file }: Place, content: Json) => writeFileSync(join(world.data, file), JSON.stringify(content));

for (const place of places)
  describe(`two measures of two authorities at ${place.point}, by the command`, () => {
    const has = (file: Json): readonly string[] => {
      const names = place.listOf(file).map(place.nameOf);
      return [one, other].filter((measure) => names.includes(place.wanted[measure] ?? ""));
    };

    it("stand together in either order; lifting one leaves the other, and both what the administration has by then", async () => {
      put(place, place.own);
      expect(has(await deploy(place, other, "2025-03-15"))).toEqual([other]);
      const together = await deploy(place, one, "2025-03-15");
      put(place, place.own);
      expect(has(await deploy(place, one, "2025-03-15"))).toEqual([one, other]);
      expect(await deploy(place, other, "2025-03-15")).toEqual(together);
      const edited = read(join(world.data, place.file));
      place.addLater(edited);
      put(place, edited);
      expect(has(await deploy(place, one, "2025-06-01"))).toEqual([other]);
      const expected = structuredClone(place.own);
      place.addLater(expected);
      expect(await deploy(place, other, "2025-07-01")).toEqual(expected);
    });
  });

describe("the one file of a tool, by the command", () => {
  it("is not built where a hand was between our marks, and it is said that the administration’s file is left out", async () => {
    const [place] = places;
    if (place === undefined) throw new Error("there is a place");
    put(place, place.own);
    const live = await deploy(place, one, "2025-03-15");
    const { Block } = live.policies.WebsiteFilter;
    Block.splice(Block.indexOf(place.wanted[one]), 1);
    put(place, live);
    const { exit, said } = await build(one, "2025-03-15", place.point, [join(world.data, place.file)]);
    expect([exit, said.problems[0].code]).toEqual([3, "E-CONTROL-MARKS"]);
    const bare = await build(one, "2025-03-15", place.point);
    expect([bare.exit, bare.err]).toEqual([0, expect.stringContaining("policies.json")]);
    expect((await build(one, "2025-03-15", place.point)).err).toBe("");
  });
});

describe("two measures of two authorities in files of their own, by the command", () => {
  it("what is left of the lifted one refuses nothing, and the other one stays", async () => {
    const points = ["rpz-unbound", "apple-profile"];
    const file = (point: string, measure: string) => {
      const end = point === "apple-profile" ? "mobileconfig" : "rpz.internal.zone";
      return readFileSync(join(world.data, "out", point, `${measure.replaceAll("/", "-")}.${end}`), "utf8");
    };
    await build(one, "2025-03-15", points);
    await build(other, "2025-03-15", points);
    const profile = file("apple-profile", other);
    expect(file("apple-profile", one)).toContain("com.zhiliaoapp.musically");
    expect(await build(one, "2025-06-01", points)).toMatchObject({ exit: 0, said: { kind: "withdrawal" } });
    for (const point of points) expect(file(point, one)).not.toMatch(/CNAME|musically/);
    expect(file("rpz-unbound", other)).toContain("deepseek.com CNAME .");
    expect(file("apple-profile", other)).toBe(profile);
  });
});
