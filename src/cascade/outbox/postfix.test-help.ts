import { spawn } from "node:child_process";
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { connect, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { freePort, runIn } from "../../control/real/program.test-help.ts";

const run = (command: string, args: readonly string[]): string => runIn("/", [command, ...args]);

const idOf = (what: "-u" | "-g", user: string): number => Number(run("id", [what, user]));

/** Is Postfix here, and may we start it? It changes users as it works, so it needs root. */
export const postfixFound = ((): boolean => {
  try {
    run("sh", ["-c", "command -v postfix"]);
    return process.getuid?.() === 0;
  } catch {
    return false;
  }
})();

/** Resolves when somebody answers at a port. @throws when the server ends first. */
const answering = async (port: number, gone: Promise<void>): Promise<void> => {
  let over = false;
  void gone.then(() => {
    over = true;
  });
  for (;;) {
    const answered = await new Promise<boolean>((done) => {
      const socket = connect(port, "127.0.0.1");
      socket.once("data", () => {
        socket.destroy();
        done(true);
      });
      socket.once("error", () => done(false));
    });
    if (answered) return;
    if (over) throw new Error("Postfix ended at its start");
    await new Promise((done) => setTimeout(done, 20));
  }
};

export interface Postfix {
  readonly port: number;
  /** Of lines that are encrypted from the first byte, where it has a certificate. */
  readonly securePort: number;
  /** What is to become of mail for an address at RCPT: `450 …`, `550 …`. */
  readonly setAccess: (access: ReadonlyMap<string, string>) => void;
  /** Messages in the Maildir of an address, oldest first. */
  readonly mailbox: (address: string) => readonly Buffer[];
  readonly maildir: (address: string) => string;
  /** How many messages are still on their way. */
  readonly queued: () => number;
  readonly stop: () => Promise<void>;
}

/** With a certificate, and a password that it takes over an encrypted line only. */
export interface Encrypted {
  readonly key: string;
  readonly certificate: string;
  readonly user: string;
  readonly password: string;
}

const encrypted = (root: string): string => `smtpd_tls_security_level = may
smtpd_tls_cert_file = ${root}/etc/cert.pem
smtpd_tls_key_file = ${root}/etc/key.pem
smtpd_tls_auth_only = yes
smtpd_sasl_auth_enable = yes
smtpd_sasl_type = dovecot
smtpd_sasl_path = unix:${root}/auth
smtpd_relay_restrictions = permit_sasl_authenticated, reject
mynetworks =
`;

/** What Postfix asks whether a password is right: the authentication protocol of Dovecot, as far as PLAIN goes. */
const passwords = async (path: string, { user, password }: Encrypted): Promise<() => void> => {
  const server = createServer((socket) => {
    socket.on("error", () => undefined);
    socket.write(`VERSION\t1\t2\nMECH\tPLAIN\tplaintext\nSPID\t1\nCUID\t1\nCOOKIE\t${"0".repeat(32)}\nDONE\n`);
    socket.on("data", (chunk) => {
      for (const line of chunk.toString("utf8").split("\n")) {
        const [verb, id, ...rest] = line.split("\t");
        if (verb !== "AUTH") continue;
        const given = rest.find((each) => each.startsWith("resp="))?.slice("resp=".length) ?? "";
        const right = Buffer.from(given, "base64").toString("utf8") === `\0${user}\0${password}`;
        socket.write(`${right ? "OK" : "FAIL"}\t${id}\tuser=${user}\n`);
      }
    });
  });
  await new Promise<void>((done) => server.listen(path, done));
  chmodSync(path, 0o666);
  return () => server.close();
};

const main = (root: string, daemons: string): string => `compatibility_level = 3.6
queue_directory = ${root}/spool
data_directory = ${root}/data
command_directory = /usr/sbin
daemon_directory = ${daemons}
mail_owner = postfix
setgid_group = postdrop
inet_interfaces = 127.0.0.1
inet_protocols = ipv4
myhostname = mail.exercise.invalid
mydestination =
mynetworks = 127.0.0.0/8
maillog_file = ${root}/log/maillog
maillog_file_prefixes = ${root}/log
virtual_mailbox_domains = exercise.invalid interdict.invalid
virtual_mailbox_base = ${root}/mail
virtual_mailbox_maps = texthash:${root}/etc/mailboxes
virtual_uid_maps = static:65534
virtual_gid_maps = static:65534
virtual_transport = virtual
default_transport = error:5.1.2 no route from this exercise
relay_transport = error:5.1.2 no route from this exercise
smtpd_recipient_restrictions = check_recipient_access texthash:${root}/etc/access, permit_mynetworks, permit_sasl_authenticated, reject
smtpd_reject_unlisted_recipient = no
disable_dns_lookups = yes
smtp_host_lookup = native
local_recipient_maps =
alias_maps =
alias_database =
notify_classes =
smtpd_client_connection_count_limit = 0
smtpd_error_sleep_time = 0
smtpd_soft_error_limit = 1000
smtpd_hard_error_limit = 10000
in_flow_delay = 0
queue_run_delay = 2s
minimal_backoff_time = 1s
maximal_backoff_time = 2s
`;

const master = (port: number, securePort: number): string => `127.0.0.1:${port} inet n - n - - smtpd
127.0.0.1:${securePort} inet n - n - - smtpd -o smtpd_tls_wrappermode=yes
tlsmgr unix - - n 1000? 1 tlsmgr
cleanup unix n - n - 0 cleanup
qmgr unix n - n 300 1 qmgr
rewrite unix - - n - - trivial-rewrite
bounce unix - - n - 0 bounce
defer unix - - n - 0 bounce
trace unix - - n - 0 bounce
verify unix - - n - 1 verify
flush unix n - n 1000? 0 flush
proxymap unix - - n - - proxymap
error unix - - n - - error
retry unix - - n - - error
discard unix - - n - - discard
virtual unix - n n - - virtual
anvil unix - - n - 1 anvil
postlog unix-dgram n - n - 1 postlogd
`;

/** A Postfix of its own on a free port of the loopback: it knows no route to anywhere, and delivers the mail of `addresses` into Maildirs. */
export const startPostfix = async (addresses: readonly string[], secret?: Encrypted): Promise<Postfix> => {
  const root = mkdtempSync(join(tmpdir(), "postfix-"));
  chmodSync(root, 0o755);
  for (const folder of ["etc", "spool", "data", "mail", "log"]) mkdirSync(join(root, folder));
  chownSync(join(root, "data"), idOf("-u", "postfix"), idOf("-g", "postfix"));
  chownSync(join(root, "mail"), 65534, 65534);
  const [port, securePort] = [await freePort(), await freePort()];
  const daemons = run("postconf", ["-dh", "daemon_directory"]).trim();
  const etc = join(root, "etc");
  const setAccess = (access: ReadonlyMap<string, string>): void =>
    writeFileSync(join(etc, "access"), [...access].map(([address, answer]) => `${address} ${answer}\n`).join(""));
  const maildir = (address: string): string => join(root, "mail", address);
  writeFileSync(join(etc, "main.cf"), `${main(root, daemons)}${secret === undefined ? "" : encrypted(root)}`);
  writeFileSync(join(etc, "master.cf"), master(port, securePort));
  if (secret !== undefined) {
    writeFileSync(join(etc, "cert.pem"), secret.certificate);
    writeFileSync(join(etc, "key.pem"), secret.key, { mode: 0o600 });
  }
  const forget = secret === undefined ? () => undefined : await passwords(join(root, "auth"), secret);
  writeFileSync(join(etc, "mailboxes"), addresses.map((address) => `${address} ${address}/\n`).join(""));
  setAccess(new Map());
  const postfix = (word: string): string => run("postfix", ["-c", etc, word]);
  run("postfix", ["-c", etc, "check"]);
  // It ends with the test, and by itself where the test is cut off.
  const server = spawn(join(daemons, "master"), ["-c", etc, "-d", "-e", "300"], { stdio: "ignore" });
  const gone = new Promise<void>((done) => server.once("exit", () => done()));
  await answering(port, gone);
  const inQueue = (name: string): number => {
    const folder = join(root, "spool", name);
    return existsSync(folder)
      ? readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).length
      : 0;
  };
  return {
    port,
    securePort,
    setAccess: (access) => {
      setAccess(access);
      postfix("reload");
    },
    maildir,
    mailbox: (address) => {
      const folder = join(maildir(address), "new");
      return existsSync(folder)
        ? readdirSync(folder)
            .sort()
            .map((name) => readFileSync(join(folder, name)))
        : [];
    },
    queued: () => ["maildrop", "incoming", "active", "deferred"].map(inQueue).reduce((a, b) => a + b, 0),
    stop: async () => {
      server.kill();
      await gone;
      forget();
      rmSync(root, { recursive: true, force: true, maxRetries: 5 });
    },
  };
};
