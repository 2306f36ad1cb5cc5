import { answerTo, april, member } from "./facts.ts";
import { named as m } from "./measures.ts";
import type { Row } from "./row.ts";

const secondPhone = {
  owner: "authority",
  "paid-purchase": "all",
  dedicated: true,
  "internal-access": "none",
  "work-mail": "none",
};
const clean = { ...secondPhone, "professional-information": false };
const guest = { network: { kind: "guest", operator: "authority" } };

const ownPhone = { owner: "person", "work-mail": "synchronised" };
const mailOnly = { ...ownPhone, "internal-access": "mail" };
const paid = (share: string) => ({ device: { owner: "person", "paid-subscription": share } });

const municipality = "be/mun/21004";

export const rows: readonly Row[] = [
  {
    n: 1,
    asked: "A personal phone with work e-mail; TikTok installed in February and never opened",
    runs: [
      {
        who: "F, kept",
        of: [m.F],
        given: { body: "be/fed/spf-bosa", device: mailOnly },
        action: "have",
        at: april,
        gives: {
          ruling: "undetermined",
          between: ["not-covered", "advised-against"],
          texts: ["mail-is-access"],
          under: [
            { "mail-is-access": true, ruling: "advised-against" },
            { "mail-is-access": false, ruling: "not-covered" },
          ],
        },
      },
      {
        who: "W, kept",
        of: [m.W],
        given: { body: "be/wal/spw", device: ownPhone },
        action: "have",
        at: april,
        gives: {
          ruling: "undetermined",
          between: ["not-covered", "prohibited"],
          asks: ["device.internal-access"],
          texts: ["keep", "mail-is-access"],
          under: [{ "device.internal-access": "full", keep: true, ruling: "prohibited" }],
        },
      },
      {
        who: "W, used",
        of: [m.W],
        given: { body: "be/wal/spw", device: ownPhone },
        action: "use",
        at: april,
        gives: {
          ruling: "undetermined",
          between: ["not-covered", "prohibited"],
          asks: ["device.internal-access"],
          texts: ["mail-is-access"],
        },
      },
      {
        who: "EU, kept",
        of: [m.EU],
        given: { body: "eu/commission", device: mailOnly },
        action: "have",
        at: april,
        gives: {
          ruling: "undetermined",
          between: ["not-covered", "to-remove"],
          asks: ["device.managed"],
        },
      },
      {
        who: "LV, kept",
        of: [m.LV],
        given: { body: "lv/mfa", device: mailOnly },
        action: "have",
        at: april,
        gives: { ruling: "prohibited", clause: `${m.LV}#ban` },
      },
      {
        who: "NO, kept",
        of: [m.NO],
        given: { posts: [member("no/storting", "staff")], device: mailOnly },
        action: "have",
        product: "tiktok",
        at: april,
        gives: { ruling: "prohibited", clause: `${m.NO}#ban` },
      },
    ],
    differs:
      "A first reading has F *advised against*. Circular 716 and the Walloon decision use the same words, access to internal networks and systems: e-mail cannot be access in the one and doubtful in the other, so the question of the text is open in both.",
  },
  {
    n: 2,
    asked: "A second phone bought by the cabinet for TikTok alone: no mail, on the guest network",
    runs: [
      {
        who: "F",
        of: [m.F],
        given: { posts: [member("be/fed/government", "minister")], device: clean, ...guest },
        action: "use",
        at: april,
        gives: { ruling: "prohibited", clause: `${m.F}#cns-ban` },
      },
      {
        who: "W",
        of: [m.W],
        given: { body: "be/wal/cabinet-mp", device: clean, ...guest },
        action: "use",
        at: april,
        gives: {
          ruling: "permitted",
          clause: `${m.W}#free`,
          wouldChange: [{ id: "service-test", value: "all", ruling: "prohibited" }],
        },
      },
      {
        who: "L",
        of: [m.L],
        given: { posts: [member("be/mun/52011", "mayor")], device: secondPhone, ...guest },
        action: "use",
        at: "2023-06-30",
        gives: {
          ruling: "undetermined",
          between: ["permitted", "advised-against"],
          asks: ["device.professional-information"],
          under: [
            { "device.professional-information": false, ruling: "permitted" },
            { "device.professional-information": true, ruling: "advised-against" },
          ],
        },
      },
      {
        who: "P, used",
        of: [m.P],
        given: { posts: [member("be/bru/parliament", "mp")], device: clean, ...guest },
        action: "use",
        at: april,
        gives: { ruling: "not-covered", prevented: [`${m.P}#network-block`] },
      },
      {
        who: "P, an own phone that shares data, kept",
        of: [m.P],
        given: {
          posts: [member("be/bru/parliament", "mp")],
          device: { owner: "person", dedicated: true, "shares-data": true },
          ...guest,
        },
        action: "have",
        at: april,
        gives: { ruling: "advised-against", clause: `${m.P}#call` },
      },
      {
        who: "VA",
        of: [m.VA],
        given: { body: "us/va/vita", device: clean, ...guest },
        action: "use",
        at: "2023-09-01",
        gives: { ruling: "prohibited", clause: `${m.VA}#order-ban` },
      },
      {
        who: "VA, an own phone on that network",
        of: [m.VA],
        given: { body: "us/va/vita", device: { ...clean, owner: "person", "paid-purchase": "none" }, ...guest },
        action: "use",
        at: "2023-09-01",
        gives: { ruling: "prohibited" },
      },
    ],
    differs:
      "A first reading has W *not covered* and P *prohibited*. In W both are free, and *permitted* is the better reason: the decision says that a device without professional information may be used. P blocks its networks, and calls on people for private devices; it forbids nobody anything.",
  },
  {
    n: 3,
    asked: "An own phone whose subscription the employer pays",
    runs: [
      {
        who: "F",
        of: [m.F],
        given: { body: "be/fed/spf-bosa", ...paid("all") },
        action: "use",
        at: april,
        gives: { ruling: "prohibited", clause: `${m.F}#cns-ban` },
      },
      {
        who: "F, half of it",
        of: [m.F],
        given: { body: "be/fed/spf-bosa", ...paid("part") },
        action: "use",
        at: april,
        gives: { ruling: "prohibited", clause: `${m.F}#cns-ban` },
      },
      {
        who: "F, by the words of the circular alone",
        of: [m.F],
        given: { body: "be/fed/spf-bosa", ...paid("all") },
        action: "use",
        at: april,
        choose: { "cns-test": "service" },
        gives: {
          ruling: "undetermined",
          between: ["not-covered", "prohibited"],
          texts: ["service-device"],
        },
      },
      {
        who: "B i, used",
        of: [m.B],
        given: { posts: [member(municipality, "staff")], ...paid("all") },
        action: "use",
        at: april,
        gives: { ruling: "undetermined", between: ["not-covered", "prohibited"], asks: [answerTo("i")] },
      },
      {
        who: "B ii, kept, iii declined",
        of: [m.B],
        given: {
          posts: [member(municipality, "staff")],
          device: { owner: "person", "paid-subscription": "all" },
          [answerTo("iii")]: "declined",
        },
        action: "have",
        at: april,
        gives: { ruling: "not-covered", fails: { ii: "device" } },
      },
      {
        who: "W",
        of: [m.W],
        given: { body: "be/wal/spw", ...paid("all") },
        action: "use",
        at: april,
        gives: {
          ruling: "undetermined",
          between: ["not-covered", "prohibited"],
          asks: ["device.internal-access"],
          texts: ["mail-is-access"],
        },
      },
    ],
    differs:
      "The decision of 10 March and the circular of 17 March stand in one file of F, each with its own test: the strictest that applies gives the ruling. For W a first reading asks the access alone; a phone that reaches e-mail only also needs the text.",
  },
];
