import { isUtf8 } from "node:buffer";

/** Why the disk or a decoder refused a file: `UTF-8`, or the system's code (`ENOENT`, `EACCES`). Undefined for what is a bug of ours. */
export const refusalOf = (error: unknown): string | undefined => {
  if (!(error instanceof Error) || !("code" in error) || typeof error.code !== "string") return undefined;
  return error.code === "ERR_ENCODING_INVALID_ENCODED_DATA" ? "UTF-8" : error.code;
};

/** Bytes as text: UTF-8, a byte-order mark dropped. @throws on bytes that are not UTF-8, with a code that `refusalOf` knows. */
export const textOf = (bytes: Uint8Array): string => new TextDecoder("utf-8", { fatal: true }).decode(bytes);

/** Where bytes stop being UTF-8, lines and columns from 1; undefined where they are UTF-8 throughout. */
export const firstStray = (bytes: Uint8Array): { readonly line: number; readonly column: number } | undefined => {
  if (isUtf8(bytes)) return undefined;
  const lenient = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
  const again = new TextEncoder().encode(lenient);
  const at = bytes.findIndex((byte, n) => byte !== again[n]);
  if (at < 0) return undefined;
  const lines = new TextDecoder("utf-8").decode(bytes.subarray(0, at)).split("\n");
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
};
