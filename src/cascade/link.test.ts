import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { good } from "../logic/arbitrary.ts";
import { endOfDay } from "../time/time.ts";
import { checkLink, formToken, heldLinkSecret, isFormToken, linkSecret, pathOfLink, signLink } from "./link.ts";

let data: string;
beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), "interdict-link-"));
});
afterEach(() => rmSync(data, { recursive: true }));

const until = "2026-12-21";
const now = endOfDay("2026-11-21");

describe("the secret of links", () => {
  it("is made once, whole, for its owner alone; looking for it makes nothing", () => {
    expect(good(heldLinkSecret(data))).toBeUndefined();
    expect(readdirSync(data)).toEqual([]);
    const secret = good(linkSecret(data));
    expect(secret).toHaveLength(32);
    expect(good(linkSecret(data))).toEqual(secret);
    expect(good(heldLinkSecret(data))).toEqual(secret);
    expect(readdirSync(join(data, "keys"))).toEqual(["links"]);
    expect(statSync(join(data, "keys", "links")).mode & 0o077).toBe(0);
  });

  it("that is damaged is a problem, and stays as it is", () => {
    good(linkSecret(data));
    const path = join(data, "keys", "links");
    for (const bytes of ["", "x".repeat(31), "x".repeat(33)]) {
      writeFileSync(path, bytes);
      for (const found of [linkSecret(data), heldLinkSecret(data)])
        expect(found.ok ? [] : found.problems.map(({ code, place }) => [code, place.file])).toEqual([
          ["E-KEY-DAMAGED", path],
        ]);
      expect(readFileSync(path, "utf8")).toBe(bytes);
    }
  });
});

describe("a link", () => {
  it("is good to the end of its last day, for its purpose and no other", () => {
    const secret = good(linkSecret(data));
    const link = signLink(secret, "receipt", "notice", until);
    expect(pathOfLink("receipt", link)).toBe(`/r/notice/${until}/${link.code}`);
    expect(checkLink(secret, "receipt", link, endOfDay(until) - 1)).toBe("good");
    expect(checkLink(secret, "receipt", link, endOfDay(until))).toBe("expired");
    expect(checkLink(secret, "confirm", link, now)).toBe("forged");
    for (const other of [
      { about: "other" },
      { until: "2026-12-22" },
      { code: link.code.slice(1) },
      { code: "" },
      { code: "é".repeat(22) },
    ])
      expect(checkLink(secret, "receipt", { ...link, ...other }, now)).toBe("forged");
    expect(checkLink(new Uint8Array(32), "receipt", link, now)).toBe("forged");
  });

  it("has forms whose tokens are of their page and two hours", () => {
    const secret = good(linkSecret(data));
    const link = signLink(secret, "receipt", "notice", until);
    const token = formToken(secret, link, "answer", now);
    const passes = (at: number, page = "answer", given = token, of = link) => isFormToken(secret, of, page, given, at);
    expect([passes(now), passes(now + 2 * 3_600_000)]).toEqual([true, true]);
    expect([passes(now - 1), passes(now + 2 * 3_600_000 + 1), passes(now, "details")]).toEqual([false, false, false]);
    expect(passes(now, "answer", token, signLink(secret, "receipt", "other", until))).toBe(false);
    const [at = "", code = ""] = token.split(".");
    for (const bad of ["", ".", at, `${Number(at) + 1}.${code}`, `0${at}.${code}`, `1e3.${code}`])
      expect(passes(now, "answer", bad)).toBe(false);
  });
});
