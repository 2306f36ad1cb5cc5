import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { loadMail } from "../settings.ts";
import { countMessages, waitingMessages } from "./listed.ts";
import { type Postfix, postfixFound, startPostfix } from "./postfix.test-help.ts";
import { clock, sent, serverWith, start, storeWith } from "./run.test-help.ts";
import { smtpTransport } from "./smtp-transport.ts";
import type { Transport } from "./transport.ts";

const required = process.env["INTERDICT_REAL_TOOLS"] === "required";
const opensslFound = ((): boolean => {
  try {
    execFileSync("openssl", ["version"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
})();

const [user, password] = ["circulars", "correct horse (fictif)"];

/** The transport of a data folder, as `mail.yaml` in it says. */
const transportOf = (data: string, smtp: string, given = password): Transport => {
  writeFileSync(join(data, "mail.yaml"), `transport: smtp\nsmtp: {host: 127.0.0.1, ${smtp}}\n`);
  const mail = loadMail(data, { PASSWORD: given });
  if (!mail.ok || mail.value.transport.kind !== "smtp") throw new Error("no settings");
  return smtpTransport(mail.value.transport.smtp, mail.value.from, 1);
};

const login = `user: ${user}, password-env: PASSWORD`;

describe.skipIf(!(postfixFound && opensslFound) && !required)(
  "a real Postfix that asks for a password (needs Postfix, openssl and root)",
  () => {
    const data = mkdtempSync(join(tmpdir(), "tls-"));
    let postfix: Postfix;
    const certificate = (name: string): string => join(data, `${name}.pem`);
    beforeAll(async () => {
      for (const name of ["server", "stranger"])
        execFileSync(
          "openssl",
          `req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2 -subj /CN=${name} -addext subjectAltName=IP:127.0.0.1 -keyout ${data}/${name}.key -out ${certificate(name)}`.split(
            " ",
          ),
          { stdio: "ignore" },
        );
      postfix = await startPostfix(["b0@exercise.invalid", "b1@exercise.invalid"], {
        key: readFileSync(join(data, "server.key"), "utf8"),
        certificate: readFileSync(certificate("server"), "utf8"),
        user,
        password,
      });
    });
    afterAll(async () => {
      await postfix?.stop();
      rmSync(data, { recursive: true, force: true });
    });
    beforeEach(() => {
      clock.at = start;
    });

    it.each(["STARTTLS", "TLS from the first byte"])("takes mail over %s, by password", async (how) => {
      const port = how === "STARTTLS" ? `port: ${postfix.port}` : `port: ${postfix.securePort}, secure: true`;
      const store = storeWith(2);
      expect(await sent(store, transportOf(data, `${port}, ${login}, ca: server.pem`))).toMatchObject({
        ended: "done",
        counts: { accepted: 2 },
      });
      expect(countMessages(store).sent).toBe(2);
    });

    it.each([
      ["a wrong password", (port: number) => `port: ${port}, ${login}, ca: server.pem`, "wrong", /535/],
      ["no password", (port: number) => `port: ${port}, ca: server.pem`, password, undefined],
    ] as const)("takes nothing with %s", async (_, smtp, given, reason) => {
      const store = storeWith(1);
      const run = await sent(store, transportOf(data, smtp(postfix.port), given));
      expect(run.counts.accepted).toBe(0);
      if (reason !== undefined) {
        // Before anything is marked: no attempt was made of any message.
        expect(run).toMatchObject({ ended: "down", reason: expect.stringMatching(reason) });
        expect(run.reason).not.toContain("wrong");
        expect(waitingMessages(store)[0]?.attempts).toEqual([]);
      }
    });

    it.each([
      ["that nobody vouches for", ""],
      ["that others vouch for", ", ca: stranger.pem"],
    ])("is refused with a certificate %s, before the password", async (_, ca) => {
      for (const line of [`port: ${postfix.port}`, `port: ${postfix.securePort}, secure: true`]) {
        const run = await sent(storeWith(1), transportOf(data, `${line}, ${login}${ca}`));
        expect(run).toMatchObject({ ended: "down", counts: { accepted: 0 } });
        expect(run.reason).toMatch(/certificate/i);
      }
    });
  },
);

/** A certificate of nobody; its key was never kept. */
const authority = `-----BEGIN CERTIFICATE-----
MIIBeTCCAR+gAwIBAgIUVG3BEWSM+FgylkGElLsjvcJ7pogwCgYIKoZIzj0EAwIw
ETEPMA0GA1UEAwwGZmljdGlmMCAXDTI2MTEyMjA3MzAzNVoYDzIxMjYxMDI5MDcz
MDM1WjARMQ8wDQYDVQQDDAZmaWN0aWYwWTATBgcqhkjOPQIBBggqhkjOPQMBBwNC
AAQyQxx0C891HYpAyxkI6ZIFNNdeQfVDxLfj/MxEos9tb7z/GdlxqXwK18ZOinee
yicvcHUMoJJ1bEt06+K/oDrSo1MwUTAdBgNVHQ4EFgQUaDYJi3BY59gxWu6Xwy+T
1C7riJgwHwYDVR0jBBgwFoAUaDYJi3BY59gxWu6Xwy+T1C7riJgwDwYDVR0TAQH/
BAUwAwEB/zAKBggqhkjOPQQDAgNIADBFAiAiGXC9NXaW6JVbPF7+6P8IDolrWO9H
dfBN5nSliWgOtwIhAM7Z/uOoit4o/N0490lWi2YN5MtC76OwNcAucv3SE5ra
-----END CERTIFICATE-----
`;

describe("a server that offers no STARTTLS", () => {
  it.each([
    ["a password", `, ${login}`],
    ["a certificate to check", ", ca: ca.pem"],
  ])("hears nothing of a sender with %s", async (_, more) => {
    const data = mkdtempSync(join(tmpdir(), "tls-"));
    writeFileSync(join(data, "ca.pem"), authority);
    const heard: string[] = [];
    const server = await serverWith(() => "take", {
      extensions: ["AUTH PLAIN LOGIN"],
      hears: (line) => void heard.push(line),
    });
    const run = await sent(storeWith(1), transportOf(data, `port: ${server.port}${more}`));
    expect(run).toMatchObject({ ended: "down", counts: { accepted: 0 } });
    expect(server.taken).toEqual([]);
    expect(heard.map((line) => line.slice(0, 4))).toEqual(["EHLO", "STAR"]);
    rmSync(data, { recursive: true });
  });
});
