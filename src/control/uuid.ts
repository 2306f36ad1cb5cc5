import { v5 } from "uuid";

/** The same for the same body and identifier for ever, so that a new version takes the place of the old one (RFC 9562, 5.5); in lower case. */
export const uuidOf = (body: string, identifier: string): string =>
  v5(JSON.stringify([body, identifier]), v5("interdict.internal", v5.DNS));
