import type { Point } from "../point.ts";
import { point as androidManagement } from "./android-management.ts";
import { point as appleDdm } from "./apple-ddm.ts";
import { point as appleProfile } from "./apple-profile.ts";
import { point as chromium } from "./chromium.ts";
import { point as defender } from "./defender.ts";
import { point as dnsmasq } from "./dnsmasq.ts";
import { point as firefox } from "./firefox.ts";
import { point as intune } from "./intune.ts";
import { point as nftables } from "./nftables.ts";
import { point as rpzBind } from "./rpz-bind.ts";
import { point as rpzKnot } from "./rpz-knot.ts";
import { point as rpzPowerdns } from "./rpz-powerdns.ts";
import { point as rpzUnbound } from "./rpz-unbound.ts";
import { point as sigma } from "./sigma.ts";
import { point as squid } from "./squid.ts";
import { point as suricata } from "./suricata.ts";

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
  nftables,
  androidManagement,
  intune,
  defender,
  appleProfile,
  appleDdm,
  suricata,
  sigma,
];
