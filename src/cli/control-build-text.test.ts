import { describe, expect, it } from "vitest";
import { points } from "../control/points/index.ts";
import { packageOf } from "../control/points/order.test-help.ts";
import { restrictionOf } from "../control/real/restriction.test-help.ts";
import { languages } from "../language/language.ts";
import { builtInWords } from "./control-build-text.ts";

const app = restrictionOf("app", ["app.example", "cdn.app.example"]);
const game = restrictionOf("game", ["game.example"]);
const built = points.map((point) =>
  packageOf(point, app, point.holds === "host" ? { others: [game], watched: new Set([app.measure]) } : {}),
);

describe("what was built, for a terminal", () => {
  it.each(languages)(
    "fits into 80 columns but for paths, and says what holds of several points once (%s)",
    (language) => {
      const lines = builtInWords(built, "out", language);
      expect(lines.filter((line) => line.length > 80 && !line.startsWith("  out/"))).toEqual([]);
      const text = lines.join("\n");
      expect(text).not.toMatch(/undefined|[{}]/);
      const paragraphs = text.split(/\n(?= {2}– |\n)/).map((one) => one.replaceAll(/\s+/g, " "));
      const sentences = paragraphs.filter((one) => one.startsWith(" – "));
      const covers = new Set(built.map(({ manifest }) => manifest.covers[language]));
      for (const one of covers) expect(sentences.filter((said) => said === ` – ${one}`).length).toBeLessThanOrEqual(1);
    },
  );

  it("names each measure with its names, and which is only watched", () => {
    const lines = builtInWords(built, "out", "en");
    const [bind] = [lines.indexOf("rpz-bind")];
    expect(lines.slice(bind, lines.indexOf("rpz-unbound"))).toEqual(
      expect.arrayContaining(["  be/ex/app (only watched): 2 names", "  be/ex/game: 1 name"]),
    );
    const phones = lines.slice(lines.indexOf("android-management"));
    expect(
      phones.slice(
        0,
        phones.findIndex((line) => line.startsWith("  version")),
      ),
    ).toContain("  be/ex/game");
  });
});
