import { describe, expect, it } from "vitest";
import { points } from "./points/index.ts";
import { exemption, packageOf } from "./points/order.test-help.ts";
import { restrictionOf } from "./real/restriction.test-help.ts";

const plain = restrictionOf("app", ["app.example"]);
const freed = { ...plain, exemptions: [exemption("press", { clients: ["192.0.2.7"], groups: ["press"] })] };

describe("an exemption and the version of what is built", () => {
  it.each(points)("at $id: is in the manifest, and changes the version, only where the point carries it", (point) => {
    const carries = point.exempts.some((part) => part !== "name");
    const [without, having] = [plain, freed].map((one) => packageOf(point, one).manifest);
    expect(having?.measures.map(({ exemptions }) => exemptions)).toEqual([carries ? ["press"] : []]);
    expect(having?.version === without?.version).toBe(!carries);
  });
});
