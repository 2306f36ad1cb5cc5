import { getDocumentProxy } from "unpdf";
import { isLanguage, type Language } from "../language/language.ts";

const name = "answer.json";

/** Is it a PDF, by its first bytes? */
export const isPdf = (bytes: Uint8Array): boolean =>
  new TextDecoder("latin1").decode(bytes.subarray(0, 1024)).includes("%PDF-");

// The reader takes the bytes for itself: it gets a copy.
const open = (bytes: Uint8Array) => getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });

const bytesIn = (content: unknown): Uint8Array | undefined => {
  if (content instanceof Uint8Array) return content;
  return typeof content === "object" &&
    content !== null &&
    "content" in content &&
    content.content instanceof Uint8Array
    ? content.content
    : undefined;
};

/** The answer attached to a PDF, and the language of the document; undefined when nothing of that name is attached, or it is no PDF. */
export const attachedTo = async (
  bytes: Uint8Array,
): Promise<{ readonly text: string; readonly language?: Language } | undefined> => {
  try {
    const pdf = await open(bytes);
    const attachments = await pdf.getAttachments();
    const content = attachments?.has(name) === true ? bytesIn(await pdf.getAttachmentContent(name)) : undefined;
    const { info } = await pdf.getMetadata();
    const language =
      "Language" in info && typeof info.Language === "string" ? info.Language.slice(0, 2).toLowerCase() : "";
    await pdf.cleanup();
    if (content === undefined) return undefined;
    return {
      text: new TextDecoder("utf-8", { fatal: true }).decode(content),
      ...(isLanguage(language) ? { language } : {}),
    };
  } catch {
    return undefined;
  }
};

/** The text of each page, line by line as it is drawn; no pages where it cannot be read. */
export const pagesOf = async (bytes: Uint8Array): Promise<readonly (readonly string[])[]> => {
  try {
    const pdf = await open(bytes);
    const pages: (readonly string[])[] = [];
    for (let page = 1; page <= pdf.numPages; page++) {
      const { items } = await (await pdf.getPage(page)).getTextContent();
      const text = items.map((item) => ("str" in item ? `${item.str}${item.hasEOL ? "\n" : ""}` : "")).join("");
      pages.push(
        text
          .split("\n")
          .map((line) => line.trim())
          .filter((line) => line !== ""),
      );
    }
    await pdf.cleanup();
    return pages;
  } catch {
    return [];
  }
};
