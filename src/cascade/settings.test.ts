import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { periodLength } from "./outbox/waits.ts";
import { loadMail, loadSender, readMail, usualMail } from "./settings.ts";

const problems = (text: string, env = {}): readonly string[] => {
  const read = readMail("mail.yaml", text, env);
  return read.ok ? [] : read.problems.map(({ code, place }) => `${code} ${place.line}:${place.column}`);
};

describe("mail.yaml", () => {
  it("may be absent: files, from nobody", () => {
    expect(loadMail("/nowhere/at/all", {})).toEqual({ ok: true, value: usualMail });
  });

  it("is read whole", () => {
    const text = `from: circulars@exercise.invalid
base: https://notices.exercise.invalid/interdict/
transport: smtp
smtp: {host: mail.exercise.invalid, port: 465, user: circulars, password-env: MAIL_PASSWORD}
per-minute: 600
at-once: 3
repeat-after: P1D
`;
    expect(readMail("mail.yaml", text, { MAIL_PASSWORD: "secret" })).toEqual({
      ok: true,
      value: {
        from: "circulars@exercise.invalid",
        base: "https://notices.exercise.invalid/interdict",
        transport: {
          kind: "smtp",
          smtp: { host: "mail.exercise.invalid", port: 465, secure: true, user: "circulars", password: "secret" },
        },
        perMinute: 600,
        atOnce: 3,
        repeatAfter: 86_400_000,
      },
    });
  });

  it("asks for no password and no certificate where messages are only prepared", () => {
    const data = mkdtempSync(join(tmpdir(), "interdict-settings-"));
    const smtp = "{host: h, user: u, password-env: P, ca: nowhere.pem}";
    writeFileSync(join(data, "mail.yaml"), `from: a@b.invalid\ntransport: smtp\nsmtp: ${smtp}\n`);
    expect(loadMail(data, {}).ok).toBe(false);
    expect(loadSender(data)).toEqual({ ok: true, value: { from: "a@b.invalid", base: usualMail.base } });
    rmSync(data, { recursive: true });
  });

  it("says where it is wrong", () => {
    expect(problems("transport: smtp\n")).toEqual(["E-MAIL-SMTP 1:12"]);
    expect(problems("transport: smtp\nsmtp: {host: h, user: u, password-env: P}\n")).toEqual(["E-MAIL-PASSWORD 2:40"]);
    expect(problems("transport: pigeon\n")).toEqual(["E-YAML-VALUE 1:12"]);
    expect(problems("form: a@b.invalid\n")).toEqual(["E-YAML-UNKNOWN-KEY 1:1"]);
    expect(problems("from: 'Ministry <a@b.invalid>'\n")).toEqual(["E-YAML-FORM 1:7"]);
    expect(problems("base: ftp://x\n")).toEqual(["E-YAML-FORM 1:7"]);
    expect(problems("at-once: 0\n")).toEqual(["E-YAML-FORM 1:10"]);
    expect(problems("smtp: {host: h, password: secret}\n")).toEqual(["E-YAML-UNKNOWN-KEY 1:17"]);
    expect(problems("repeat-after: soon\n")).toEqual(["E-YAML-FORM 1:15"]);
  });
});

describe("a wait", () => {
  it.each([
    ["P1D", 86_400_000],
    ["PT12H", 43_200_000],
    ["P1DT1M", 86_460_000],
    ["P2W", 1_209_600_000],
    ["PT1S", 1000],
  ])("%s is %d ms", (text, length) => expect(periodLength(text)).toBe(length));
  it.each(["", "P", "PT", "P0D", "P1M", "P1Y", "1D", "P1DT", "P-1D", "PT1.5H"])("%j is none", (text) =>
    expect(periodLength(text)).toBeUndefined(),
  );
});
