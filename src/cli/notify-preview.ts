import { basename, dirname, extname, join } from "node:path";
import { type Addressee, addresseesOf } from "../cascade/addressee.ts";
import { underChoices } from "../cascade/chosen.ts";
import { recordedChoices } from "../cascade/load.ts";
import { lettersOf } from "../cascade/notice/letter.ts";
import { mailParts, mimeOf } from "../cascade/notice/mime.ts";
import type { Notice } from "../cascade/notice/notice.ts";
import { noticeOf } from "../cascade/notice/of.ts";
import { loadCatalogue } from "../catalogue/load.ts";
import { knownRecords } from "../deed/held.ts";
import { dayInWords } from "../language/dates.ts";
import { isLanguage, type Language } from "../language/language.ts";
import { everKnown } from "../measure/case.ts";
import { loadSurroundings } from "../measure/load.ts";
import { measureProblem } from "../measure/problems.ts";
import { quote } from "../measure/prose/quote.ts";
import { sized } from "../measure/sized.ts";
import { nameOf } from "../register/facts.ts";
import { body, bodyAt } from "../register/register.ts";
import { openStore } from "../store/store.ts";
import { dayOf, type Instant } from "../time/time.ts";
import { measuresNamed } from "./choices.ts";
import type { Command, Io } from "./command.ts";
import { flags, instantFlag, invalid, Misuse, printJson, required, sayTo } from "./common.ts";
import { previewWords } from "./notify-preview-words.ts";
import { cliWords } from "./words.ts";
import { writeOut } from "./write-out.ts";

const forms = ["text", "html", "pdf", "eml"] as const;
type Form = (typeof forms)[number];

const isForm = (value: string): value is Form => forms.some((one) => one === value);

interface File {
  readonly name: string;
  readonly content: string | Uint8Array;
}

/** `letter.pdf` as `letter-nl.pdf`. */
const inLanguage = (file: string, language: Language): string =>
  join(dirname(file), `${basename(file, extname(file))}-${language}${extname(file)}`);

/** A mailbox that nobody can have, for what is only shown. */
const nowhere = "no-address@interdict.invalid";

const filesOf = (notice: Notice, { contact }: Addressee, form: Form, at: Instant, out: string): readonly File[] => {
  if (form === "text" || form === "html") return [{ name: out, content: mailParts(notice, { at })[form] }];
  const letters = lettersOf(notice, { at });
  if (form === "pdf")
    return letters.map(({ language, pdf }) => ({
      name: letters.length > 1 ? inLanguage(out, language) : out,
      content: pdf,
    }));
  const message = { from: "preview@interdict.invalid", to: contact?.address ?? nowhere, date: at, letters };
  return [{ name: out, content: mimeOf(notice, { ...message, id: `${notice.key}@interdict.invalid` }) }];
};

const printed = (content: string | Uint8Array): string =>
  typeof content === "string" ? content : Buffer.from(content).toString("latin1");

/** One notice, shown and not kept. 1 where no clause concerns the body. */
export const preview: Command = {
  name: "notify preview",
  usage: "MEASURE --body ID [--at DAY] [--language L] [--as text|html|pdf|eml] [--out FILE] [--json]",
  summary: previewWords.summary,
  options: {
    body: flags.body,
    at: flags.at,
    "known-at": flags.knownAt,
    language: { type: "value", summary: previewWords.language },
    as: { type: "value", summary: previewWords.as },
    out: { type: "value", summary: previewWords.out },
  },
  run: async (words, io: Io) => {
    const id = required(words, 0, "notify preview", "MEASURE");
    const of = words.value("body");
    if (of === undefined) throw new Misuse(cliWords.missing, { command: "notify preview", what: "--body ID" });
    const form = words.value("as") ?? "text";
    if (!isForm(form)) throw new Misuse(previewWords.badForm, { value: form });
    const language = words.value("language");
    if (language !== undefined && !isLanguage(language))
      throw new Misuse(previewWords.badLanguage, { value: language });
    const out = words.value("out");
    if (form === "pdf" && out === undefined && !words.flag("json"))
      throw new Misuse(cliWords.missing, { command: "notify preview --as pdf", what: "--out FILE" });
    const at = instantFlag(words, "at") ?? io.now();
    const knownAt = instantFlag(words, "known-at") ?? everKnown;
    const [around, catalogue] = await Promise.all([loadSurroundings(io.data), loadCatalogue()]);
    const measures = measuresNamed([id], io);
    const problems = [around, catalogue, measures].flatMap((one) => (one.ok ? [] : one.problems));
    if (!around.ok || !catalogue.ok || !measures.ok) return invalid(problems, words, io);
    const [written, ...others] = measures.value;
    if (written === undefined)
      return invalid([measureProblem("E-MEASURE-FILE", { file: id }, { reason: id })], words, io);
    const { register } = around.value;
    const found = bodyAt(register, of, at, knownAt) ?? body(register, of);
    if (found === undefined)
      return invalid([measureProblem("E-FACTS-BODY", { field: "--body" }, { id: of })], words, io);
    const store = openStore(io.data, { readOnly: true });
    if (!store.ok) return invalid(store.problems, words, io);
    const known = await knownRecords([], store.value, { knownAt }).finally(() => store.value.close());
    const measure = underChoices(written, known, register);
    const choices = recordedChoices(known)(written);
    const asked = { measure, others, register, at, knownAt, choices, world: found.world, bodies: [of] };
    const reached = sized(() => addresseesOf(asked));
    if (!reached.ok) return invalid(reached.problems, words, io);
    const [addressee] = reached.value;
    if (addressee === undefined) {
      const named = quote(nameOf(found, io.language), io.language);
      io.err(`${sayTo(io, previewWords.none, { body: named, day: dayInWords(dayOf(at), io.language) })}\n`);
      if (words.flag("json")) printJson(null, io);
      return 1;
    }
    const also = language === undefined ? {} : { also: [language] };
    const whole = noticeOf(addressee, { measure, register, catalogue: catalogue.value, at, knownAt, choices, ...also });
    const versions = whole.versions.filter((one) => language === undefined || one.language === language);
    const notice: Notice = { ...whole, versions };
    if (words.flag("json")) {
      printJson(notice, io);
      return 0;
    }
    if (form === "eml" && addressee.contact === undefined) io.err(`${sayTo(io, previewWords.noAddress)}\n`);
    const files = filesOf(notice, addressee, form, at, out ?? "");
    if (out === undefined) {
      for (const { content } of files) io.out(printed(content));
      return 0;
    }
    for (const { name, content } of files) {
      const written = writeOut(content, name, io);
      if (!written.ok) return invalid(written.problems, words, io);
      io.out(`${written.value}\n`);
    }
    return 0;
  },
};
