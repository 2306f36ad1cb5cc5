import { say } from "../../language/say.ts";
import type { Block, Paper } from "../../paper/paper.ts";
import { paragraph } from "./blocks.ts";
import { modelWords } from "./model-words.ts";
import { replyWords } from "./reply-words.ts";
import { noticeWords } from "./words.ts";

/**
 * A long paper for a small screen: of each clause what it says, on what it depends whether it concerns the body, and from when until when, without how the text was read and without the model
 * decision, which stand in the letter. Says so right below its first sentence.
 */
export const inShort = (paper: Paper): Paper => {
  const { language } = paper;
  const left = new Set([say(noticeWords.read, language), say(modelWords.title, language)]);
  const label = (text: "who" | "when" | "also"): string =>
    say(noticeWords.field, language, { label: say(noticeWords[text], language) });
  const [who, when, also] = [label("who"), label("when"), label("also")];
  const blocks: Block[] = [];
  let leaving: "none" | "clause" | "section" = "none";
  for (const block of paper.blocks) {
    if (block.kind === "heading" && block.level === 2) leaving = left.has(block.text) ? "section" : "none";
    else if (block.kind === "heading" && leaving === "clause") leaving = "none";
    else if (block.kind === "paragraph" && leaving !== "section") {
      const begins = block.runs[0]?.text;
      if (begins === who || begins === also) leaving = "clause";
      else if (begins === when) leaving = "none";
    }
    if (leaving === "none") blocks.push(block);
    if (block.kind === "paragraph" && block.tone === "answer" && leaving === "none")
      blocks.push(paragraph(say(replyWords.short, language)));
  }
  return { ...paper, blocks };
};
