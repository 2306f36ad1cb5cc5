import { type Row, row, test, type Value } from "../logic/condition.ts";
import { isOfPost, isText } from "./attribute-names.ts";
import { domainOf } from "./domain.ts";
import { mitigationValues, mitigationVariable } from "./exemption.ts";
import type { Post } from "./facts.ts";
import type { AskedMeasure } from "./known.ts";
import { listOf } from "./listing.ts";
import { contradictions } from "./open-dates.ts";
import type { Open, Question } from "./question.ts";
import { ancestorOf } from "./rows.ts";
import { subjectOfVariable } from "./subject.ts";

/** What the keys of a post begin with: nothing where there is only one. */
export const postPrefix = (posts: readonly Post[], place: number): string =>
  posts.length > 1 ? `post-${place + 1} ` : "";

/** The keys of the variables of a measure at a post; one that is met for the first time is kept as open. */
export interface Keys {
  /** Of what a condition names. */
  readonly named: (attribute: string) => string;
  /** Of what a window had to read: of the text, or of a day of the subject, which is a fact. */
  readonly read: (variable: string) => string;
  /** Of a mitigation that an exemption must still show. */
  readonly mitigation: (id: string) => string;
  /** Of what the body answered when it was asked to adopt. */
  readonly response: (attribute: string) => string;
}

const sides: readonly Value[] = ["before", "after"];

/** The open variables of a question, each once, in the order in which they are met. */
export const openVariables = ({ measures, posts }: Question) => {
  const open = new Map<string, Open>();
  const keep = (key: string, make: () => Omit<Open, "key">): string => {
    if (!open.has(key)) open.set(key, { key, ...make() });
    return key;
  };

  const inMeasure = ({ measure, asked, claims }: AskedMeasure) => {
    const prefix = measures.length > 1 ? `${measure.id} ` : "";
    const dates = new Map<string, Set<string>>();
    const date = (before: string, variable: string): string => {
      dates.set(before, (dates.get(before) ?? new Set()).add(variable));
      return before + variable;
    };
    const text = (attribute: string): string =>
      keep(attribute.startsWith("date.") ? date(prefix, attribute) : prefix + attribute, () => {
        const isQuestion = attribute.startsWith("text.");
        const id = isQuestion ? attribute.slice("text.".length) : attribute;
        const values = isQuestion ? (measure.texts.get(id)?.values ?? [true, false]) : (claims.get(attribute) ?? sides);
        return { id, kind: "text", values, of: measure.id };
      });

    const atPost = (post: Post, place: number): Keys => {
      const twice = posts.some((other) => other !== post && other.body === post.body);
      const own = (twice ? undefined : post.body) ?? `post-${place + 1}`;
      const before = postPrefix(posts, place);
      const fact = (attribute: string): string => {
        const local = listOf(attribute) === undefined ? "" : prefix;
        return keep((isOfPost(attribute) ? before : local) + attribute, () => {
          const ancestor = ancestorOf(attribute);
          return {
            id: ancestor === undefined ? attribute : "body.within",
            kind: "fact",
            values: domainOf(attribute, measures),
            of: [...(posts.length > 1 ? [own] : []), ...(ancestor === undefined ? [] : [ancestor])].join("@"),
          };
        });
      };
      return {
        named: (attribute) => (isText(attribute) ? text(attribute) : fact(attribute)),
        read: (variable) => {
          const subject = subjectOfVariable(variable);
          if (subject === undefined) return text(variable);
          const personal = isOfPost(subject);
          return keep(date(personal ? before : prefix, variable), () => ({
            id: variable.slice("date.".length),
            kind: "fact",
            values: sides,
            of: personal ? own : measure.id,
          }));
        },
        mitigation: (id) => {
          const attribute = mitigationVariable(id);
          return keep(prefix + attribute, () => ({
            id: attribute,
            kind: "fact",
            values: mitigationValues,
            of: measure.id,
          }));
        },
        response: (attribute) =>
          keep(before + attribute, () => ({
            id: attribute,
            kind: "fact",
            values: ["adopted", "declined"],
            of: own,
          })),
      };
    };

    /** What of the dates met so far cannot be read together. */
    const apart = (): readonly Row[] =>
      [...dates].flatMap(([before, variables]) =>
        contradictions([...variables], asked.at, measure).map(({ tests, name }) =>
          row(
            tests.map(({ attribute, values }) => test(before + attribute, values)),
            name,
          ),
        ),
      );
    return { atPost, apart };
  };
  return { inMeasure, all: (): readonly Open[] => [...open.values()] };
};
