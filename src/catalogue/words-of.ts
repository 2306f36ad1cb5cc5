/**
 * The words of a label as people see it: compatibility forms folded ("ＴｉｋＴｏｋ"), invisible characters and accents removed, lower case,
 * everything else but letters and digits between words.
 */
export const wordsOf = (label: string): readonly string[] =>
  label
    .normalize("NFKD")
    .replaceAll(/[\p{Cf}\p{M}]/gu, "")
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
