import { excerpt } from "./excerpts.ts";

const yaml = (text: string): string => `\`\`\`yaml\n${text}\n\`\`\``;

/** The Walloon file, a paragraph to each part. Every piece of YAML is taken from the file itself. */
export const guided = (): string => `
This is how the Walloon decision of March 2023 is written, from \`measures/be/wal/2023-tiktok.yaml\`. Of texts in four languages only the English
is shown here; a file must have all four wherever it has one of them. What stands in the file and not here says more of the same.

**What it is.** An id, which is also where the file stands; a title; the body that decided; the zone of its days; and the products. Here a product matches
when it *is* TikTok, or when it is a variant of it and the question \`variants\` is read as yes.

${yaml(excerpt({ measure: true, title: true, authority: true, zone: true, products: true }))}

**What force it has.** Three voices that are never mixed: what it is in law, what its author called it, what the press called it.

${yaml(excerpt({ force: true }))}

**What it rests on.** Every source has an id; \`q170#answer\` in the rest of the file means *the answer, in that source*. \`held\` says how much of the
text was really read.

${yaml(excerpt({ sources: ["press-release", "q170"] }))}

**Which acts there are.** A clause lives as long as the instrument that carries it. The date of this decision is contested: three claims, each with who says so and
since when that could be known; one is chosen, with who, when and why, and the choice is printed with every result. The extension is an instrument of its own
that does something to two clauses: it extends them, from the day it was decided.

${yaml(excerpt({ instruments: ["decision", "extension-1"] }))}

**What only the text can settle.** A question with a fixed list of answers, yes and no unless the file says otherwise. \`keep\` is open: nobody chose, so a ruling that depends on it is
undetermined and names it. \`service-test\` was chosen.

${yaml(excerpt({ texts: ["service-test", "keep"] }))}

**What it says.** The ban: *having* the app counts only if \`keep\` is read as yes, *reaching the site* only if \`web\` is. Whom it speaks to, whom it merely
informs, who is outside and why. \`where\` holds named rows; a device is covered when one of them holds. The start is contested and open, so rulings between the two dates are
undetermined; one of the two last days was only announced, so it is printed and never read. Six months from the decision are a validity: the first day counts. The review is a date
that is stated and ends nothing.

${yaml(excerpt({ clauses: ["ban"] }))}

**What stays free.** A permit without \`over\` takes nothing away from the ban: it says what nobody forbids.

${yaml(excerpt({ clauses: ["free"] }))}

**What bodies owe.** A duty names who must act.

${yaml(excerpt({ clauses: ["relay"] }))}

**What it must give.** Cases are examples from outside the file’s own words: facts, a day, and the ruling. They are run by \`interdict check\`, and they are how you notice that
the file says something else than the text.

${yaml(
  excerpt({
    cases: [
      "a personal phone of which nothing is known",
      "20 April: nothing on 15 April",
      "hard case 10, Wallonia on 20 March",
      "the Government must inform",
    ],
  }),
)}
`;
