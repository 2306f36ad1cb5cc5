import { agency, april } from "./facts.ts";
import { named as m } from "./measures.ts";
import type { Row } from "./row.ts";

const operator = { body: { id: "fr/nc/opt", kind: "network-operator" } };
const resident = { body: { within: ["us/mt"], kind: "private" } };
const guestOf = (body: string) => ({
  posts: [{ body, as: "visitor" }],
  device: { owner: "person" },
  network: { operator: "authority", kind: "guest" },
});

export const rows: readonly Row[] = [
  {
    n: 21,
    asked: "A phone leaves management between two checks",
    runs: [],
    differs:
      "A first reading has the phone *unobserved* from the end of management. An old proof of absence comes before the lack of any: the class stays *stale*, and the day on which the product was last shown absent is said. A proof that is still fresh counts until it is too old, also when management ends in between.",
  },
  {
    n: 22,
    asked: "A measure suspended, one annulled",
    runs: [
      {
        who: "MT law",
        of: [m["MT law"]],
        given: resident,
        action: "use",
        at: "2024-01-15",
        gives: { ruling: "not-in-force", state: { operate: "suspended" } },
      },
      {
        who: "MT law, as known before the order",
        of: [m["MT law"]],
        given: resident,
        action: "use",
        at: "2024-01-15",
        known: "2023-11-29",
        gives: { ruling: "prohibited", lateFrom: "2024-01-01", state: { operate: "in-force" } },
      },
      {
        who: "NCAL, 20 May 2024 as known in June 2024",
        of: [m.NCAL],
        given: operator,
        action: "carry-traffic",
        at: "2024-05-20",
        known: "2024-06-15",
        gives: { ruling: "prohibited", state: { operator: "in-force" } },
      },
      {
        who: "NCAL, 20 May 2024 as known today",
        of: [m.NCAL],
        given: operator,
        action: "carry-traffic",
        at: "2024-05-20",
        gives: { ruling: "not-in-force", state: { operator: "annulled" } },
      },
    ],
  },
  {
    n: 23,
    asked: "A memorandum rescinded while the statute and the contract clause stay",
    runs: [
      {
        who: "OMB",
        of: [m.OMB],
        given: agency,
        action: "use",
        at: "2026-11-22",
        gives: {
          ruling: "undetermined",
          between: ["not-in-force", "prohibited"],
          texts: ["m-26-17-exists"],
          under: [
            { "m-26-17-exists": true, ruling: "not-in-force" },
            { "m-26-17-exists": false, ruling: "prohibited" },
          ],
        },
      },
      {
        who: "OMB, if it exists",
        of: [m.OMB],
        given: agency,
        action: "use",
        at: "2026-11-22",
        choose: { "m-26-17-exists": "true" },
        gives: { ruling: "not-in-force", state: { traffic: "rescinded", contracts: "rescinded", report: "rescinded" } },
      },
      {
        who: "STATUTE",
        of: [m.STATUTE],
        given: agency,
        action: "use",
        at: "2026-11-22",
        gives: { ruling: "not-covered", fails: { standards: "action" }, state: { standards: "in-force" } },
      },
      {
        who: "FAR",
        of: [m.FAR],
        given: {
          posts: [{ body: "us/exec/gsa", as: "contractor" }],
          device: { owner: "contractor", "in-contract": "required" },
          contract: { clause: "present" },
        },
        action: "use",
        at: "2026-11-22",
        gives: { ruling: "prohibited", clause: `${m.FAR}#ban`, state: { ban: "in-force" } },
      },
    ],
  },
  {
    n: 24,
    asked: "A visitor on the network of a body; who runs that network",
    runs: [
      {
        who: "VA, the visitor",
        of: [m.VA],
        given: guestOf("us/va/vita"),
        action: "use",
        at: "2023-09-01",
        gives: { ruling: "not-covered", fails: { ban: "addressee" } },
      },
      {
        who: "VA, the operator",
        of: [m.VA],
        given: { body: "us/va/vita", network: { operator: "authority", kind: "guest" } },
        action: "carry-traffic",
        at: "2023-09-01",
        gives: { ruling: "prohibited", clause: `${m.VA}#networks`, lateFrom: "2023-07-01" },
      },
      {
        who: "P, the visitor",
        of: [m.P],
        given: guestOf("be/bru/parliament"),
        action: "use",
        at: april,
        gives: { ruling: "not-covered", prevented: [`${m.P}#network-block`] },
      },
    ],
  },
];
