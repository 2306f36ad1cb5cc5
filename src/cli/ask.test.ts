import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { ask } from "./ask.ts";
import { Misuse } from "./common.ts";
import { parse } from "./parse.ts";

const folder = mkdtempSync(join(tmpdir(), "interdict-ask-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
writeFileSync(join(folder, "owner.json"), '{"device": {"owner": "person"}}');
writeFileSync(join(folder, "two.jsonl"), "{}\n{}\n");

/** The command as the command line runs it; `lines` are what somebody at a terminal types. */
const run = async (line: string, lines?: readonly string[]) => {
  let out = "";
  let err = "";
  const typed = [...(lines ?? [])];
  const options = { ...ask.options, json: { type: "flag", summary: ask.summary } } as const;
  const exit = await ask.run(parse(line.split(" "), options, "ask"), {
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    input: async () => new TextEncoder().encode('{"device": {"owner": "authority", "professional-information": true}}'),
    ...(lines === undefined ? {} : { prompt: async () => typed.shift() }),
    env: {},
    cwd: folder,
    watched: false,
    language: "en",
    now: () => 0,
    data: folder,
  });
  return { exit, out, err, json: () => JSON.parse(out) };
};

const spw = "be/wal/2023-tiktok --body be/wal/spw --at 2023-04-15";

describe("interdict ask", () => {
  it("gives the next fact, then the ruling", async () => {
    const first = await run(`${spw} --json`);
    expect(first.exit).toBe(4);
    expect(first.json()).toMatchObject({
      next: "device.owner",
      question: "Who owns, leases or issues the device you use?",
      whoCanSay: "person",
      left: 2,
    });
    const next = await run(`${spw} --facts owner.json --json`);
    expect(next.json()).toMatchObject({ next: "device.internal-access", left: 1 });
    const end = await run(`${spw} --facts - --json`);
    expect(end.exit).toBe(1);
    expect(end.json()).toMatchObject({ ruling: "prohibited", clause: "be/wal/2023-tiktok#ban" });
    const free = await run(`${spw} --fact device.owner=other --json`);
    expect([free.exit, free.json().ruling]).toEqual([0, "not-covered"]);
  });

  it.each(["--fact device.owner=person --fact device.owner=other", "--fact body=be/fed/government"])(
    "two answers to one question are misuse: %s",
    async (flags) => {
      await expect(run(`${spw} ${flags}`)).rejects.toThrow(Misuse);
    },
  );

  it("the same answer twice is one", async () => {
    const same = await run(`${spw} --fact device.owner=other --fact device.owner=other --fact body=be/wal/spw --json`);
    expect(same.json()).toMatchObject({ ruling: "not-covered" });
  });

  it("advice is also said on standard error, and ends as freedom does", async () => {
    const bosa =
      "be/federal/2023-tiktok --body be/fed/spf-bosa --at 2023-04-15 --action install --fact device.owner=person --fact device.internal-access=full --fact device.paid-purchase=none --fact device.paid-subscription=none --fact device.paid-use=none";
    const { exit, out, err } = await run(bosa);
    expect([exit, err]).toEqual([
      0,
      "Advised against, but not prohibited. To do: preferably refrain from it; nobody is bound to.\n",
    ]);
    expect(out).toMatch(/^Advised against, but not prohibited\.\nSo says/);
    const json = await run(`${bosa} --json`);
    expect([json.exit, json.err, json.json().ruling]).toEqual([0, "", "advised-against"]);
  });

  it("a product that is nearly one of the catalogue is a slip, another is only unknown", async () => {
    const slip = await run(`${spw} --product TikTok`);
    expect([slip.exit, slip.err]).toEqual([
      3,
      expect.stringMatching(/^--product: E-FACTS-PRODUCT.*\n +Did you mean “tiktok”\?/),
    ]);
    expect((await run(`${spw} --product zazou --json`)).exit).toBe(4);
  });

  it("leaves open what cannot be said: undetermined, with what would settle it", async () => {
    const { exit, json } = await run(`${spw} --facts owner.json --skip device.internal-access --json`);
    expect(exit).toBe(4);
    expect(json()).toMatchObject({ ruling: "undetermined", asks: ["device.internal-access"] });
  });

  it("writes the command line that goes on from here, and that line does", async () => {
    const { out } = await run(`${spw} --fact device.owner=person`);
    expect(out).toContain("  2. The device has access to the body’s e-mail only [mail]");
    const line = /interdict ask (.*)--fact device\.internal-access=$/m.exec(out)?.[1] ?? "";
    expect(line).toContain("--fact device.owner=person");
    expect((await run(`${line}--fact device.internal-access=full --json`)).json().ruling).toBe("prohibited");
  });

  it("asks whoever sits at the terminal until the ruling is known, or they stop", async () => {
    const through = await run(spw, ["nonsense", "9", "3", "3"]);
    expect(through.exit).toBe(1);
    expect(through.err.match(/Type a number from 0 to/g)).toHaveLength(2);
    expect(through.out).toContain("Prohibited.");
    const stopped = await run(spw, ["3"]);
    expect(stopped.exit).toBe(4);
    expect(stopped.out).toContain("--fact device.owner=person --fact device.internal-access=");
    const unknown = await run(spw, ["3", "0"]);
    expect([unknown.exit, /Undetermined/.test(unknown.out)]).toEqual([4, true]);
  });

  it("asks which product is meant where the measure is about several, and of no other", async () => {
    const several = "us/nc/governor/2023-tiktok-wechat --body us/nc/dit --at 2023-06-01";
    const first = await run(`${several} --json`);
    expect(first.exit).toBe(4);
    expect(first.json()).toMatchObject({ next: "product", question: "Which product is it about?", left: 2 });
    expect(first.json().values).toEqual([
      { value: "tiktok", label: "TikTok" },
      { value: "wechat", label: "WeChat" },
      { value: "another", label: "Another product" },
    ]);
    for (const given of ["--product wechat", "--fact product=wechat"])
      expect((await run(`${several} ${given} --json`)).json().next).toBe("device.owner");
    expect((await run(`${several} --product another --json`)).json().ruling).toBe("not-covered");
    // Whoever is not addressed by any product of it is not asked.
    expect((await run("us/nc/governor/2023-tiktok-wechat --body be/wal/spw --json")).json().ruling).toBe("not-covered");
  });

  it("asks which product is meant of a criterion and of a list, from those that the catalogue says it can reach", async () => {
    const ids = async (line: string) => {
      const { next, values } = (await run(`${line} --json`)).json();
      return [next, ...values.map(({ value }: { value: string }) => value)];
    };
    const vendor = await ids("au/federal/2025-deepseek --body au/federal/ato --at 2026-06-01");
    expect(vendor).toEqual(["product", "deepseek", "another"]);
    const origin = await ids("nl/rijk/2023-spy-prone-apps --body nl/rijk/rvo --at 2026-06-01");
    expect(origin).toContain("telegram");
    expect(origin).not.toContain("whatsapp");
    expect(origin.at(-1)).toBe("another");
  });

  it("takes the number of a product at the terminal, and no “I do not know”", async () => {
    const { out, err } = await run("us/nc/governor/2023-tiktok-wechat --body us/nc/dit --at 2023-06-01", ["0", "2"]);
    expect(err).toContain("Type a number from 1 to 3.");
    expect(out).toContain("--fact product=wechat --fact device.owner=");
  });

  it("refuses what it cannot use", async () => {
    await expect(run("be/wal/2023-tiktok --json")).rejects.toThrow(Misuse);
    await expect(run(`${spw} --action fly`)).rejects.toThrow(Misuse);
    await expect(run(`${spw} --facts two.jsonl`)).rejects.toThrow(Misuse);
    await expect(run(`${spw} --fact device.owner`)).rejects.toThrow(Misuse);
    for (const bad of ["--fact device.owner=me", "--skip device.colour", "--facts nowhere.json", "--claim x=y"])
      expect((await run(`${spw} ${bad} --json`)).exit).toBe(3);
    expect((await run("nowhere --body be/wal/spw")).exit).toBe(3);
    expect((await run("be/wal/2023-tiktok --body be/nowhere")).exit).toBe(3);
  });
});
