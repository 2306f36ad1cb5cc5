/** What the document writer says of a character that its font has no form for; PDF/UA takes no file with one. */
const missing = /the text `\\?"(.+?)\\?"` could not be displayed/gu;

const eachText = <T>(value: T, change: (text: string) => string): T =>
  JSON.parse(JSON.stringify(value), (_, inside: unknown) => (typeof inside === "string" ? change(inside) : inside));

const without = <T>(value: T, characters: readonly string[]): T =>
  eachText(value, (text) => characters.reduce((left, one) => left.replaceAll(one, "?"), text));

/** A word that no line can hold; addresses of pages stay whole, so that they can be copied. */
const endless = /(?!https?:)(?<=^|\s)\S{70,}/gu;

const breakable = (text: string): string =>
  text.replaceAll(endless, (word) => (word.match(/.{1,40}/gsu) ?? []).join("\u200b"));

const made = <T, Document>(value: T, make: (value: T) => Document): Document => {
  try {
    return make(value);
  } catch (error) {
    const characters = [...String(error).matchAll(missing)].map(([, text = ""]) => text);
    const simpler = without(value, characters);
    // Nothing left to replace: the fault is another one.
    if (characters.length === 0 || JSON.stringify(simpler) === JSON.stringify(value)) throw error;
    return made(simpler, make);
  }
};

/**
 * Makes a document of a value. Characters without a form in the font, such as those of a script that no letter of ours is written in, become question marks, and endless
 * words may break, so that one strange name keeps no letter from being made. The e-mail holds the name as it is.
 * @throws what `make` throws for any other reason.
 */
export const displayed = <T, Document>(value: T, make: (value: T) => Document): Document =>
  made(eachText(value, breakable), make);
