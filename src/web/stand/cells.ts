import { dayInWords } from "../../language/dates.ts";
import type { Language } from "../../language/language.ts";
import { number, say } from "../../language/say.ts";
import { word } from "../../language/words.ts";
import type { Modality } from "../../measure/measure.ts";
import type { BodyPosture, Communication, Control } from "../../posture/posture.ts";
import { type Html, html } from "../html.ts";
import { together } from "../joined.ts";
import { type Cell, cell } from "../table.ts";
import { standWords } from "../words/stand.ts";

/** What a body was told: the state, its date or that there is none, and whether it came late. */
export const toldInWords = ({ state, on, unknownDate, late }: Communication, language: Language): string => {
  const named = word("communication", state, language);
  const told = state === "not-owed" || state === "owed";
  const dated = told
    ? named
    : on !== undefined
      ? say(standWords.toldOn, language, { state: named, day: dayInWords(on, language) })
      : unknownDate
        ? say(standWords.undated, language, { state: named })
        : named;
  return late ? say(standWords.toldLate, language, { state: dated }) : dated;
};

/** The two facts of control, never one ladder. */
export const controlInWords = ({ prohibit, prevent }: Control, language: Language): string => {
  const rule =
    prohibit.state === "stated" ? word("ownRule", "unknown", language) : word("ownRule", prohibit.state, language);
  const { state, deployed, of, tested } = prevent;
  const shown = (n: number): string => number(n, language);
  const technical =
    state === "deployed" && deployed !== undefined && of !== undefined
      ? say(standWords.deployedOn, language, { n: shown(deployed), of: shown(of), tested: shown(tested ?? 0) })
      : state === "stated"
        ? say(standWords.statedControl, language)
        : word("technicalControl", state, language);
  return together([rule, technical], language);
};

const best = ["audited", "tested", "observed", "attested"] as const;

/** The best evidence that any unit of the body rests on; where there is none, a word that no number looks like. */
export const evidenceInWords = ({ evidence }: BodyPosture, language: Language): string => {
  const basis = best.find((one) => evidence[one] > 0);
  return basis === undefined ? say(standWords.noneHeld, language) : word("basis", basis, language);
};

/** What a clause is for a body: what permits or prevents concerns it, and binds nobody to act. */
export const roleInWords = (role: BodyPosture["reach"]["role"], modality: Modality, language: Language): string =>
  role === "bound" && (modality === "permit" || modality === "prevent")
    ? say(standWords.concerned, language)
    : word("role", role, language);

/** A count as a link to the list of what it counts. */
export const countLink = (n: number, href: string, language: Language): Html =>
  n === 0 ? html`<a class="zero" href="${href}">0</a>` : html`<a href="${href}">${number(n, language)}</a>`;

export const countCell = (n: number, href: string, language: Language): Cell => cell(n, countLink(n, href, language));

/** In place of a count that stays inside a body. */
export const notShown = (language: Language): Cell => {
  const title = say(standWords.notShownTitle, language);
  return cell(
    say(standWords.notShown, language),
    html`<abbr class="soft" title="${title}">${say(standWords.notShown, language)}</abbr>`,
  );
};
