import type { Internet } from "./internet.test-help.ts";

/** The parts of a resolver’s configuration that an administrator writes; where each is read is said at its kind. */
export interface Parts {
  /** Settings of the program itself. */
  readonly settings?: string;
  /** What the control is deployed with. */
  readonly control?: string;
}

/** Where a resolver works: its own folder and port, and the internet that it asks. */
export interface Place {
  readonly folder: string;
  readonly port: number;
  readonly controlPort: number;
  readonly internet: Internet;
}

/** Whether a log says something, of a program that reads this configuration: what it says since it was told to, and from its start. */
export type Said = (since: string, configuration: string, log?: string) => boolean;

/** How a program reads its configuration again while it runs, and what its log says of that from then on. */
export interface Reload {
  readonly commands: readonly (readonly string[])[];
  readonly done?: Said;
  /** Does it put off what it has read? A test does not wait for it, and starts it again. */
  readonly putsOff?: (log: string) => boolean;
}

/** How one program is run as the resolver of a test. */
export interface Kind {
  readonly program: string;
  readonly args: readonly string[];
  /** The files that are its configuration. */
  readonly files: (place: Place, parts: Parts) => Readonly<Record<string, string>>;
  /** Does its log say that it serves? Absent: it serves when it answers. */
  readonly ready?: Said;
  /** How it reads its configuration again; absent: it is started again. */
  readonly reload?: Reload;
  /** The program that controls it, with the words that come before a command. */
  readonly control?: (place: Place) => readonly string[];
}

const key = "c2VjcmV0IG9mIGEgdGVzdA==";

/** The serial of a zone whose file is among what is read. */
const serialIn = (configuration: string, zone: string): string | undefined =>
  configuration.match(new RegExp(`\\bSOA \\S+ \\S+\\.${RegExp.escape(zone)}\\. \\( (\\d+)`))?.[1];

/** BIND says that it runs before it has loaded its zones again, and before it has taken up the rules of its policy zones. */
const bindHasRead = (since: string, configuration: string, log = since): boolean => {
  const policies = [...configuration.matchAll(/response-policy\s*\{([^}]*)\}/g)].flatMap(([, list = ""]) =>
    [...list.matchAll(/zone\s+"([^"]+)"/g)].map(([, zone = ""]) => zone),
  );
  const isLoaded = (zone: string): boolean => {
    const serial = serialIn(configuration, zone);
    return serial === undefined || log.includes(`zone ${zone}/IN: loaded serial ${serial}\n`);
  };
  return (
    /running$/m.test(since) &&
    policies.every(isLoaded) &&
    policies
      .filter((zone) => since.includes(`zone ${zone}/IN: loaded`))
      .every((zone) => since.includes(`rpz: ${zone}: reload done`) || isPutOff(since))
  );
};

const isPutOff = (log: string): boolean => log.includes("deferring update");

/** Settings go into `options`, the control to the top level. */
const bind: Kind = {
  program: "named",
  args: ["-g", "-c", "named.conf"],
  files: ({ folder, port, controlPort, internet }, { settings = "", control = "" }) => ({
    "rndc.conf": `key "rndc-key" { algorithm hmac-sha256; secret "${key}"; };
options { default-key "rndc-key"; default-server 127.0.0.1; };
`,
    "named.conf": `key "rndc-key" { algorithm hmac-sha256; secret "${key}"; };
controls { inet 127.0.0.1 port ${controlPort} allow { 127.0.0.1; } keys { "rndc-key"; }; };
options {
  directory "${folder}";
  pid-file none;
  session-keyfile "${folder}/session.key";
  managed-keys-directory "${folder}";
  listen-on port ${port} { 127.0.0.1; };
  listen-on-v6 { none; };
  allow-query { any; };
  recursion yes;
  dnssec-validation no;
  empty-zones-enable no;
  forward only;
  forwarders { 127.0.0.1 port ${internet.dnsPort}; };
${settings}
};
${control}
`,
  }),
  ready: bindHasRead,
  reload: { commands: [["reload"]], done: bindHasRead, putsOff: isPutOff },
  control: ({ controlPort }) => ["rndc", "-c", "rndc.conf", "-p", String(controlPort)],
};

const unboundServes = (log: string): boolean => log.includes("start of service");

/** Settings go into `server`, the control to the top level. */
const unbound: Kind = {
  program: "unbound",
  args: ["-d", "-c", "unbound.conf"],
  files: ({ folder, port, internet }, { settings = "", control = "" }) => ({
    "unbound.conf": `server:
  interface: 127.0.0.1@${port}
  access-control: 127.0.0.0/8 allow
  directory: "${folder}"
  chroot: ""
  username: ""
  pidfile: ""
  use-syslog: no
  logfile: ""
  log-queries: yes
  verbosity: 1
  num-threads: 1
  module-config: "respip iterator"
  do-not-query-localhost: no
${settings}
remote-control:
  control-enable: yes
  control-interface: ${folder}/control
  control-use-cert: no
forward-zone:
  name: "."
  forward-addr: 127.0.0.1@${internet.dnsPort}
${control}
`,
  }),
  ready: unboundServes,
  reload: { commands: [["reload"]], done: unboundServes },
  control: () => ["unbound-control", "-c", "unbound.conf"],
};

/** Settings and the control are Lua, in this order, before the rule that asks the internet. */
const knot: Kind = {
  program: "kresd",
  args: ["-n", "-c", "kresd.conf", "."],
  files: ({ port, internet }, { settings = "", control = "" }) => ({
    "kresd.conf": `net.listen('127.0.0.1', ${port}, { kind = 'dns' })
cache.size = 10 * MB
trust_anchors.remove('.')
modules.unload('ta_update')
modules.unload('ta_signal_query')
modules.unload('priming')
modules.unload('detect_time_skew')
${settings}
${control}
policy.add(policy.all(policy.FORWARD('127.0.0.1@${internet.dnsPort}')))
`,
  }),
};

/** Settings go into recursor.conf, the control is Lua. */
const powerdns: Kind = {
  program: "pdns_recursor",
  args: ["--config-dir=."],
  files: ({ folder, port, internet }, { settings = "", control = "" }) => ({
    "recursor.conf": `local-address=127.0.0.1
local-port=${port}
socket-dir=${folder}
daemon=no
write-pid=no
dnssec=off
security-poll-suffix=
any-to-tcp=no
threads=1
hint-file=no
dont-query=
forward-zones-recurse=.=127.0.0.1:${internet.dnsPort}
lua-config-file=${folder}/control.lua
${settings}
`,
    "control.lua": control,
  }),
  // Its packet cache keeps what it answered before, whatever the policy says now.
  reload: { commands: [["reload-lua-config"], ["wipe-cache", "$"]] },
  control: ({ folder }) => ["rec_control", `--socket-dir=${folder}`],
};

/** Settings and the control are lines of one file. */
const dnsmasq: Kind = {
  program: "dnsmasq",
  args: ["-k", "-C", "dnsmasq.conf"],
  files: ({ folder, port, internet }, { settings = "", control = "" }) => ({
    "dnsmasq.conf": `port=${port}
listen-address=127.0.0.1
bind-interfaces
no-resolv
no-hosts
user=
group=
pid-file=
log-facility=-
log-queries
server=127.0.0.1#${internet.dnsPort}
${settings}
${/* It reads these from the root of the file system. */ control.replaceAll("addn-hosts=", `addn-hosts=${folder}/`)}
`,
  }),
  ready: (log) => log.includes("started, version"),
};

/** The resolvers that administrations have. */
export const kinds = Object.freeze({ bind, unbound, knot, powerdns, dnsmasq });

export type KindName = keyof typeof kinds;
