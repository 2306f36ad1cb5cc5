import type { Point } from "../point.ts";
import { point as adguard } from "./adguard.ts";
import { point as androidManagement } from "./android-management.ts";
import { point as appleDdm } from "./apple-ddm.ts";
import { point as appleProfile } from "./apple-profile.ts";
import { point as applocker } from "./applocker.ts";
import { point as chromium } from "./chromium.ts";
import { point as defender } from "./defender.ts";
import { point as dnsmasq } from "./dnsmasq.ts";
import { point as firefox } from "./firefox.ts";
import { point as fleet } from "./fleet.ts";
import { point as hosts } from "./hosts.ts";
import { point as intune } from "./intune.ts";
import { point as misp } from "./misp.ts";
import { point as nftables } from "./nftables.ts";
import { point as pihole } from "./pihole.ts";
import { point as queries } from "./queries.ts";
import { point as rpzBind } from "./rpz-bind.ts";
import { point as rpzKnot } from "./rpz-knot.ts";
import { point as rpzPowerdns } from "./rpz-powerdns.ts";
import { point as rpzUnbound } from "./rpz-unbound.ts";
import { point as sigma } from "./sigma.ts";
import { point as squid } from "./squid.ts";
import { point as stix } from "./stix.ts";
import { point as suricata } from "./suricata.ts";
import { point as wazuh } from "./wazuh.ts";

/** Every control point there is. Only those that are proven or accepted are listed by default and counted. */
export const points: readonly Point[] = [
  rpzBind,
  rpzUnbound,
  rpzKnot,
  rpzPowerdns,
  dnsmasq,
  squid,
  chromium,
  firefox,
  hosts,
  nftables,
  androidManagement,
  intune,
  applocker,
  defender,
  appleProfile,
  appleDdm,
  adguard,
  pihole,
  suricata,
  sigma,
  queries,
  fleet,
  wazuh,
  stix,
  misp,
];
