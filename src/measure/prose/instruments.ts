import type { Text } from "../../language/language.ts";
import { list, wordsIn } from "../../language/say.ts";
import { word } from "../../language/words.ts";
import { asideNotes } from "./asides.ts";
import { instrumentInWords } from "./instrument.ts";
import { instrumentWords, linkWords } from "./instrument-words.ts";
import { type Phrase, refers, says, tell } from "./phrase.ts";
import { quote } from "./quote.ts";
import { type TimeFrame, timePhrases } from "./time-phrases.ts";

/** A text or an act that carries clauses or changes them: what it is, of whom, of when, how it stands to others. */
export interface InstrumentWords<T> {
  readonly id: string;
  readonly sentences: readonly T[];
  /** Other readings of its dates. */
  readonly notes: readonly T[];
}

const dated: Readonly<Record<string, Text>> = {
  announced: instrumentWords.announced,
  advised: instrumentWords.advised,
  decided: instrumentWords.decided,
  signed: instrumentWords.signed,
  published: instrumentWords.published,
  sent: instrumentWords.sent,
  adopted: instrumentWords.adopted,
  effective: instrumentWords.effective,
};

const links: Readonly<Record<string, Text>> = linkWords;

/** The instruments of a measure, in the order of the file. */
export const instrumentPhrases = (frame: TimeFrame): readonly InstrumentWords<Phrase>[] => {
  const { measure, language, names } = frame;
  return [...measure.instruments.values()].map((instrument) => {
    const path = `instruments.${instrument.id}`;
    const times = [...instrument.dates].map(([field, time]) => {
      const said = timePhrases(time, ["start", "date"], `${path}.${field}`, frame);
      // What others assert of a contested date stands among what is unclear.
      return { field, ...said, asides: time.kind === "contested" ? [] : said.asides };
    });
    const linked = instrument.links.map(({ does, instrument: to }, place) => {
      const found = measure.instruments.get(to);
      const other = says(
        `${path}.links.${place}`,
        found === undefined ? quote(to, language) : instrumentInWords(found, measure, language),
      );
      // A file may write "rescind" or "rescinds".
      const text = links[does] ?? links[does.replace(/s$/, "")];
      return text === undefined
        ? tell(linkWords.other, language, { other, does: refers(`${path}.links.${place}`, quote(does, language)) })
        : tell(text, language, { other });
    });
    return {
      id: instrument.id,
      sentences: [
        tell(instrumentWords.what, language, {
          title: says(path, instrumentInWords(instrument, measure, language)),
          form: says(`${path}.form`, word("form", instrument.form, language)),
        }),
        ...(instrument.by === undefined
          ? []
          : [tell(instrumentWords.by, language, { who: says(`${path}.by`, names.body(instrument.by)) })]),
        ...(instrument.proposed ? [tell(instrumentWords.proposed, language)] : []),
        ...times.map(({ field, whole }) => tell(dated[field] ?? instrumentWords.otherDate, language, { date: whole })),
        ...linked,
        ...(instrument.note === undefined ? [] : [says(`${path}.note`, wordsIn(instrument.note, language))]),
      ],
      notes: asideNotes(
        times.flatMap(({ asides }) => asides),
        "dates",
        frame,
      ),
    };
  });
};

/** That this measure adopts what a letter asked for, and how it differs. */
export const adoptionPhrases = ({ measure, language }: TimeFrame): readonly Phrase[] => [
  ...(measure.adopts.length === 0
    ? []
    : [tell(instrumentWords.adopts, language, { what: says("adopts", list(measure.adopts, language)) })]),
  ...(measure.differs === undefined
    ? []
    : [tell(instrumentWords.differs, language, { how: says("differs", wordsIn(measure.differs, language)) })]),
];
