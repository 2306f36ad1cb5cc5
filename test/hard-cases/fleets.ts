import type { Surroundings } from "../../src/measure/facts.ts";
import { answerOf, type Fleet, standingOf, verdictsIn } from "./fleet.ts";
import { named } from "./measures.ts";

/** What an invented fleet shows under the ban of W: a line of the page, made by the real functions. */
export interface Shown {
  readonly n: number;
  readonly who: string;
  readonly gives: string;
  readonly put: (around: Surroundings) => string;
}

const service = "be/ex/service";
const about = `measure: ${named.W}, clause: ban, source: fictif`;

const managed = {
  "device.owner": "authority",
  "device.professional-information": true,
  "device.managed": "full",
  "device.manager": "shared-provider",
};
const unmanaged = { ...managed, "device.managed": "none", "device.manager": "nobody" };

/** A body that is not bound, and blocks of its own accord. */
const agency: Fleet = {
  devices: [{ device: "a", body: "be/ex/agency", facts: managed }],
  records: [`kind: control, by: be/ex/agency, ${about}, at: 2023-03-20, point: mdm, covers: {n: 1, of: 1}`],
};

/** Of three phones the provider manages two, blocks on them and has tried both; the inventories are its own. */
export const provided = (tested: string): Fleet => ({
  devices: [1, 2, 3].map((n) => ({ device: `p${n}`, body: service, facts: n === 3 ? unmanaged : managed })),
  seen: [1, 2].map((n) => ({ device: `p${n}`, body: service, at: "2023-04-02T10:00" })),
  records: [
    `kind: control, by: be/ex/provider, about: ${service}, ${about}, at: 2023-03-20, point: mdm, covers: {n: 2, of: 3, body: ${service}, row: service}`,
    `kind: test, by: be/ex/provider, about: ${service}, ${about}, at: 2023-04-01, point: mdm, row: service, ${tested}, result: passed`,
  ],
});

/** Told on 8 June of a deadline of 31 March; the app was on one of its two phones, and is gone. */
export const toldLate: Fleet = {
  devices: [1, 2].map((n) => ({ device: `t${n}`, body: service, facts: managed })),
  seen: [
    { device: "t1", body: service, at: "2023-04-03T10:00", installed: "2023-04-02T09:00" },
    ...[1, 2].map((n) => ({ device: `t${n}`, body: service, at: "2023-06-15T10:00" })),
  ],
  records: [
    `kind: dispatch, by: be/ex/government, about: ${service}, ${about}, at: 2023-06-08, state: delivered`,
    `kind: population, body: ${service}, measure: ${named.W}, clause: ban, complete: yes, declared: 2, by: ${service}, on: 2023-06-01`,
  ],
};

/** Told in time, on 20 March; it says so itself after the deadline only. */
export const acknowledgedLate: Fleet = {
  ...toldLate,
  records: [
    `kind: dispatch, by: be/ex/government, about: ${service}, ${about}, at: 2023-03-20, state: delivered`,
    `kind: acknowledgement, by: ${service}, ${about}, at: 2023-04-10`,
  ],
};

/** A minister's phone, with the app, that the minister takes along into parliament. */
const moved: Fleet = {
  devices: [
    { device: "m", body: "be/ex/government", facts: managed, to: "2023-09-12T00:00" },
    { device: "m", body: "be/ex/parliament", facts: managed, from: "2023-09-12T00:00" },
  ],
  seen: [{ device: "m", body: "be/ex/government", at: "2023-09-10T10:00", installed: "2023-09-01T09:00" }],
};

/** Two phones leave management on 20 April; of one of them an inventory was taken before. */
const left: Fleet = {
  devices: ["e1", "e2"].flatMap((device) => [
    { device, body: service, facts: managed, to: "2023-04-20T00:00" },
    { device, body: service, facts: unmanaged, from: "2023-04-20T00:00" },
  ]),
  seen: [{ device: "e1", body: service, at: "2023-04-02T10:00" }],
};

const classes = (fleet: Fleet, body: string, at: string, around: Surroundings, channel?: string): string =>
  verdictsIn(fleet, body, at, around, channel)
    .map(({ verdict }) => verdict)
    .join(", ");

export const shown: readonly Shown[] = [
  {
    n: 12,
    who: "W, an invented UAP of type 3 that blocks",
    gives:
      "not-covered. “The body is not bound: public administration unit (UAP) of type 2 or 3: their nature and the independence of their management bodies; the decision was communicated to them. It was told for information. It has a control of its own accord.”",
    put: (around) =>
      `${classes(agency, "be/ex/agency", "2023-04-05", around)}. “${standingOf(agency, "be/ex/agency", "2023-04-05", around).words}”`,
  },
  {
    n: 12,
    who: "W, an invented service whose provider manages two of its three phones, and blocks",
    gives:
      "deployed on 2 of 3, tested on 2; compliant, compliant, unobserved. “Shown on 2 of 3; not shown on 1; the number of further devices is not known. Besides: 1 not observed.”",
    put: (around) => {
      const { words, control } = standingOf(provided("sample: 2, of: 3"), service, "2023-04-05", around);
      const { state, deployed, of, tested } = control.prevent;
      return `${state} on ${deployed} of ${of}, tested on ${tested}; ${classes(provided("sample: 2, of: 3"), service, "2023-04-05", around)}. “${words}”`;
    },
  },
  {
    n: 12,
    who: "W, the same block and test without any inventory",
    gives: "unobserved, unobserved, unobserved",
    put: (around) => classes({ ...provided("sample: 2, of: 3"), seen: [] }, service, "2023-04-05", around),
  },
  {
    n: 19,
    who: "W, an invented service told on 8 June",
    gives:
      "breach on 10 June, remedied on 20 June; delivered, after the deadline, knew since 2023-06-08. “For 1 body the first delivery on record came after the deadline: compliance on time could not be asked.”",
    put: (around) => {
      const on = (at: string) =>
        verdictsIn(toldLate, service, at, around).find(({ device }) => device === "t1")?.verdict;
      const { state, late, knewSince } = standingOf(toldLate, service, "2023-06-20", around).communication;
      const said = answerOf(toldLate, "2023-06-20", around)
        .parts.flatMap(({ sentences }) => sentences)
        .find(({ key }) => key === "told.late");
      return `${on("2023-06-10")} on 10 June, ${on("2023-06-20")} on 20 June; ${state}, ${late ? "after the deadline" : "in time"}, knew since ${knewSince}. “${said?.text.en}”`;
    },
  },
  {
    n: 20,
    who: "W, the phone in the register of an invented government, 11 and 12 September",
    gives: "breach, not-covered; ever in breach: 1",
    put: (around) =>
      `${["2023-09-11", "2023-09-12"].map((at) => classes(moved, "be/ex/government", at, around)).join(", ")}; ever in breach: ${standingOf(moved, "be/ex/government", "2023-09-12", around).everInBreach}`,
  },
  {
    n: 20,
    who: "W, the same phone in that of an invented parliament, 12 September",
    gives: "not-covered; ever in breach: 0",
    put: (around) =>
      `${classes(moved, "be/ex/parliament", "2023-09-12", around)}; ever in breach: ${standingOf(moved, "be/ex/parliament", "2023-09-12", around).everInBreach}`,
  },
  {
    n: 21,
    who: "W, a phone inventoried without the app on 2 April, out of management from 20 April, on 12 May",
    gives: "stale. “Last shown absent on 2 April 2023, 10:00, 40 days ago; such proof holds for 30 days.”",
    put: (around) => {
      const [seen] = verdictsIn(left, service, "2023-05-12", around);
      return `${seen?.verdict}. “${seen?.words.at(-1)}”`;
    },
  },
  {
    n: 21,
    who: "W, the same phone on 21 April",
    gives: "compliant",
    put: (around) => verdictsIn(left, service, "2023-04-21", around)[0]?.verdict ?? "",
  },
  {
    n: 21,
    who: "W, a phone out of management before any inventory",
    gives: "unobserved",
    put: (around) => verdictsIn(left, service, "2023-04-20", around)[1]?.verdict ?? "",
  },
];
