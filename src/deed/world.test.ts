import { describe, expect, it } from "vitest";
import { readRegister } from "../register/read.ts";
import { worldOf } from "./world.ts";

const read = readRegister([
  {
    name: "bodies.yaml",
    text: `sources: {f: {title: "Invention (fictif)"}}
bodies:
  - {id: xx/state, kind: state, names: [{en: State}], status: confirmed, source: [f]}
  - {id: xx/town, kind: local, names: [{en: "Town (fictif)"}], status: confirmed, source: [f], fictional: true}
`,
  },
]);

describe("the world of a deed", () => {
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  const register = read.value;
  it.each([
    ["a real authority to nobody in particular", { by: { body: "xx/state" }, about: [] }, "real"],
    ["a real authority to an invented body", { by: { body: "xx/state" }, about: ["xx/town"] }, "fictional"],
    ["an invented body about itself", { by: { body: "xx/town" }, about: ["xx/town"] }, "fictional"],
    ["somebody in words about a real body", { by: { capacity: "mayor" }, about: ["xx/state"] }, "real"],
    ["a body that the register does not hold", { by: { body: "xx/other" }, about: [] }, "real"],
  ])("%s", (_, deed, world) => {
    expect(worldOf(deed, register)).toBe(world);
  });
});
