import { april, federal, member, walloon } from "./facts.ts";
import { named as m } from "./measures.ts";
import type { Row } from "./row.ts";

const staff = { posts: [member("be/ex/commune-fictive", "staff")], device: { owner: "authority" } };

export const rows: readonly Row[] = [
  {
    n: 8,
    asked: "A body that adopted the recommendation as its own rule",
    runs: [
      {
        who: "B and M, an invented municipality, after its college",
        of: [m.B, m.M],
        given: staff,
        action: "use",
        at: "2023-05-10",
        gives: {
          ruling: "prohibited",
          clause: `${m.M}#i`,
          each: { [`${m.B} be/ex/commune-fictive`]: "not-covered", [`${m.M} be/ex/commune-fictive`]: "prohibited" },
        },
      },
      {
        who: "B and M, before the day of its college",
        of: [m.B, m.M],
        given: staff,
        action: "use",
        at: "2023-05-01",
        gives: { ruling: "not-in-force", state: { i: "pending" } },
      },
      {
        who: "B alone",
        of: [m.B],
        given: staff,
        action: "use",
        at: "2023-05-10",
        gives: {
          ruling: "undetermined",
          between: ["not-covered", "prohibited"],
          asks: [`body.response.${m.B}#i`],
        },
      },
    ],
  },
  {
    n: 9,
    asked: "Six months later: a device on 12 and on 25 September 2023",
    runs: [
      {
        who: "R, 25 September",
        of: [m.R],
        given: { body: "be/bru/actiris", device: { owner: "authority" } },
        action: "use",
        at: "2023-09-25",
        gives: {
          ruling: "undetermined",
          between: ["not-in-force", "prohibited"],
          texts: ["review-ends"],
          under: [
            { "review-ends": true, ruling: "not-in-force" },
            { "review-ends": false, ruling: "prohibited" },
          ],
        },
      },
      {
        who: "F, 12 September",
        of: [m.F],
        given: federal,
        action: "use",
        at: "2023-09-12",
        gives: {
          ruling: "undetermined",
          between: ["not-in-force", "prohibited"],
          texts: ["review-ends", "six-months-from"],
          under: [{ "review-ends": true, "six-months-from": "decision", ruling: "not-in-force" }],
        },
      },
      {
        who: "F, 12 September, six months from the circular",
        of: [m.F],
        given: federal,
        action: "use",
        at: "2023-09-12",
        choose: { "six-months-from": "circular" },
        gives: { ruling: "prohibited" },
      },
      {
        who: "W, 25 September",
        of: [m.W],
        given: walloon,
        action: "use",
        at: "2023-09-25",
        gives: { ruling: "prohibited", clause: `${m.W}#ban`, lateFrom: "2023-04-01", state: { ban: "in-force" } },
      },
    ],
    differs:
      "The six months of F are written twice, of the decision and of the circular. On 12 September it is in force under every reading if they run from the circular.",
  },
  {
    n: 10,
    asked: "20 March 2023: a service phone has TikTok",
    runs: [
      {
        who: "F, used",
        of: [m.F],
        given: federal,
        action: "use",
        at: "2023-03-20",
        gives: { ruling: "prohibited" },
      },
      {
        who: "F, kept",
        of: [m.F],
        given: federal,
        action: "have",
        at: "2023-03-20",
        gives: { ruling: "to-remove", removeBy: "2023-03-31", lateFrom: "2023-04-01" },
      },
      {
        who: "W, used",
        of: [m.W],
        given: walloon,
        action: "use",
        at: "2023-03-20",
        gives: {
          ruling: "undetermined",
          between: ["not-in-force", "prohibited"],
          texts: ["claim.ban.from"],
          under: [
            { "claim.ban.from": "at-decision", ruling: "prohibited", "late-from": "2023-04-01" },
            { "claim.ban.from": "after-deadline", ruling: "not-in-force" },
          ],
          wouldChange: [{ id: "claim.decision.decided", value: "20-april", ruling: "not-in-force" }],
        },
      },
    ],
  },
  {
    n: 11,
    asked: "The site in a browser, nothing installed",
    runs: [
      ...(
        [
          ["F", federal],
          ["W", walloon],
        ] as const
      ).map(([letter, given]) => ({
        who: letter,
        of: [m[letter]],
        given,
        action: "reach-web",
        at: april,
        gives: {
          ruling: "undetermined" as const,
          between: ["not-covered", "prohibited"] as const,
          texts: ["web"],
          under: [
            { web: true, ruling: "prohibited" as const },
            { web: false, ruling: "not-covered" as const },
          ],
        },
      })),
      {
        who: "EP",
        of: [m.EP],
        given: {
          posts: [member("eu/parliament", "staff")],
          device: { owner: "authority", form: "laptop" },
          network: { operator: "authority" },
        },
        action: "reach-web",
        at: april,
        gives: {
          ruling: "prohibited",
          clause: `${m.EP}#ban`,
          prevented: [`${m.EP}#block`],
          wouldChange: [{ id: "web", value: false, ruling: "not-covered" }],
        },
      },
      {
        who: "NC",
        of: [m.NC],
        given: { body: "us/nc/ncdhhs", device: { owner: "authority" } },
        action: "reach-web",
        at: april,
        gives: { ruling: "prohibited", clause: `${m.NC}#ban` },
      },
      {
        who: "OMB",
        of: [m.OMB],
        given: { body: "us/exec/irs", device: { owner: "authority" } },
        action: "reach-web",
        at: april,
        gives: { ruling: "prohibited", clause: `${m.OMB}#traffic`, lateFrom: "2023-03-30" },
      },
    ],
    differs:
      "EP is prohibited by a reading that is chosen, with its reason: the same note bans *using* TikTok and blocks its site. Under the other reading the site is not covered, and blocked.",
  },
];
