/** Why the disk or a decoder refused a file: `UTF-8`, or the system's code (`ENOENT`, `EACCES`). Undefined for what is a bug of ours. */
export const refusalOf = (error: unknown): string | undefined => {
  if (!(error instanceof Error) || !("code" in error) || typeof error.code !== "string") return undefined;
  return error.code === "ERR_ENCODING_INVALID_ENCODED_DATA" ? "UTF-8" : error.code;
};

/** Bytes as text: UTF-8, a byte-order mark dropped. @throws on bytes that are not UTF-8, with a code that `refusalOf` knows. */
export const textOf = (bytes: Uint8Array): string => new TextDecoder("utf-8", { fatal: true }).decode(bytes);
