import type { Known } from "../deed/known.ts";
import type { Addressee } from "./addressee.ts";
import type { Notice } from "./notice/notice.ts";
import type { messagesHeld, noticesHeld } from "./prepare.ts";
import { isUnreached } from "./unreached.ts";

/** A notice to be made, and how many messages of it there are already to other addresses. */
export interface Wanted {
  readonly notice: Notice;
  readonly addressee: Addressee;
  readonly copies: number;
}

export interface WantedQuestion {
  readonly write: (addressee: Addressee) => Notice;
  readonly held: ReturnType<typeof noticesHeld>;
  readonly sent: ReturnType<typeof messagesHeld>;
  /** Does somebody want to write again where the words have changed? */
  readonly again: boolean;
  readonly measure: string;
  readonly known: Known;
}

/**
 * To whom a notice is still to be made: whoever has none, whoever was not reached, and, where that is wanted, whoever’s would read differently now. A new wording is no
 * reason to write to everybody again, so these are named apart (`changed`). Pure.
 */
export const noticesWanted = (
  addressees: readonly Addressee[],
  { write, held, sent, again, measure, known }: WantedQuestion,
): { readonly wanted: readonly Wanted[]; readonly changed: readonly string[] } => {
  const wanted: Wanted[] = [];
  const changed: string[] = [];
  for (const addressee of addressees) {
    const { body } = addressee;
    const notice = write(addressee);
    const own = held.get(body);
    const unreached = own !== undefined && isUnreached(addressee, sent, { measure, known });
    if (own?.has(notice.key) === true && !unreached) continue;
    if (own !== undefined && !unreached && !again) changed.push(body);
    else {
      const copies = (sent.get(body) ?? []).filter((one) => one.notice === notice.key).length;
      wanted.push({ notice, addressee, copies });
    }
  }
  return { wanted, changed };
};
