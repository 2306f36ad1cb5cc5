import { answerTo, april, contractor, member } from "./facts.ts";
import { named as m } from "./measures.ts";
import type { Row } from "./row.ts";

const municipality = "be/mun/21004";

const seconded = [member("be/fed/spf-bosa"), member("be/wal/cabinet-mp")];
const lent = {
  owner: "other-authority",
  managed: "full",
  manager: "other-authority",
  "paid-purchase": "none",
  "paid-subscription": "none",
  "paid-use": "none",
  "professional-information": true,
};

export const rows: readonly Row[] = [
  {
    n: 4,
    asked: "A contractor’s own laptop, used on the project",
    runs: [
      ...(["W", "F"] as const).map((letter) => ({
        who: letter,
        of: [m[letter]],
        given: {
          posts: contractor(letter === "W" ? "be/wal/spw" : "be/fed/spf-bosa"),
          device: { owner: "contractor", form: "laptop", "internal-access": "full", "professional-information": true },
        },
        action: "use",
        at: april,
        gives: {
          ruling: "not-covered" as const,
          fails: { [letter === "W" ? "ban" : "a"]: "addressee" as const },
        },
      })),
      {
        who: "FAR",
        of: [m.FAR],
        given: {
          posts: contractor("us/exec/gsa"),
          device: { owner: "contractor", "in-contract": "used" },
          contract: { clause: "present" },
        },
        action: "use",
        at: "2023-09-01",
        gives: {
          ruling: "prohibited",
          clause: `${m.FAR}#ban`,
          wouldChange: [{ id: "any-used", value: "required", ruling: "not-covered" }],
        },
      },
      {
        who: "MT",
        of: [m.MT],
        given: { posts: contractor("us/mt/doa"), device: { owner: "contractor", "used-for-work": true } },
        action: "use",
        at: "2023-06-15",
        gives: { ruling: "prohibited", clause: `${m.MT}#firms` },
      },
      {
        who: "TX, official work on it",
        of: [m.TX],
        given: { posts: contractor("us/tx/dps"), device: { owner: "contractor", "internal-access": "full" } },
        action: "do-work",
        product: "tiktok",
        at: "2023-03-01",
        gives: { ruling: "prohibited", clause: `${m.TX}#state-business` },
      },
      {
        who: "TX, access not known",
        of: [m.TX],
        given: { posts: contractor("us/tx/dps"), device: { owner: "contractor" } },
        action: "do-work",
        product: "tiktok",
        at: "2023-03-01",
        gives: {
          ruling: "undetermined",
          between: ["not-covered", "prohibited"],
          asks: ["device.internal-access"],
          under: [{ "device.internal-access": "none", ruling: "not-covered" }],
        },
      },
    ],
  },
  {
    n: 5,
    asked: "An alderman with a phone of the municipality",
    runs: [
      {
        who: "B i, used",
        of: [m.B],
        given: { posts: [member(municipality, "alderman")], device: { owner: "authority" } },
        action: "use",
        at: april,
        gives: { ruling: "not-covered", fails: { i: "addressee" } },
      },
      {
        who: "B ii, kept",
        of: [m.B],
        given: { posts: [member(municipality, "alderman")], device: { owner: "authority" } },
        action: "have",
        at: april,
        gives: { ruling: "undetermined", between: ["not-covered", "to-remove"], asks: [answerTo("ii")] },
      },
      {
        who: "L",
        of: [m.L],
        given: { posts: [member("be/mun/52011", "alderman")], device: { owner: "authority", dedicated: false } },
        action: "use",
        at: "2023-06-30",
        gives: {
          ruling: "undetermined",
          between: ["not-covered", "advised-against"],
          texts: ["aldermen"],
          under: [
            { aldermen: true, ruling: "advised-against" },
            { aldermen: false, ruling: "not-covered" },
          ],
        },
      },
    ],
    differs:
      "A first reading has aldermen outside B as a whole, “leur personnel”. Those words stand in the first invitation only; the second names devices and no persons.",
  },
  {
    n: 6,
    asked: "A personal phone, access not known",
    runs: [
      {
        who: "W",
        of: [m.W],
        given: { body: "be/wal/spw", device: { owner: "person", "professional-information": true } },
        action: "use",
        at: april,
        gives: {
          ruling: "undetermined",
          between: ["not-covered", "prohibited"],
          asks: ["device.internal-access"],
          texts: ["mail-is-access"],
          under: [
            { "device.internal-access": "full", ruling: "prohibited" },
            { "device.internal-access": "none", ruling: "not-covered" },
            { "device.internal-access": "mail", "mail-is-access": true, ruling: "prohibited" },
            { "device.internal-access": "mail", "mail-is-access": false, ruling: "not-covered" },
          ],
        },
      },
    ],
  },
  {
    n: 7,
    asked: "A federal agent seconded to a Walloon cabinet, with a phone that the French Community’s provider manages",
    runs: [
      {
        who: "F, W and C together",
        of: [m.F, m.W, m.C],
        given: { posts: seconded, device: lent },
        action: "use",
        at: april,
        gives: {
          ruling: "undetermined",
          between: ["not-covered", "prohibited"],
          texts: ["whose-device"],
          each: {
            [`${m.F} be/fed/spf-bosa`]: "undetermined",
            [`${m.F} be/wal/cabinet-mp`]: "not-covered",
            [`${m.W} be/fed/spf-bosa`]: "not-covered",
            [`${m.W} be/wal/cabinet-mp`]: "undetermined",
            [`${m.C} be/fed/spf-bosa`]: "not-covered",
            [`${m.C} be/wal/cabinet-mp`]: "not-covered",
          },
        },
      },
      {
        who: "C alone",
        of: [m.C],
        given: { posts: seconded, device: lent },
        action: "use",
        at: april,
        gives: { ruling: "not-covered", fails: { ban: "addressee" } },
      },
      {
        who: "W, a phone of the cabinet",
        of: [m.W],
        given: { posts: [member("be/wal/cabinet-mp")], device: { ...lent, owner: "authority" } },
        action: "use",
        at: april,
        gives: { ruling: "prohibited", clause: `${m.W}#ban` },
      },
    ],
    differs:
      "A first reading has all three apply. Who manages a device is a link of none of the texts: they name who owns or provides it, and who the person is. What the provider itself blocks is a control, not a norm.",
  },
];
