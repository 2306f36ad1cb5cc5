import { z } from "zod";
import { type Day, dayOf, type Instant } from "../time/time.ts";
import { day, id, known } from "./forms.ts";
import type { At, Register } from "./register.ts";

/**
 * Where a body takes in its official mail, during a span of days: a mailbox of the body, never of a person. The registers that come with the
 * project hold none; those who write to a body keep them in `registers/` of their data folder.
 */
export interface Contact {
  readonly body: string;
  /** An e-mail address as SMTP takes it (RFC 5321, section 4.1.2). */
  readonly address: string;
  /** First and last day, Europe/Brussels; absent: no bound known. */
  readonly from?: Day;
  readonly to?: Day;
  readonly known?: Instant;
  /** Who gave it. */
  readonly source: string;
}

/** Local part and domain of plain characters: no quoted parts, no literal addresses, nothing that a header could be broken with. */
export const address = z
  .string()
  .regex(/^[\w.!#$%&'*+/=?^`{|}~-]{1,64}@[a-z0-9](?:[a-z0-9.-]{0,250}[a-z0-9])?$/i, "a@b.invalid");

export const contactForm = z
  .strictObject({
    body: id,
    address,
    from: day.exactOptional(),
    to: day.exactOptional(),
    known: known.exactOptional(),
    source: z.string().regex(/\S/, "…"),
  })
  .refine(({ from, to }) => from === undefined || to === undefined || from <= to, {
    path: ["to"],
    message: "from ≤ to",
  });

/** The address of a body on a day, as known at an instant: of several, the one that began last. */
export const contactOf = (register: Register, body: string, at: At, knownAt?: Instant): Contact | undefined => {
  const on = typeof at === "number" ? dayOf(at) : at;
  return register.contacts
    .get(body)
    ?.filter(
      ({ from, to, known: since }) =>
        (from === undefined || from <= on) &&
        (to === undefined || on <= to) &&
        (knownAt === undefined || since === undefined || since <= knownAt),
    )
    .toSorted((a, b) => ((a.from ?? "") < (b.from ?? "") ? -1 : 1))
    .at(-1);
};
