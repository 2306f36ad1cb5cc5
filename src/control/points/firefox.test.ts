import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Artefact, Built, Order } from "../point.ts";
import { restrictionOf, withdrawnOf } from "../real/restriction.test-help.ts";
import type { Restriction } from "../restriction.ts";
import { point as chromium } from "./chromium.ts";
import { point } from "./firefox.ts";
import { buildOf, codesOf, exemption } from "./order.test-help.ts";

const token = "0123456789abcdef0123";

const built = (restrictions: readonly Restriction[], existing: readonly Artefact[], more: Partial<Order> = {}): Built =>
  buildOf(point, restrictions, { existing, ...more });

const app = restrictionOf("app", ["app.example", "=cdn.example"]);
const game = restrictionOf("game", ["game.example"]);

const text = (value: unknown): readonly Artefact[] => [{ file: "policies.json", text: JSON.stringify(value) }];
const fileOf = ({ files: [first] }: Built): { readonly policies: Record<string, unknown> } =>
  JSON.parse(first?.text ?? "");

/** A key that the administration may set, of whatever value. */
const other = fc
  .dictionary(fc.stringMatching(/^[A-Z][a-zA-Z]{0,8}$/), fc.jsonValue({ maxDepth: 2 }))
  .map(({ WebsiteFilter: _, ...rest }): Record<string, unknown> => JSON.parse(JSON.stringify(rest)));

const pattern = fc.stringMatching(/^\*:\/\/(\*\.)?[a-z]{1,8}\.test\/[a-z]{0,3}\*$/);

/** A file of the administration, its lists never empty. */
const administration = fc
  .record({
    whole: other,
    before: other,
    filter: fc.record(
      {
        Block: fc.array(pattern, { minLength: 1 }),
        Exceptions: fc.array(pattern, { minLength: 1 }),
        Other: fc.string(),
      },
      { requiredKeys: [] },
    ),
    after: other,
  })
  .map(({ whole, before, filter, after }) => ({
    ...whole,
    policies: { ...before, ...(Object.keys(filter).length > 0 ? { WebsiteFilter: filter } : {}), ...after },
  }));

describe("the one file of Firefox", () => {
  it("has a pattern for each name, and the canary", () => {
    const { files, canary, losses } = built([app], []);
    expect(JSON.parse(files[0]?.text ?? "")).toEqual({
      policies: {
        WebsiteFilter: {
          Block: [
            `*://${token}.canary.interdict.internal/*`,
            "*://*.app.example/*",
            "*://cdn.example/*",
            expect.stringMatching(/^\*:\/\/[0-9a-f]{20}\.end\.interdict\.internal\/\*$/),
          ],
        },
      },
    });
    expect(canary).toBe(`http://${token}.canary.interdict.internal/`);
    expect(losses).toEqual([]);
  });

  it("is as it was when what was merged into it is lifted", () => {
    fc.assert(
      fc.property(administration, (had) => {
        const merged = built([app], text(had)).files;
        const lifted = built([], merged, { withdrawn: [withdrawnOf(app)] });
        expect(fileOf(lifted)).toEqual(had);
        expect(Object.keys(fileOf(lifted).policies)).toEqual(Object.keys(had.policies));
      }),
    );
  });

  it("keeps the second measure when the first is lifted, and grows by nothing when it is built again", () => {
    fc.assert(
      fc.property(administration, (had) => {
        const both = built([app, game], text(had)).files;
        expect(built([game], both).files).toEqual(built([game], text(had)).files);
        expect(built([app, game], both).files).toEqual(both);
      }),
    );
  });

  it("keeps every key and entry of the administration", () => {
    fc.assert(
      fc.property(administration, (had) => {
        const { policies, ...whole } = fileOf(built([app, game], text(had)));
        const { policies: hadPolicies, ...hadWhole } = had;
        expect(whole).toEqual(hadWhole);
        const { WebsiteFilter: hadFilter, ...hadOthers } = hadPolicies as Record<string, unknown>;
        expect(policies).toMatchObject(hadOthers);
        expect(policies["WebsiteFilter"]).toMatchObject({
          ...(hadFilter as object | undefined),
          Block: expect.arrayContaining((hadFilter as { Block?: string[] } | undefined)?.Block ?? []),
        });
      }),
    );
  });

  it("is left alone, empty lists and all, where there is nothing of ours in it", () => {
    const had = { policies: { WebsiteFilter: { Block: [], Exceptions: [] }, DisableTelemetry: true } };
    expect(fileOf(built([], text(had)))).toEqual(had);
  });

  it("says what does not fit: of a thousand entries, those of the administration and the marks come first", () => {
    const had = { policies: { WebsiteFilter: { Block: Array.from({ length: 997 }, (_, n) => `*://${n}.test/*`) } } };
    const { losses, files } = built([app], text(had));
    expect(losses).toEqual([{ kind: "too-many", what: "*://cdn.example/*" }]);
    expect(JSON.parse(files[0]?.text ?? "").policies.WebsiteFilter.Block).toHaveLength(1000);
  });

  it.each([
    ["<all_urls>"],
    ["*://*/*"],
    ["https://news.app.example/*"],
    ["*://app.example/page/*"],
    ["*://*.example/*"],
  ])("says that the administration’s exception %s wins", (exception) => {
    const had = { policies: { WebsiteFilter: { Exceptions: [exception] } } };
    expect(built([app], text(had)).losses).toEqual([{ kind: "existing", what: exception }]);
  });

  it.each([["*://notapp.example/*"], ["*://www.cdn.example/*"], ["file:///*"]])(
    "says nothing of the administration’s exception %s",
    (exception) => {
      const had = { policies: { WebsiteFilter: { Exceptions: [exception] } } };
      expect(built([app], text(had)).losses).toEqual([]);
    },
  );

  const freeing = (...names: readonly string[]) => [exemption("be/ex/exemption", { names })];

  it("lets an exempt name through, and no other measure’s name with it", () => {
    const freed = { ...app, exemptions: freeing("News.App.example", "elsewhere.example") };
    const allowedIn = (restrictions: readonly Restriction[]) =>
      (fileOf(built(restrictions, [])).policies["WebsiteFilter"] as { Exceptions?: string[] }).Exceptions?.slice(1, -1);
    expect(allowedIn([freed])).toEqual(["*://*.news.app.example/*"]);
    expect(allowedIn([freed, restrictionOf("other", ["app.example"])])).toBeUndefined();
  });

  it("says which exempt name it cannot let through: one above a blocked name, and one that the administration blocks", () => {
    const above = restrictionOf("above", ["app.example", "x.news.app.example"], {
      exemptions: freeing("news.app.example"),
    });
    expect(built([above], []).losses).toEqual([{ kind: "name-exemption", what: "be/ex/exemption" }]);
    expect(buildOf(chromium, [above]).losses).toEqual([]);
    const own = { policies: { WebsiteFilter: { Block: ["<all_urls>"] } } };
    const freed = { ...app, exemptions: freeing("news.app.example") };
    expect(built([freed], text(own)).losses).toEqual([{ kind: "name-exemption", what: "be/ex/exemption" }]);
    expect(JSON.stringify(built([freed], text(own)))).not.toContain("news.app.example");
  });

  it("refuses what is not one file of its form, and marks that are not as we left them", () => {
    const codes = (existing: readonly Artefact[]) => codesOf(point, [app], { existing });
    expect(codes([...text({}), ...text({})])).toEqual(["E-CONTROL-EXISTING"]);
    expect(codes(text({ policies: [] }))).toEqual(["E-CONTROL-EXISTING"]);
    expect(codes(text({ policies: { WebsiteFilter: { Block: "*" } } }))).toEqual(["E-CONTROL-EXISTING"]);
    const merged = built([app], []).files[0]?.text ?? "";
    expect(codes([{ file: "policies.json", text: merged.replace("*.app.example", "*.own.example") }])).toEqual([
      "E-CONTROL-MARKS",
    ]);
    expect(codes([{ file: "policies.json", text: merged.replace(/[0-9a-f]{20}\.end/, "the.end") }])).toEqual([
      "E-CONTROL-MARKS",
    ]);
  });

  it("reads a file that is indented with tabs and begins with a byte-order mark", () => {
    const had = {
      policies: { Homepage: { URL: "http://town.test/\u00e9" }, WebsiteFilter: { Block: ["*://x.test/*"] } },
    };
    const artefact = { file: "policies.json", text: `\uFEFF${JSON.stringify(had, undefined, "\t")}` };
    expect(fileOf(built([], [artefact]))).toEqual(had);
  });
});

describe("the file of Chromium", () => {
  it("is as long when it is built again, and says which exceptions of the administration win", () => {
    const existing = [
      {
        file: "own.json",
        text: JSON.stringify({ URLAllowlist: ["https://www.app.example:8443/x", "notapp.example"] }),
      },
    ];
    const found = buildOf(chromium, [app], { existing });
    expect(found.losses).toEqual([{ kind: "existing", what: "https://www.app.example:8443/x" }]);
    expect(buildOf(chromium, [app], { existing: [...existing, ...found.files] })).toEqual(found);
  });
});
