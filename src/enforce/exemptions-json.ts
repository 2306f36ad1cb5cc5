import type { By } from "../deed/deed.ts";
import { isBlanket } from "../deed/exemption.ts";
import type { Lack, Reviewed, Stray } from "../deed/exemption-review.ts";
import { type Instant, writeInstant } from "../time/time.ts";
import { daysLeft, lastDayOf } from "./exemptions-in-words.ts";

const whoJson = (by: By | undefined) => by ?? null;

/** The contract of `interdict exemptions --json`: one item of its list. */
export const exemptionJson = (one: Reviewed, at: Instant, zone: string) => {
  const { deed, state, mitigations, facts } = one.standing;
  const last = lastDayOf(one);
  return {
    exemption: deed.id,
    measure: one.measure,
    clauses: one.clauses,
    body: one.body,
    status: deed.status,
    state: state === "valid" ? "holds" : state,
    clauseState: one.clauseState,
    ground: deed.ground ?? null,
    by: deed.by,
    requester: whoJson(deed.requester),
    requested: deed.requested ?? null,
    approver: whoJson(deed.approver),
    delegated: deed.delegated,
    covers: {
      devices: deed.devices.length,
      holders: deed.holders.length,
      groups: deed.groups.length,
      clients: deed.clients.length,
      row: deed.row ?? null,
      wholeBody: isBlanket(deed),
      names: deed.names,
    },
    from: typeof deed.granted === "number" ? writeInstant(deed.granted, zone) : (deed.granted ?? null),
    until: last ?? null,
    daysLeft: last === undefined ? null : (daysLeft(last, at, zone) ?? null),
    documentation: deed.documentation ?? null,
    dependsOn: [...mitigations.map((id) => `exemption.${id}`), ...facts],
    missing: one.lacks.map(lackJson),
  };
};

const lackJson = ({ kind, of = [], day }: Lack) => ({ what: kind, of, day: day ?? null });

/** The same of a record that would change an exemption which is not there. */
export const strayJson = ({ deed, body, lack }: Stray) => ({
  exemption: deed.of ?? deed.id,
  record: deed.id,
  measure: deed.measure,
  body,
  status: deed.status,
  state: null,
  missing: [lackJson(lack)],
});
