import { X509Certificate } from "node:crypto";
import { readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { z } from "zod";
import { refusalOf } from "../problem/disk.ts";
import { fail, ok, type Place, type Result } from "../problem/problem.ts";
import { address } from "../register/contact.ts";
import { readYaml } from "../yaml/read.ts";
import { outboxProblem } from "./outbox/problems.ts";
import { periodLength } from "./outbox/waits.ts";

/** A server that takes mail in, and how to speak to it. */
export interface Smtp {
  readonly host: string;
  readonly port: number;
  /** TLS from the first byte; otherwise STARTTLS where the server offers it, and always before a password is given or where `ca` says who vouches for it. */
  readonly secure: boolean;
  /** The certificates that may vouch for the server, as PEM, in the place of those that Node.js brings. */
  readonly ca?: string;
  readonly user?: string;
  readonly password?: string;
}

/** How messages leave a data folder: `mail.yaml` in it. */
export interface MailSettings {
  /** The mailbox that messages are from, and to which delivery reports return. */
  readonly from: string;
  /** Where the signed links lead, without a stroke at its end. */
  readonly base: string;
  readonly transport: { readonly kind: "files" } | { readonly kind: "smtp"; readonly smtp: Smtp };
  /** At most so many hand-overs a minute; absent: no limit. */
  readonly perMinute?: number;
  /** How many lines to the server are open at once. */
  readonly atOnce: number;
  /** How long a message is uncertain before a run repeats it, in milliseconds; absent: a person decides. */
  readonly repeatAfter?: number;
}

const base = z
  .string()
  .regex(/^https?:\/\/[^\s/?#]+(?:\/[^\s?#]*)?$/, "https://…")
  .transform((url) => url.replace(/\/+$/, ""));
const whole = (most: number) => z.number().int(`1–${most}`).min(1, `1–${most}`).max(most, `1–${most}`);

const form = z.strictObject({
  from: address.exactOptional(),
  base: base.exactOptional(),
  transport: z.enum(["files", "smtp"]).exactOptional(),
  smtp: z
    .strictObject({
      host: z.string().regex(/^[A-Za-z0-9.:-]+$/, "mail.b.invalid"),
      port: whole(65_535).exactOptional(),
      secure: z.boolean().exactOptional(),
      ca: z.string().min(1, "ca.pem").exactOptional(),
      user: z.string().min(1, "…").exactOptional(),
      "password-env": z
        .string()
        .regex(/^[A-Za-z_]\w*$/, "MAIL_PASSWORD")
        .exactOptional(),
    })
    .exactOptional(),
  "per-minute": whole(1_000_000).exactOptional(),
  "at-once": whole(100).exactOptional(),
  "repeat-after": z
    .string()
    .refine((text) => periodLength(text) !== undefined, "P1D, PT12H")
    .exactOptional(),
});

/** Until something else is written: into files, from nobody, for pages on this machine. */
export const usualMail: MailSettings = Object.freeze<MailSettings>({
  from: "no-reply@interdict.invalid",
  base: "http://127.0.0.1:4170",
  transport: { kind: "files" },
  atOnce: 8,
});

/** Certificates in a file that is named from the folder of `mail.yaml`. */
const readCa = (file: string, name: string, place: Place): Result<string> => {
  try {
    const pem = readFileSync(resolve(dirname(file), name), "utf8");
    new X509Certificate(pem);
    return ok(pem);
  } catch (error) {
    const reason = refusalOf(error);
    if (reason === undefined) throw error;
    return fail(outboxProblem("E-MAIL-CA", place, { name, reason }));
  }
};

/** Reads what `mail.yaml` says, and the certificates that it names. Problems: E-YAML-…, E-MAIL-SMTP, E-MAIL-PASSWORD, E-MAIL-CA. */
export const readMail = (
  file: string,
  text: string,
  env: Readonly<Record<string, string | undefined>>,
): Result<MailSettings> => {
  const read = readYaml(file, text, form);
  if (!read.ok) return read;
  const { value, placeOf } = read.value;
  const { smtp } = value;
  const transport = value.transport ?? "files";
  if (transport === "smtp" && smtp === undefined) return fail(outboxProblem("E-MAIL-SMTP", placeOf(["transport"])));
  const name = smtp?.["password-env"];
  const password = name === undefined ? undefined : env[name];
  const asked = transport === "smtp" && smtp?.user !== undefined;
  if (asked && (password === undefined || password === ""))
    return fail(outboxProblem("E-MAIL-PASSWORD", placeOf(["smtp", "password-env"]), { name: name ?? "password-env" }));
  const ca = smtp?.ca === undefined ? undefined : readCa(file, smtp.ca, placeOf(["smtp", "ca"]));
  if (ca?.ok === false) return ca;
  const secure = smtp?.secure ?? smtp?.port === 465;
  const repeatAfter = periodLength(value["repeat-after"] ?? "");
  return ok(
    Object.freeze<MailSettings>({
      from: value.from ?? usualMail.from,
      base: value.base ?? usualMail.base,
      transport:
        transport === "files" || smtp === undefined
          ? usualMail.transport
          : {
              kind: "smtp",
              smtp: {
                host: smtp.host,
                port: smtp.port ?? (secure ? 465 : 25),
                secure,
                ...(ca === undefined ? {} : { ca: ca.value }),
                ...(smtp.user === undefined ? {} : { user: smtp.user }),
                ...(password === undefined ? {} : { password }),
              },
            },
      ...(value["per-minute"] === undefined ? {} : { perMinute: value["per-minute"] }),
      atOnce: value["at-once"] ?? usualMail.atOnce,
      ...(repeatAfter === undefined ? {} : { repeatAfter }),
    }),
  );
};

/** Reads `mail.yaml` of a data folder; the usual settings where there is none. Problems: E-MAIL-FILE, those of `read`. */
const load = <T>(data: string, usual: T, read: (file: string, text: string) => Result<T>): Result<T> => {
  const file = join(data, "mail.yaml");
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch (error) {
    const reason = refusalOf(error);
    if (reason === undefined) throw error;
    return reason === "ENOENT" ? ok(usual) : fail(outboxProblem("E-MAIL-FILE", { file }, { reason }));
  }
  return read(file, text);
};

/** The settings of a data folder, for whoever hands messages over. Problems: those of `readMail`, E-MAIL-FILE. */
export const loadMail = (data: string, env: Readonly<Record<string, string | undefined>>): Result<MailSettings> =>
  load(data, usualMail, (file, text) => readMail(file, text, env));

/** Whom messages are from, and where their links lead: all that preparing them needs, so that neither a password nor a certificate is asked for. Problems: E-YAML-…, E-MAIL-FILE. */
export const loadSender = (data: string): Result<Pick<MailSettings, "from" | "base">> =>
  load(data, usualMail, (file, text) => {
    const read = readYaml(file, text, form);
    if (!read.ok) return read;
    const { from = usualMail.from, base: site = usualMail.base } = read.value.value;
    return ok({ from, base: site });
  });
