import type { Text } from "../../language/language.ts";

export type Channel = "app" | "web" | "network" | "account" | "access" | "contract" | "duty";
export type Unit = "device" | "network" | "account" | "place" | "contract" | "body";

/**
 * The words of an action. A sentence is made of `verb` and `object`: "de télécharger" + the name, the name + "herunterzuladen";
 * verbs that share their object share it in the sentence too. `{product}` and, in German, `{dative}` stand in the object.
 */
interface ActionWords {
  readonly name: Text;
  readonly verb: Text;
  readonly object: Text;
}

/** One row of the table of actions: how it is seen, what it is counted over, whether people ask about it or bodies owe it. */
export interface Action {
  readonly id: string;
  readonly channel: Channel;
  readonly unit: Unit;
  readonly use: "asked" | "owed";
  /** The action that this owed one ends: `remove` ends `have`. */
  readonly dual?: string;
  readonly words: ActionWords;
}

/** The product itself, or `ce produit`, in the case that the verb asks for. */
export const theProduct: Text = { fr: "{product}", nl: "{product}", de: "{product}", en: "{product}" };
