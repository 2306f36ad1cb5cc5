import { describe, expect, it } from "vitest";
import { endOfDay, startOfDay } from "../../time/time.ts";
import { observed } from "../for-tests.ts";
import { attestationsOf, deviceFactsOf } from "../read.ts";

const always = { knownAt: Number.POSITIVE_INFINITY };

const attested = async (content: string | Uint8Array) => {
  const { store, loaded, codes } = await observed(content);
  return { store, loaded, codes, statements: await attestationsOf(store, always) };
};

describe("an attestation", () => {
  const header = "body;measure;clause;row;units;statement;as-of;signed-by;capacity;signed-on";

  it("is signed when a person, a capacity and a day are named; the name stays in the file", async () => {
    const rows = [
      "be/ex/bureau;be/ex/measure;ban;service;12;absent;31/03/2023;Zoé Dubois;Directrice générale;3.4.2023",
      ";be/ex/measure;ban;personal;number not known;present;2023-03-31;Zoé Dubois;;2023-04-03",
    ];
    const { store, statements, loaded } = await attested(Buffer.from([header, ...rows].join("\r\n"), "latin1"));
    expect(loaded).toMatchObject({ source: "attestation", records: 2, kept: 2, rejected: [] });
    expect(
      statements
        .map(({ row, units, statement, signed, capacity, asOf, signedOn, body }) => [
          row,
          units,
          statement,
          signed,
          capacity,
          asOf,
          signedOn,
          body,
        ])
        .toSorted(),
    ).toEqual([
      ["personal", undefined, "present", false, undefined, "2023-03-31", "2023-04-03", "be/ex/bureau"],
      ["service", 12, "absent", true, "Directrice générale", "2023-03-31", "2023-04-03", "be/ex/bureau"],
    ]);
    expect(new Set(statements.map(({ signedBy }) => signedBy)).size).toBe(1);
    expect(statements[0]?.observedAt).toBe(endOfDay("2023-03-31") - 1);
    const tables = ["entry", "file", "attestation"].flatMap((table) => store.statement(`SELECT * FROM ${table}`).all());
    expect(JSON.stringify(tables)).not.toContain("Dubois");
  });

  it("says the same as a form and as a table", async () => {
    const yaml =
      "attestation:\n  measure: m\n  clause: ban\n  signed-by: Z. D.\n  capacity: DG\n  signed-on: 2023-04-03\n  statements:\n    - {units: 3, statement: absent, as-of: 2023-03-31}\n    - {device: d1, statement: present}\n";
    const json = JSON.stringify({
      attestations: [
        {
          measure: "m",
          clause: "ban",
          signedBy: "Z. D.",
          capacity: "DG",
          signedOn: "2023-04-03",
          units: 3,
          statement: "absent",
          asOf: "2023-03-31",
        },
        {
          measure: "m",
          clause: "ban",
          signedBy: "Z. D.",
          capacity: "DG",
          signedOn: "2023-04-03",
          device: "d1",
          statement: "present",
        },
      ],
    });
    const csv =
      "measure,clause,device,units,statement,as_of,Signed by,capacity,signed-on\nm,ban,,3,absent,2023-03-31,Z. D.,DG,2023-04-03\nm,ban,d1,,present,,Z. D.,DG,2023-04-03\n";
    const say = async (content: string) =>
      (await attested(content)).statements.map(({ id: _, seq: _s, file: _f, record: _r, ...rest }) => rest);
    expect(await say(yaml)).toHaveLength(2);
    expect(await say(json)).toEqual(await say(yaml));
    expect(await say(csv)).toEqual(await say(yaml));
  });

  it("reports rows that say nothing usable", async () => {
    const rows = [
      ";m;ban;;x;absent;2023-03-31;;;",
      ";m;ban;;1;gone;2023-03-31;;;",
      ";m;;;1;absent;2023-03-31;;;",
      ";m;ban;;1;absent;31/02/2023;;;",
      ";m;ban;;1;absent;;;;",
      "cut;m",
    ];
    const { codes, loaded } = await attested([header, ...rows].join("\n"));
    expect(codes).toEqual([
      "E-EVIDENCE-NUMBER",
      "E-EVIDENCE-VALUE",
      "E-EVIDENCE-EMPTY",
      "E-EVIDENCE-DATE",
      "E-EVIDENCE-EMPTY",
      "E-EVIDENCE-ROW",
    ]);
    expect(loaded).toMatchObject({ records: 6, kept: 0 });
  });

  it("warns of a column or a field that it does not read, once, and keeps the statement", async () => {
    const [form, table] = [
      "attestation:\n  measure: m\n  clause: ban\n  as-of: 2023-03-31\n  statements:\n    - {untis: 3, statement: absent}\n    - {untis: 4, statement: present}\nbody: x\n",
      "measure,clause,untis,statement,as-of\nm,ban,3,absent,2023-03-31\nm,ban,4,present,2023-03-31\n",
    ];
    const warned = async (content: string) => {
      const { loaded } = await attested(content);
      expect(loaded).toMatchObject({ records: 2, kept: 2, rejected: [] });
      return loaded.warnings.map(({ code, args, place }) => [code, args.column, args.source, place.line]);
    };
    const untis = ["W-EVIDENCE-COLUMN-IGNORED", "untis", "attestation", 1];
    expect(await warned(form)).toEqual([["W-EVIDENCE-COLUMN-IGNORED", "body", "attestation", 1], untis]);
    expect(await warned(table)).toEqual([untis]);
    expect((await attested(`${header}\n;m;ban;;1;absent;2023-03-31;;;\n`)).loaded.warnings).toEqual([]);
  });

  it("takes no list or object of a form for a text", async () => {
    const { codes, statements } = await attested(
      "attestations:\n  - {measure: {a: b}, clause: ban, statement: absent, as-of: 2023-03-31}\n  - {measure: m, clause: ban, statement: absent, as-of: 2023-03-31}\n",
    );
    expect(codes).toEqual(["E-EVIDENCE-RECORD"]);
    expect(statements.map(({ measure }) => measure)).toEqual(["m"]);
  });

  it("refuses a form that is cut", async () => {
    expect((await attested('{"attestation": {"measure": "m')).loaded).toMatchObject({
      refused: true,
      rejected: [{ code: "E-EVIDENCE-FORM" }],
    });
  });
});

const registered = async (content: string | Uint8Array) => {
  const { store, loaded, codes } = await observed(content);
  return { loaded, codes, rows: await deviceFactsOf(store, always) };
};

describe("a device register", () => {
  it("gives the facts of each device over its span, in CSV and in JSON Lines", async () => {
    const csv =
      "\uFEFFdevice;body;holder;device.owner;managed;device.professional-information;person.as;valid-from;valid-to\r\nd1;;h1;authority;full;VRAI;member;01/01/2023;31/03/2023\r\nd2;be/ex/other;;person;;;;;\r\n";
    const jsonl =
      '{"device":"d1","holder":"h1","owner":"authority","device.managed":"full","professionalInformation":true,"person.as":"member","validFrom":"2023-01-01","validTo":"2023-03-31"}\n{"device":"d2","body":"be/ex/other","device.owner":"person","managed":null}\n';
    const say = async (content: string) =>
      (await registered(content)).rows.map(({ id: _, seq: _s, file: _f, record: _r, ...rest }) => rest);
    const rows = await say(csv);
    expect(rows).toMatchObject([
      {
        device: "d1",
        body: "be/ex/bureau",
        holder: "h1",
        validFrom: startOfDay("2023-01-01"),
        validTo: endOfDay("2023-03-31"),
      },
      { device: "d2", body: "be/ex/other", validFrom: Number.NEGATIVE_INFINITY, validTo: Number.POSITIVE_INFINITY },
    ]);
    expect(Object.fromEntries(rows[0]?.facts ?? [])).toEqual({
      "device.owner": "authority",
      "device.managed": "full",
      "device.professional-information": true,
    });
    expect(await say(jsonl)).toEqual(rows);
  });

  it("checks every value against the vocabulary, and reports what it rejects", async () => {
    const { codes, rows } = await registered(
      "device,owner,valid-from,valid-to\nd1,authorithy,,\n,person,,\nd3,person,2023-02-30,\nd4,person,2023-04-01,2023-03-01\nd5,person,,\n",
    );
    expect(codes).toEqual(["E-EVIDENCE-VALUE", "E-EVIDENCE-NO-NAME", "E-EVIDENCE-DATE", "E-EVIDENCE-SPAN"]);
    expect(rows.map(({ device }) => device)).toEqual(["d5"]);
  });

  it("refuses a misspelt attribute and warns of a column it does not read", async () => {
    expect((await registered("device,device.ownr\nd1,person\n")).loaded).toMatchObject({
      refused: true,
      rejected: [{ code: "E-EVIDENCE-COLUMN-UNKNOWN" }],
    });
    expect((await registered("device,owner,serial\nd1,person,S1\n")).loaded).toMatchObject({
      kept: 1,
      rejected: [],
      warnings: [{ code: "W-EVIDENCE-COLUMN-IGNORED" }],
    });
    expect((await registered('{"device":"d1"}\n{"device":"d2","device.ownr":"x"}\n')).codes).toEqual([
      "E-EVIDENCE-COLUMN-UNKNOWN",
    ]);
    const { loaded } = await registered('{"device":"d1","serial":1}\n{"device":"d2","serial":2}\n');
    expect(loaded).toMatchObject({ records: 2, kept: 2, rejected: [] });
    expect(loaded.warnings.map(({ code, args, place }) => [code, args.column, place.line])).toEqual([
      ["W-EVIDENCE-COLUMN-IGNORED", "serial", 1],
    ]);
  });

  it("takes no object, list or boolean of a JSON line for a text", async () => {
    const damaged = ['{"device":{"a":1}}', '{"device":["x"]}', '{"device":true}', '{"device":"d1","owner":["person"]}'];
    const { codes, rows } = await registered(['{"device":7}', ...damaged].join("\n"));
    expect(codes).toEqual(damaged.map(() => "E-EVIDENCE-RECORD"));
    expect(rows.map(({ device }) => device)).toEqual(["7"]);
  });
});
