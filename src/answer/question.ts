import { z } from "zod";
import { type Language, languages, type Text } from "../language/language.ts";
import { ok, type Place, type Result } from "../problem/problem.ts";
import { type Instant, isDay, parseInstant } from "../time/time.ts";
import { readYaml } from "../yaml/read.ts";

const text = z.strictObject(
  Object.fromEntries(languages.map((l) => [l, z.string().min(1)])) as Record<Language, z.ZodString>,
);
const day = z.string().refine(isDay, { message: "YYYY-MM-DD" });
const instant = z
  .string()
  .refine((written) => parseInstant(written) !== undefined, { message: "YYYY-MM-DD, YYYY-MM-DDThh:mm" });

const questionSchema = z.strictObject({
  question: z.string().min(1),
  title: text,
  assembly: text,
  number: z.string(),
  session: z.string(),
  form: z.enum(["written", "oral"]),
  language: z.enum(languages),
  asked: z.strictObject({ on: day, by: z.string(), to: z.string(), capacity: text.optional() }),
  answered: z
    .strictObject({ on: day, by: z.string().optional(), says: text, answers: text, "does-not-answer": text })
    .optional(),
  measure: z.string(),
  parts: z
    .array(
      z.strictObject({
        id: z.string().min(1),
        kind: z.enum(["complied", "duty"]),
        clause: z.string(),
        also: z.array(z.string()).optional(),
        at: instant.optional(),
        asks: text,
        given: text.optional(),
      }),
    )
    .min(1),
  "known-on": z.array(day).optional(),
  source: z.record(z.string(), z.unknown()),
});

/** One sub-question: did all comply with a clause, or how is a duty done. */
export interface QuestionPart {
  readonly id: string;
  readonly kind: "complied" | "duty";
  readonly clause: string;
  /** Of a duty: other clauses whose deeds belong to its answer. */
  readonly also: readonly string[];
  /** Where the file names each of these clauses. */
  readonly places: ReadonlyMap<string, Place>;
  /** The instant at which compliance is asked; default: the clause's first late instant. */
  readonly at?: Instant;
  readonly asks: Text;
  readonly given?: Text;
}

/** A question put by a parliament: who, to whom, when, about which clauses. */
export interface Question {
  readonly kind: "question";
  readonly id: string;
  readonly title: Text;
  readonly assembly: Text;
  readonly number: string;
  readonly session: string;
  readonly language: Language;
  readonly asked: { readonly on: string; readonly by: string; readonly to: string; readonly capacity?: Text };
  readonly answered?: {
    readonly on: string;
    readonly says: Text;
    readonly answers: Text;
    readonly doesNotAnswer: Text;
  };
  readonly measure: string;
  readonly parts: readonly QuestionPart[];
  /** Days at which the public record is compared. */
  readonly knownOn: readonly string[];
  readonly source: Readonly<Record<string, unknown>>;
}

/** A question from the text of its file; problems carry file, line and column. */
export const readQuestion = (file: string, source: string): Result<Question> => {
  const yaml = readYaml(file, source, questionSchema);
  if (!yaml.ok) return yaml;
  const { placeOf } = yaml.value;
  const { question: id, "known-on": knownOn, parts, answered, asked, form: _, ...rest } = yaml.value.value;
  return ok(
    Object.freeze({
      kind: "question",
      id,
      ...rest,
      asked: {
        on: asked.on,
        by: asked.by,
        to: asked.to,
        ...(asked.capacity === undefined ? {} : { capacity: asked.capacity }),
      },
      ...(answered === undefined
        ? {}
        : {
            answered: {
              on: answered.on,
              says: answered.says,
              answers: answered.answers,
              doesNotAnswer: answered["does-not-answer"],
            },
          }),
      parts: parts.map(({ at, given, also = [], ...part }, n) => {
        const instantAt = at === undefined ? undefined : parseInstant(at);
        return {
          ...part,
          also,
          places: new Map([
            ...also.map((clause, place) => [clause, placeOf(["parts", n, "also", place])] as const),
            [part.clause, placeOf(["parts", n, "clause"])] as const,
          ]),
          ...(instantAt === undefined ? {} : { at: instantAt }),
          ...(given === undefined ? {} : { given }),
        };
      }),
      knownOn: knownOn ?? [],
    }),
  );
};
