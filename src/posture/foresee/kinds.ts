import type { Facts, Value } from "../../logic/condition.ts";
import { canBe, vocabulary } from "../../measure/vocabulary/attributes.ts";
import type { Scene } from "../scene.ts";
import { versionAt } from "../unit.ts";
import { seen } from "./best.ts";

/** Devices that are alike to the eye of evidence, and how many of them; null where nobody says. */
export interface Kind {
  readonly facts: Facts;
  readonly devices: number | null;
}

/** Every kind of device that there can be: by owner, management and form. */
export const allKinds = (): readonly Kind[] =>
  seen
    .reduce<readonly Facts[]>(
      (kinds, attribute) =>
        kinds.flatMap((facts) =>
          (vocabulary.get(attribute)?.values ?? []).map((value): Facts => new Map([...facts, [attribute, value]])),
        ),
      [new Map()],
    )
    .filter((facts) => canBe(facts))
    .map((facts) => ({ facts, devices: null }));

/** The devices of a body as its register and tools describe them at an instant, by kind; what nobody says of one is left out. */
export const kindsHeld = (scene: Scene, body: string, at: number): readonly Kind[] => {
  const found = scene.unitsOf(body).flatMap((unit): readonly Facts[] => {
    const { profile } = versionAt(unit, at);
    if (profile === "left") return [];
    return [
      new Map(
        seen.flatMap((attribute): readonly (readonly [string, Value])[] => {
          const value = profile.facts.get(attribute);
          return value === undefined ? [] : [[attribute, value]];
        }),
      ),
    ];
  });
  return together(found.map((facts) => ({ facts, devices: 1 })));
};

/** Kinds that are the same, once, with all their devices. */
export const together = (kinds: readonly Kind[]): readonly Kind[] =>
  [...Map.groupBy(kinds, ({ facts }) => JSON.stringify([...facts])).values()].flatMap(([first, ...others]) =>
    first === undefined
      ? []
      : [{ facts: first.facts, devices: [first, ...others].reduce((sum, { devices }) => sum + (devices ?? 0), 0) }],
  );
