/** What is said of one thing by its name. `key`: only those with the same one are told together. */
export interface Told {
  readonly name: string;
  readonly key: string;
  readonly sentences: readonly string[];
}

/** Several of which much the same is said: what holds for all, and then what holds only for some, each sentence once. */
export interface ToldAlike {
  readonly names: readonly string[];
  readonly all: readonly string[];
  readonly some: readonly { readonly names: readonly string[]; readonly sentence: string }[];
}

/** Tells together what has the same key, in the order of the first of each. */
export const alike = (told: readonly Told[]): readonly ToldAlike[] =>
  [...Map.groupBy(told, ({ key }) => key).values()].map((group) => {
    const sentences = [...new Set(group.flatMap((one) => one.sentences))];
    const whose = sentences.map((sentence) => ({
      sentence,
      names: group.filter((one) => one.sentences.includes(sentence)).map(({ name }) => name),
    }));
    const isOfAll = ({ names }: (typeof whose)[number]): boolean => names.length === group.length;
    return {
      names: group.map(({ name }) => name),
      all: whose.filter(isOfAll).map(({ sentence }) => sentence),
      some: whose.filter((one) => !isOfAll(one)),
    };
  });
