import type { ApplicationId } from "../../catalogue/blockable.ts";
import type { Loss } from "../loss.ts";
import type { Order, Point } from "../point.ts";
import { uncarried } from "../uncarried.ts";
import { appsOf } from "./apps.ts";
import { familyParts } from "./publisher.ts";

/** A package of Windows: its folder is called `<name>_<version>_<architecture>_<resource>_<id of the publisher>` (Microsoft, “Package identity”). */
export interface WindowsPackage {
  readonly app: ApplicationId;
  readonly name: string;
  readonly publisherId: string;
}

/** Where packages are installed. */
export const packageFolder = "C:\\Program Files\\WindowsApps";

/** The packages that a measure names, and what is lost: products without one, and exemptions that are by no group. */
export const packagesOf = (
  { restrictions }: Order,
  exempts: Point["exempts"],
): { readonly packages: readonly WindowsPackage[]; readonly losses: readonly Loss[] } => {
  const { apps, losses } = appsOf(restrictions, "windows-package-family");
  const packages = apps.flatMap((app) => {
    const parts = familyParts(app.value);
    return parts === undefined ? [] : [{ app, ...parts }];
  });
  const known = new Set(packages.map(({ app }) => app));
  return {
    packages,
    losses: [
      ...losses,
      ...apps.filter((app) => !known.has(app)).map(({ value }): Loss => ({ kind: "application", what: value })),
      // No name is blocked here, so that an exemption by name asks nothing of it.
      ...uncarried(restrictions, [...exempts, "name"]),
    ],
  };
};
