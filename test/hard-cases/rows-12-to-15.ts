import { agency, april, member, service, walloon } from "./facts.ts";
import { named as m } from "./measures.ts";
import type { Row } from "./row.ts";

/** An official account that an agency runs from its own devices. */
const account = { network: { operator: "public" }, account: { kind: "official", "run-by": "agency" } };

/** Photographs of work documents, and no access to anything of the body. */
const photographs = {
  owner: "person",
  "internal-access": "none",
  "professional-information": true,
  "used-for-work": true,
};

export const rows: readonly Row[] = [
  {
    n: 12,
    asked: "A body that is not bound and blocks; a bound body whose provider blocks",
    runs: [
      {
        who: "W, a UAP of type 3",
        of: [m.W],
        given: { body: "be/wal/wallonie-entreprendre", device: service },
        action: "use",
        at: april,
        gives: { ruling: "not-covered", fails: { ban: "addressee" } },
      },
      {
        who: "V, a phone in central management",
        of: [m.V],
        given: {
          body: { id: "be/vlg/binnenlands-bestuur", it: "shared" },
          device: { owner: "authority", form: "phone", managed: "full", manager: "shared-provider" },
          network: { operator: "public", kind: "mobile" },
        },
        action: "use",
        at: april,
        gives: { ruling: "not-covered", prevented: [`${m.V}#device-block`] },
      },
      {
        who: "V, a phone that nobody manages",
        of: [m.V],
        given: {
          body: { id: "be/vlg/binnenlands-bestuur", it: "shared" },
          device: { owner: "authority", form: "phone", managed: "none", manager: "nobody" },
          network: { operator: "public", kind: "mobile" },
        },
        action: "use",
        at: april,
        gives: { ruling: "not-covered" },
      },
    ],
  },
  {
    n: 13,
    asked: "An official account is kept; an agency posts from its own devices",
    runs: [
      {
        who: "DE, the agency",
        of: [m.DE],
        given: { body: "de/bund/bmg", device: { owner: "contractor", managed: "none" }, ...account },
        action: "use",
        at: april,
        gives: { ruling: "not-covered" },
      },
      {
        who: "DE, a managed phone of the ministry",
        of: [m.DE],
        given: { body: "de/bund/bmg", device: { owner: "authority", managed: "full" }, ...account },
        action: "use",
        at: april,
        gives: { ruling: "not-covered", prevented: [`${m.DE}#store`] },
      },
      {
        who: "VA, keeping the account",
        of: [m.VA],
        given: { posts: [{ body: "us/va/vcu", as: "contractor" }], device: { owner: "contractor" }, ...account },
        action: "hold-account",
        at: "2023-09-01",
        gives: { ruling: "permitted", clause: `${m.VA}#accounts-kept` },
      },
      {
        who: "VA, posting by it",
        of: [m.VA],
        given: { posts: [{ body: "us/va/vcu", as: "contractor" }], device: { owner: "contractor" }, ...account },
        action: "post",
        at: "2023-09-01",
        gives: { ruling: "prohibited", clause: `${m.VA}#accounts` },
      },
      {
        who: "W, an account",
        of: [m.W],
        given: {
          posts: [member("be/wal/government", "minister")],
          account: { kind: "personal", "run-by": "member" },
        },
        action: "hold-account",
        at: april,
        gives: { ruling: "not-covered", fails: { ban: "action" } },
      },
    ],
  },
  {
    n: 14,
    asked: "A personal phone without access, with photographs of work documents or a work group",
    runs: [
      {
        who: "W",
        of: [m.W],
        given: { body: "be/wal/spw", device: photographs },
        action: "use",
        at: april,
        gives: {
          ruling: "not-covered",
          fails: { ban: "device", free: "device" },
          wouldChange: [{ id: "private-test", value: "purpose", ruling: "prohibited" }],
        },
      },
      {
        who: "P, a work group, kept",
        of: [m.P],
        given: {
          posts: [member("be/bru/parliament", "mp")],
          device: { owner: "person", "internal-access": "none", "shares-data": true },
        },
        action: "have",
        at: april,
        gives: { ruling: "advised-against", clause: `${m.P}#call` },
      },
    ],
    differs: "A first reading has P *covered*: it is covered by a call, not by a ban.",
  },
  {
    n: 15,
    asked: "TikTok Lite, CapCut, Douyin",
    runs: [
      {
        who: "W, CapCut",
        of: [m.W],
        given: walloon,
        action: "use",
        product: "capcut",
        at: april,
        gives: { ruling: "not-covered", fails: { ban: "product" } },
      },
      {
        who: "W, Lite",
        of: [m.W],
        given: walloon,
        action: "use",
        product: "tiktok-lite",
        at: april,
        gives: { ruling: "undetermined", between: ["not-covered", "prohibited"], texts: ["variants"] },
      },
      {
        who: "OMB, Douyin",
        of: [m.OMB],
        given: agency,
        action: "use",
        product: "douyin",
        at: april,
        gives: { ruling: "undetermined", between: ["not-covered", "prohibited"], asks: ["product.successor-of"] },
      },
      ...Object.entries({ Lite: "tiktok-lite", CapCut: "capcut", Douyin: "douyin" }).map(([name, product]) => ({
        who: `VA, ${name}`,
        of: [m.VA],
        given: { body: "us/va/vt", device: { owner: "authority" } },
        action: "use",
        product,
        at: "2023-09-01",
        gives: { ruling: "prohibited" as const, clause: `${m.VA}#ban` },
      })),
    ],
    differs:
      "A first reading has Lite under W *not covered*. It is the same brand, maker and name; silence cannot be read as outside. CapCut is another name.",
  },
];
