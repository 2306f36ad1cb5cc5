import { appendFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { formToken, linkUntil, pathOfLink, signLink } from "../../cascade/link.ts";
import { app } from "../app.ts";
import { hiddenIn } from "./linked.test-help.ts";
import { type Example, exampleOf, visitor, who } from "./receipt.test-help.ts";

let example: Example;
beforeEach(() => {
  example = exampleOf();
});
afterEach(() => example.remove());

const { get, post, adopt, press, kinds, standing, states } = visitor(() => example);

describe("confirming and contesting", () => {
  const confirmed = async () => {
    await adopt();
    await press(example.mails[0]?.path ?? "", { action: "confirm" });
    return example.mails[1]?.path ?? "";
  };

  it("confirms once", async () => {
    await confirmed();
    const after = await example.head();
    const again = example.mails[0]?.path ?? "";
    const page = await get(again);
    expect(page.text).not.toContain("<form");
    const reply = example.mails[0]?.reply ?? "";
    const [, , until = "", code = ""] = again.slice(1).split("/");
    const token = formToken(example.secret, { about: reply, until, code }, "confirm", example.clock.now);
    expect((await post(again, { token, action: "confirm" })).status).toBe(200);
    expect(await example.head()).toEqual(after);
    expect(example.mails).toHaveLength(2);
  });

  it("takes a contested answer out of the count, on record, and lets the body answer again", async () => {
    const link = await confirmed();
    expect((await press(link, { action: "contest", why: "le collège n’a rien décidé" })).status).toBe(200);
    expect(await standing()).toBe("none");
    expect(await states()).toEqual([["contested", true]]);
    expect((await example.records()).at(-1)).toMatchObject({
      kind: "retraction",
      by: { body: "be/ex/village" },
      of: `response:${example.mails[0]?.reply}`,
    });
    expect((await get(link)).text).toContain("contestée");
    const after = await example.head();
    expect((await press(example.mails[0]?.path ?? "", { action: "confirm" })).status).toBe(403);
    expect(await example.head()).toEqual(after);
    example.clock.now += 60_000;
    await adopt();
    await press(example.mails[2]?.path ?? "", { action: "confirm" });
    expect(await standing()).toBe("adopted");
  });

  it("lets a body say before it confirms that an answer is not its own", async () => {
    await adopt();
    expect((await press(example.mails[0]?.path ?? "", { action: "contest" })).status).toBe(200);
    expect(await states()).toEqual([["contested", true]]);
    expect(await kinds()).toEqual(["acknowledgement"]);
  });

  it("takes no button that its page does not have", async () => {
    await adopt();
    const path = example.mails[0]?.path ?? "";
    for (const action of ["", "delete"]) expect((await press(path, { action })).status).toBe(403);
    expect(await states()).toEqual([["waiting", true]]);
  });

  it("can contest for thirty days, and no longer", async () => {
    const link = await confirmed();
    const page = await get(link);
    example.clock.now += 31 * 86_400_000;
    const after = await example.head();
    expect((await get(link)).status).toBe(410);
    expect((await post(link, { ...hiddenIn(page.text), action: "contest" })).status).toBe(410);
    expect(await example.head()).toEqual(after);
  });
});

describe("refusing", () => {
  const fields = { ...who, outcome: "acknowledged", page: "answer" };

  it.each([
    ["no token", () => ({})],
    ["a token made up", () => ({ token: `${example.clock.now}.AAAAAAAAAAAAAAAAAAAAAA` })],
    [
      "the token of another page",
      async () => ({
        token: hiddenIn((await get(`${example.link("village")}/answer`)).text).token ?? "",
        page: "details",
      }),
    ],
    [
      "the token of another body",
      async () => ({ token: hiddenIn((await get(`${example.link("hamlet")}/answer`)).text).token ?? "" }),
    ],
  ])("records nothing with %s", async (_, more) => {
    const given = await more();
    const before = await example.head();
    expect((await post(`${example.link("village")}/answer`, { ...fields, ...given })).status).toBe(403);
    expect(await example.head()).toEqual(before);
  });

  it("records nothing by a form that was open for more than two hours", async () => {
    const path = `${example.link("village")}/answer`;
    const { token = "" } = hiddenIn((await get(path)).text);
    const before = await example.head();
    example.clock.now += 2 * 3_600_000 + 1;
    expect((await post(path, { ...fields, token })).status).toBe(403);
    expect(await example.head()).toEqual(before);
  });

  it("records nothing after the last day, and says which day that was", async () => {
    const path = `${example.link("village")}/answer`;
    const { token = "" } = hiddenIn((await get(path)).text);
    const before = await example.head();
    example.clock.now += 31 * 86_400_000;
    const late = await post(path, { ...fields, token });
    expect(late.status).toBe(410);
    expect((await get(`${path}?lang=fr`)).text).toContain("21 décembre 2026");
    expect(await example.head()).toEqual(before);
  });

  it("answers every forged link alike, and opens none of another purpose or body", async () => {
    await adopt();
    const [, r = "", key = "", until = "", code = ""] = example.link("village").split("/");
    const reply = (example.mails[0]?.path ?? "").split("/");
    const forged = [
      `/${r}/${key}/${until}/AAAAAAAAAAAAAAAAAAAAAA`,
      `/${r}/${key}/2030-01-01/${code}`,
      `/${r}/${key}/${until}/${code.slice(0, -1)}`,
      `/${r}/${example.notices.hamlet.key}/${until}/${code}`,
      `/${r}/nothing/${until}/${code}`,
      `/confirm/${key}/${until}/${code}`,
      `/contest/${reply[2]}/${reply[3]}/${reply[4]}`,
      `/${r}/${reply[2]}/${reply[3]}/${reply[4]}`,
      pathOfLink("receipt", signLink(example.secret, "receipt", "NoSuchNotice", linkUntil(example.clock.now, 30))),
    ];
    const answers = await Promise.all(forged.map((path) => get(path)));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([403]));
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    for (const path of forged) expect((await post(path, fields)).status).toBeGreaterThanOrEqual(403);
  });

  it("records nothing at all where the mail cannot be queued", async () => {
    const faults: unknown[] = [];
    const broken = app(example.data, {
      now: () => example.clock.now,
      queue: () => {
        throw new Error("no outbox");
      },
      fault: (error) => void faults.push(error),
    });
    const path = `${example.link("village")}/answer`;
    const sent = { ...hiddenIn((await get(path)).text), ...who, outcome: "examining" };
    const before = await example.head();
    const response = await broken.request(path, { method: "POST", body: new URLSearchParams(sent) });
    expect([response.status, faults.length]).toEqual([500, 1]);
    expect(await example.head()).toEqual(before);
    expect(await kinds()).toEqual([]);
    // The same form is taken once the outbox is there.
    expect((await post(path, sent)).status).toBe(200);
    expect(await states()).toEqual([["waiting", true]]);
  });

  it("takes a form that cannot be read for none of its own, and keeps to its own pages", async () => {
    for (const [type, body] of [
      ["multipart/form-data", "x"],
      ["multipart/form-data; boundary=b", "--b\r\nContent-Disposition: form-data"],
      ["application/json", "{}"],
    ]) {
      const answer = await get(`${example.link("village")}/answer`, {
        method: "POST",
        headers: { "content-type": type ?? "" },
        body: body ?? "",
      });
      expect([answer.status, answer.text.includes("E-RECEIPT-FORM")]).toEqual([403, true]);
      expect(answer.text).not.toContain('href="/en/');
    }
  });

  it("says of a register that cannot be read its code alone: what is wrong there may be of another body", async () => {
    appendFileSync(
      join(example.data, "registers", "contacts.csv"),
      "be/ex/nowhere,someone@nowhere.invalid,invention\n",
    );
    const { status, text } = await get(`${example.link("village")}?lang=fr`);
    expect(status).toBe(500);
    expect(text).toContain("E-REGISTER-BODY");
    expect(text).not.toMatch(/nowhere|@/);
  });

  it("takes no form without end, and not too many in a row", async () => {
    const path = `${example.link("village")}/answer`;
    expect((await post(path, { ...fields, words: "x".repeat(40_000) })).status).toBe(413);
    const statuses: number[] = [];
    for (let n = 0; n < 40; n++) statuses.push((await post(path, fields)).status);
    expect(statuses[0]).toBe(403);
    const last = await post(path, fields);
    expect([last.status, last.headers.get("retry-after")]).toEqual([429, "600"]);
    expect((await post(`${example.link("hamlet")}/answer`, fields)).status).toBe(403);
    example.clock.now += 10 * 60_000;
    expect((await post(path, fields)).status).toBe(403);
  });
});
