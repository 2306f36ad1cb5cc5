import { agency, member, walloon } from "./facts.ts";
import { named as m } from "./measures.ts";
import type { Row } from "./row.ts";

/** Put on Florida’s list on 10 February 2024: day 0. */
const listed = { product: { id: "tiktok", on: { prohibited: true }, listed: "2024-02-10" } };
const issued = { body: "us/fl/fdot", device: { owner: "authority" }, purpose: "private", ...listed };

/** An exception of the memorandum, granted as it asks. */
const granted = {
  ground: "law-enforcement",
  approver: "agency-head",
  from: "2024-01-01",
  until: "2024-05-31",
  mitigations: { "risk-mitigation": "2024-01-01" },
};

const separate = { secured: "2024-05-01", metadata: "2024-05-01", "personal-information": "2024-05-01" };
const communication = {
  ground: "institutional-communication",
  approver: "chief-security-officer",
  from: "2023-06-01",
  mitigations: { "separate-device": "2023-06-01", "generic-e-mail": "2024-05-01", ...separate },
};

export const rows: readonly Row[] = [
  {
    n: 16,
    asked: "A living list: added on day 0, found on day 10; a waiver asked for on day 6",
    runs: [
      {
        who: "FL, downloaded on day 0",
        of: [m.FL],
        given: issued,
        action: "download",
        at: "2024-02-10",
        gives: { ruling: "prohibited", clause: `${m.FL}#download`, lateFrom: "2024-02-10" },
      },
      {
        who: "FL, kept on day 10",
        of: [m.FL],
        given: issued,
        action: "have",
        at: "2024-02-20",
        gives: {
          ruling: "to-remove",
          removeBy: "2024-02-25",
          lateFrom: "2024-02-26",
          wouldChange: [{ id: "keep", value: true, ruling: "prohibited" }],
        },
      },
      {
        who: "FL, a waiver asked for on day 6",
        of: [m.FL],
        given: { ...issued, exemption: { status: "requested", requested: "2024-02-16", approver: "us/fl/dms" } },
        action: "have",
        at: "2024-02-20",
        gives: { ruling: "to-remove", removeBy: "2024-02-25", exemption: { removal: "late-request" } },
      },
      {
        who: "FL, a waiver asked for on day 5",
        of: [m.FL],
        given: { ...issued, exemption: { status: "requested", requested: "2024-02-15", approver: "us/fl/dms" } },
        action: "have",
        at: "2024-02-20",
        gives: { ruling: "to-remove", exemption: { removal: "not-granted" } },
      },
      {
        who: "FL, a waiver granted",
        of: [m.FL],
        given: { ...issued, exemption: { status: "granted", from: "2024-02-15", approver: "us/fl/dms" } },
        action: "have",
        at: "2024-02-20",
        gives: { ruling: "exempt", exemption: { removal: "holds" } },
      },
    ],
  },
  {
    n: 17,
    asked: "An exemption that expired yesterday; one whose safeguard was shown once, a year ago",
    runs: [
      {
        who: "OMB, on its last day",
        of: [m.OMB],
        given: { ...agency, exemption: granted },
        action: "use",
        at: "2024-05-31",
        gives: { ruling: "exempt", exemption: { traffic: "holds" } },
      },
      {
        who: "OMB, the day after",
        of: [m.OMB],
        given: { ...agency, exemption: granted },
        action: "use",
        at: "2024-06-01",
        gives: { ruling: "prohibited", exemption: { traffic: "expired" } },
      },
      {
        who: "OMB, an old proof",
        of: [m.OMB],
        given: {
          ...agency,
          exemption: { ...granted, until: "2025-12-31" },
        },
        action: "use",
        at: "2025-06-01",
        gives: {
          ruling: "undetermined",
          between: ["exempt", "prohibited"],
          asks: ["exemption.risk-mitigation"],
          under: [
            { "exemption.risk-mitigation": "shown", ruling: "exempt" },
            { "exemption.risk-mitigation": "not-shown", ruling: "prohibited" },
          ],
          exemption: { traffic: "open" },
        },
      },
      {
        who: "AU, the separate device shown a year ago",
        of: [m.AU],
        given: { body: "au/federal/ato", device: { owner: "authority" }, exemption: communication },
        action: "use",
        at: "2024-06-02",
        gives: {
          ruling: "undetermined",
          between: ["exempt", "prohibited"],
          asks: ["exemption.separate-device"],
          exemption: { ban: "open" },
        },
      },
    ],
  },
  {
    n: 18,
    asked: "A blanket exception for a whole unit; use through a third party’s tool",
    runs: [
      {
        who: "OMB, blanket",
        of: [m.OMB],
        given: {
          ...agency,
          exemption: {
            ...granted,
            blanket: true,
            from: "2023-09-01",
            mitigations: { "risk-mitigation": "2023-09-01" },
          },
        },
        action: "reach-web",
        at: "2023-12-01",
        gives: { ruling: "prohibited", clause: `${m.OMB}#traffic`, exemption: { traffic: "blanket" } },
      },
      {
        who: "OMB, third party’s tool",
        of: [m.OMB],
        given: { ...agency, product: { id: "tiktok", via: "third-party-tool" } },
        action: "reach-web",
        at: "2023-08-15",
        gives: { ruling: "prohibited", clause: `${m.OMB}#traffic` },
      },
    ],
  },
  {
    n: 19,
    asked: "Bound, but told after the deadline",
    runs: [
      {
        who: "W, 1 April",
        of: [m.W],
        given: walloon,
        action: "use",
        at: "2023-04-01",
        gives: { ruling: "prohibited", lateFrom: "2023-04-01" },
      },
      {
        who: "L, 31 March",
        of: [m.L],
        given: {
          posts: [member("be/mun/52011", "mayor")],
          device: { owner: "authority", dedicated: false },
        },
        action: "use",
        at: "2023-03-31",
        gives: { ruling: "not-in-force", state: { advice: "pending" } },
      },
    ],
  },
  {
    n: 20,
    asked: "A minister becomes a member of parliament; the phone stays the same",
    runs: [
      {
        who: "W, the last day as minister",
        of: [m.W],
        given: {
          posts: [member("be/wal/government", "minister")],
          device: { owner: "authority", "professional-information": true },
        },
        action: "use",
        at: "2023-09-11",
        gives: { ruling: "prohibited", clause: `${m.W}#ban` },
      },
      {
        who: "W, the next day as a member of parliament",
        of: [m.W],
        given: {
          posts: [member("be/wal/parliament", "mp")],
          device: { owner: "other-authority", "professional-information": true },
        },
        action: "use",
        at: "2023-09-12",
        gives: { ruling: "not-covered", fails: { ban: "addressee" } },
      },
    ],
  },
];
