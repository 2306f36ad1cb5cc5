import { point as chromium } from "../points/chromium.ts";
import { point as dnsmasq } from "../points/dnsmasq.ts";
import { point as firefox } from "../points/firefox.ts";
import { point as hosts } from "../points/hosts.ts";
import { point as rpzBind } from "../points/rpz-bind.ts";
import { point as rpzKnot } from "../points/rpz-knot.ts";
import { point as rpzPowerdns } from "../points/rpz-powerdns.ts";
import { point as rpzUnbound } from "../points/rpz-unbound.ts";
import { programOf } from "./browser.test-help.ts";
import { conform } from "./conformance.test-help.ts";
import { partsOf } from "./resolver-parts.test-help.ts";
import { browserSubject, resolverSubject } from "./subjects.test-help.ts";

conform(rpzBind, { programs: ["named", "rndc"], start: resolverSubject("bind", partsOf.bind) });

conform(rpzUnbound, {
  programs: ["unbound", "unbound-control"],
  // It reads what stands in a clause only when it starts (resolver.test.ts).
  start: resolverSubject("unbound", partsOf.unbound, "restart"),
});

const namesOnly = "it looks at the name asked for, and never at what it is an alias of";

conform(rpzKnot, {
  programs: ["kresd"],
  start: resolverSubject("knot", partsOf.knot),
  leaks: { alias: namesOnly },
});

conform(rpzPowerdns, {
  programs: ["pdns_recursor", "rec_control"],
  start: resolverSubject("powerdns", partsOf.powerdns),
});

conform(dnsmasq, {
  programs: ["dnsmasq"],
  start: resolverSubject("dnsmasq", partsOf.dnsmasq),
  leaks: { alias: namesOnly },
  skips: { "exempt-client": "it knows no clients" },
});

conform(hosts, {
  programs: ["dnsmasq"],
  start: resolverSubject("dnsmasq", partsOf.dnsmasq),
  leaks: { subdomain: "it knows single names", alias: namesOnly },
  skips: { "exempt-client": "it knows no clients", canary: "nothing of it answers" },
});

for (const { point, browser } of [
  { point: chromium, browser: "chromium" },
  { point: firefox, browser: "firefox" },
] as const)
  conform(point, {
    programs: [programOf(browser), "unshare"],
    namespaces: "m",
    start: browserSubject(browser),
    skips: {
      alias: "a browser looks at the host of the address, never at what it is an alias of",
      "exempt-client": "a policy is that of one machine: an exempt one is not given it",
    },
  });
