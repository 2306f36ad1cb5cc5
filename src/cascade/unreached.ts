import type { Known } from "../deed/known.ts";
import { doersOf } from "../deed/select.ts";
import type { Addressee } from "./addressee.ts";
import type { messagesHeld } from "./prepare.ts";
import { hasLeft } from "./told.ts";

/** Was it told by another way than from here, or did it say something itself, on record? */
const isToldOtherwise = (body: string, measure: string, { deeds }: Known): boolean =>
  deeds.some((deed) => {
    if (deed.measure !== measure || deed.basis !== "record") return false;
    if (deed.kind === "acknowledgement" || deed.kind === "response") return doersOf(deed).includes(body);
    return deed.kind === "dispatch" && deed.about.includes(body) && hasLeft(deed);
  });

/**
 * Is there an address now at which a body was never tried, while nothing that left from here can have reached it? Either it had none when its notice was prepared, and was told by no other way;
 * or all that was sent came back from other addresses. Pure.
 */
export const isUnreached = (
  { body, contact }: Addressee,
  messages: ReturnType<typeof messagesHeld>,
  { measure, known }: { readonly measure: string; readonly known: Known },
): boolean => {
  if (contact === undefined) return false;
  const own = messages.get(body) ?? [];
  if (own.length === 0) return !isToldOtherwise(body, measure, known);
  return own.every(({ bounced, address }) => bounced && address !== contact.address);
};
