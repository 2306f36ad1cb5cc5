import { afterAll, afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Example, exampleOf, fleet, tidy, visitor, who } from "./attest-for-tests.ts";

let example: Example;
beforeEach(async () => {
  example = await exampleOf();
});
afterEach(() => example.remove());
afterAll(tidy);

const { get, post, send, press } = visitor(() => example);

const service = (): string => example.link("be/ex/service");

describe("the attestation page", () => {
  const all = {
    ...who,
    on: "31/03/2023",
    rule: "yes",
    since: "20/03/2023",
    reference: "2023/12",
    prevents: "yes",
    control: "liste de refus du proxy",
    devices: "1 200",
    complete: "no",
    granted: "yes",
    exceptions: "2",
    "found.ban.service": "absent",
    "of.ban.service": "8",
    "found.ban.lent": "present",
    "units.ban.lent": "1",
    unknown: "les téléphones prêtés",
  };
  const page = (): string => `${service()}/attest`;

  it("makes what is a deed a deed and what was found evidence, once it is confirmed, and takes all of it back", async () => {
    expect((await send(page(), all)).status).toBe(200);
    expect((await example.records()).map(({ kind }) => kind)).toEqual(["acknowledgement"]);
    const confirmed = await press("confirm");
    for (const said of ["2023/12", "liste de refus du proxy", "1\u202f200 appareils", "les téléphones prêtés"])
      expect(confirmed.text).toContain(said);
    const [, rule, control, population, position] = await example.records();
    const by = { body: "be/ex/service" };
    expect(rule).toMatchObject({
      kind: "rule",
      at: "2023-03-20",
      reference: "2023/12",
      none: false,
      stated: { by, on: "2023-03-31" },
    });
    expect(control).toMatchObject({ kind: "control", at: { unknown: true, before: "2023-04-01" }, stated: { by } });
    expect(population).toMatchObject({ kind: "population", declared: 1200, complete: "no", on: "2023-03-31" });
    expect(position).toMatchObject({ kind: "position", says: { en: expect.stringContaining("2 exceptions") } });
    expect(await example.attested()).toBe(fleet);
    await press("contest");
    expect(await example.attested()).toBe(0);
    expect((await example.records()).filter(({ kind }) => kind === "retraction").map(({ of }) => of)).toEqual([
      [rule?.id, control?.id, population?.id, position?.id],
      [expect.stringMatching(/^load-/)],
    ]);
  });

  it("records that there is none as the body's own declaration", async () => {
    await send(page(), { ...who, on: "31/03/2023", rule: "no", prevents: "no", granted: "no" });
    await press("confirm");
    const [, rule, control, position] = await example.records();
    expect(rule).toMatchObject({ kind: "rule", none: true, basis: "record", at: "2023-03-31" });
    expect(control).toMatchObject({ kind: "control", none: true, basis: "record" });
    expect(position).toMatchObject({ says: { fr: expect.stringContaining("aucune exception") } });
    expect((await press("contest")).status).toBe(200);
  });

  it("shows what is wrong at its field, and loses nothing that was written", async () => {
    const before = await example.head();
    const wrong = await send(page(), {
      ...all,
      on: "31/02/2023",
      devices: "beaucoup",
      "units.ban.lent": "9",
      "of.ban.lent": "3",
    });
    expect(wrong.status).toBe(422);
    for (const field of ["on", "devices", "units.ban.lent"]) expect(wrong.text).toContain(`href="#field-${field}"`);
    for (const written of ["31/02/2023", "beaucoup", "liste de refus du proxy"]) expect(wrong.text).toContain(written);
    expect((await send(page(), { ...who, on: "31/03/2023" })).text).toContain("Répondez au moins à une question");
    expect(await example.head()).toEqual(before);
  });

  it("says the same thing once, and refuses what does not come from its own page", async () => {
    const token = (await get(page())).text.match(/name="token" value="([^"]+)"/)?.[1] ?? "";
    expect((await post(page(), { ...all, token })).status).toBe(200);
    const before = await example.head();
    expect((await post(page(), { ...all, token })).status).toBe(200);
    expect((await post(page(), all)).status).toBe(403);
    expect((await post(`${example.link("be/ex/other")}/attest`, { ...all, token })).status).toBe(403);
    expect((await post(`${service()}/table`, { ...who, token })).status).toBe(403);
    const link = page();
    example.clock.now += 3 * 3_600_000;
    expect((await post(link, { ...all, token })).status).toBe(403);
    example.clock.now += 40 * 86_400_000;
    expect((await post(link, { ...all, token })).status).toBe(410);
    expect(await example.head()).toEqual(before);
  });
});
