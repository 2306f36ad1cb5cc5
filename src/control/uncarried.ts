import type { Loss } from "./loss.ts";
import type { Point } from "./point.ts";
import type { Restriction } from "./restriction.ts";

/** The parts of exemptions that a tool cannot carry, and those that name nothing that any tool could. */
export const uncarried = (restrictions: readonly Restriction[], carried: Point["exempts"]): readonly Loss[] =>
  restrictions.flatMap(({ exemptions, beyond }) => [
    ...beyond,
    ...exemptions.flatMap(({ id, clients, names, groups }): readonly Loss[] => {
      if (clients.length + names.length + groups.length === 0) return [{ kind: "exemption-unaddressed", what: id }];
      const parts = { client: clients, name: names, group: groups };
      return (["client", "name", "group"] as const)
        .filter((part) => parts[part].length > 0 && !carried.includes(part))
        .map((part) => ({ kind: `${part}-exemption` as const, what: id }));
    }),
  ]);
