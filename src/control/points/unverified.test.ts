import { expect, it } from "vitest";
import { restrictionOf } from "../real/restriction.test-help.ts";
import { points } from "./index.ts";
import { appsOfProduct, packageOf } from "./order.test-help.ts";

const restriction = restrictionOf("app", ["app.example"], {
  apps: appsOfProduct("app", [
    ["ios-bundle", "example.app"],
    ["android-package", "example.app"],
  ]),
});

/** A declaration has keys of the vendor only, and no place for a remark: its manifest alone says so. */
const noRemark = "apple-ddm";

it.each(points)("what $id ($status) builds says UNVERIFIED only where it is", (point) => {
  const { files, manifest } = packageOf(point, restriction);
  const says = files.some(({ file, text }) => !file.endsWith("manifest.json") && text.includes("UNVERIFIED"));
  expect(says).toBe(point.status === "unverified" && point.id !== noRemark);
  expect(manifest.status).toBe(point.status);
});
