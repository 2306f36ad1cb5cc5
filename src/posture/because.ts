import { type Instant, writeInstant } from "../time/time.ts";
import type { Fault, Outcome } from "./list.ts";
import { unobservableBecause } from "./observable.ts";
import { dayLength } from "./policy.ts";
import type { Reason, RecordRef } from "./posture.ts";
import type { Look } from "./proof.ts";
import type { Scene } from "./scene.ts";
import { versionAt } from "./unit.ts";

const observation = (id: string): RecordRef => ({ kind: "observation", id });

export const reason = (key: string, args: Reason["args"] = {}, records: readonly RecordRef[] = []): Reason => ({
  key,
  args,
  records,
});

const days = (from: Instant, to: Instant): number => Math.floor((to - from) / dayLength);

const faultReason = ({ mark, first, last }: Fault): Reason => {
  const { product } = mark;
  const records = [observation(mark.record)];
  if (mark.kind === "install") {
    return first === last
      ? reason("fault-install", { product, at: writeInstant(first) }, records)
      : reason("fault-install-day", { product, day: writeInstant(first).slice(0, 10) }, records);
  }
  if (mark.kind === "have" && first < last)
    return reason("fault-kept", { product, from: writeInstant(first), to: writeInstant(last) }, records);
  return reason(`fault-${mark.kind}`, { product, at: writeInstant(last) }, records);
};

/** The faults that a reader needs: the first and the last one, and each kind of proof once. */
const told = (faults: readonly Fault[]): readonly Fault[] => {
  const sorted = [...faults].sort((a, b) => a.first - b.first || a.last - b.last);
  const kinds = new Map(sorted.map((fault) => [fault.mark.kind, fault]));
  return sorted.filter((fault, n) => n === 0 || n === sorted.length - 1 || kinds.get(fault.mark.kind) === fault);
};

const clauseReasons = (outcome: Outcome, look: Look): readonly Reason[] => {
  const { clause } = look.lens.aspect;
  const record: RecordRef = { kind: "clause", id: `${look.lens.view.measure.id}#${clause.id}` };
  const { situation } = outcome;
  if (situation === "left") return [reason("left", { clause: clause.id }, [record])];
  if (outcome.line === 3) return [reason("not-covered", { clause: clause.id }, [record])];
  if (outcome.line === 4) return [reason("not-in-force", { clause: clause.id, state: situation.state }, [record])];
  if (outcome.line === 5) {
    const covered = situation.covered === "open" ? [reason("coverage-open", { clause: clause.id }, [record])] : [];
    return [
      ...covered,
      ...(situation.inForce === "open" ? [reason("state-open", { clause: clause.id }, [record])] : []),
    ];
  }
  const row = situation.row;
  return [
    row === undefined
      ? reason("covered", { clause: clause.id }, [record])
      : reason("covered-row", { clause: clause.id, row }, [record]),
  ];
};

/** The same reason from several records is one reason. */
const joined = (reasons: readonly Reason[]): readonly Reason[] => {
  const found = new Map<string, Reason>();
  for (const one of reasons) {
    const key = JSON.stringify([one.key, one.args]);
    const before = found.get(key);
    found.set(key, before === undefined ? one : { ...before, records: [...before.records, ...one.records] });
  }
  return [...found.values()];
};

/** Why the list gives what it gives, in its own order. */
export const becauseOf = (look: Look, outcome: Outcome, scene: Scene): readonly Reason[] =>
  joined(reasonsOf(look, outcome, scene));

const reasonsOf = (look: Look, outcome: Outcome, { asked: { policy } }: Scene): readonly Reason[] => {
  const { at } = look.lens.view;
  const { clean, remedy, present, statement, exemption, faults, doubts } = outcome;
  const reasons: Reason[] = [...clauseReasons(outcome, look)];
  if (outcome.line <= 5) return reasons;
  const [by] = exemption?.by ?? [];
  if (by !== undefined) {
    const ref: RecordRef = { kind: "deed", id: by.deed.id };
    const key = by.state === "open" ? "exemption-open" : by.deed.until === undefined ? "exempt" : "exempt-until";
    reasons.push(
      reason(
        key,
        {
          exemption: by.deed.id,
          ground: by.deed.ground ?? "",
          until: by.deed.until ?? "",
          mitigation: by.mitigations[0] ?? by.facts[0] ?? "",
        },
        [ref],
      ),
    );
  }
  const shown = outcome.line === 6 ? (outcome.wouldBe ?? outcome.class) : outcome.class;
  if (faults.length > 0) reasons.push(...told(faults).map(faultReason));
  if (shown === "remedied" && remedy !== undefined)
    reasons.push(reason("clean-after", { at: writeInstant(remedy.at) }, [observation(remedy.record)]));
  if (shown === "remedied" && doubts.length > 0)
    reasons.push(
      ...doubts
        .slice(-1)
        .map((doubt) =>
          reason("seen-again", { product: doubt.mark.product, at: writeInstant(doubt.at) }, [
            observation(doubt.mark.record),
          ]),
        ),
    );
  if (shown === "due" && outcome.situation !== "left") {
    const by = outcome.situation.lateFrom;
    const key = by === undefined || !Number.isFinite(by) ? "due-no-day" : "due";
    reasons.push(
      reason(key, { by: by === undefined || !Number.isFinite(by) ? "" : writeInstant(by - 1).slice(0, 10) }),
    );
  }
  if (outcome.line === 14) {
    const last = doubts.at(-1);
    if (last !== undefined)
      reasons.push(
        reason(`doubt-${last.mark.kind}`, { product: last.mark.product, at: writeInstant(last.at) }, [
          observation(last.mark.record),
        ]),
      );
  }
  if (present !== undefined) {
    const key = outcome.line === 15 ? "present-no-fault" : outcome.line === 17 ? "contact" : "present-unnamed";
    reasons.push(
      reason(key, { product: present.product, at: writeInstant(present.at) }, [observation(present.record)]),
    );
  }
  if (shown === "compliant" && clean !== undefined) {
    const key = clean.source === "test" ? "absent-tested" : "absent";
    reasons.push(
      reason(key, { at: writeInstant(clean.at), days: policy.maxAge[clean.source] ?? 0 }, [
        clean.source === "test" ? { kind: "deed", id: clean.record } : observation(clean.record),
      ]),
    );
  }
  if (shown === "attested" && statement !== undefined)
    reasons.push(
      reason("attested", { at: writeInstant(statement.at), days: policy.attestAge }, [observation(statement.record)]),
    );
  if (shown === "stale" && present === undefined && clean !== undefined) {
    reasons.push(
      reason(
        "absent-old",
        { at: writeInstant(clean.at), age: days(clean.at, at), days: policy.maxAge[clean.source] ?? 0 },
        [observation(clean.record)],
      ),
    );
  }
  if (shown === "unobserved") reasons.push(reason("unobserved"));
  if (shown === "unobservable") {
    const { profile } = versionAt(look.unit, at);
    const why = profile === "left" ? undefined : unobservableBecause(profile.facts, look.lens.aspect.channel);
    reasons.push(reason(`unobservable-${why ?? "own-device"}`));
  }
  return reasons;
};
