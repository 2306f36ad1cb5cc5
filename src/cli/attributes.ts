import type { Text } from "../language/language.ts";
import { say } from "../language/say.ts";
import { vocabulary } from "../measure/vocabulary/attributes.ts";
import type { Command } from "./command.ts";
import { printJson } from "./common.ts";
import { labelled } from "./layout.ts";

const words = {
  summary: {
    fr: "Les faits dont une mesure peut dépendre, leurs valeurs et la question qui les établit",
    nl: "De feiten waarvan een maatregel kan afhangen, hun waarden en de vraag die ze vaststelt",
    de: "Die Fakten, von denen eine Maßnahme abhängen kann, ihre Werte und die Frage, die sie klärt",
    en: "The facts that a measure may depend on, their values and the question that settles them",
  },
  attribute: { fr: "Attribut", nl: "Attribuut", de: "Attribut", en: "Attribute" },
  heading: { fr: "Question et valeurs", nl: "Vraag en waarden", de: "Frage und Werte", en: "Question and values" },
  open: {
    fr: "(un organisme du registre)",
    nl: "(een instelling van het register)",
    de: "(eine Einrichtung des Registers)",
    en: "(a body of the register)",
  },
} satisfies Record<string, Text>;

const beside = { column: 32, width: 80 };

/** `interdict attributes`: the vocabulary, in the order in which facts are asked. */
export const attributes: Command = {
  name: "attributes",
  usage: "[--json]",
  summary: words.summary,
  options: {},
  run: async (given, io) => {
    const all = [...vocabulary.values()];
    if (given.flag("json")) {
      printJson(
        all.map(({ id, type, values, question }) => ({ id, type, values, question })),
        io,
      );
      return 0;
    }
    const lines = [
      ...labelled(say(words.attribute, io.language), say(words.heading, io.language), beside),
      ...all.flatMap(({ id, values, question }) => {
        const shown = values.length === 0 ? say(words.open, io.language) : values.map(String).join(" | ");
        return [...labelled(id, say(question, io.language), beside), ...labelled("", shown, beside)];
      }),
    ];
    io.out(`${lines.join("\n")}\n`);
    return 0;
  },
};
