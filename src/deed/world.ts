import type { World } from "../register/body.ts";
import { body, type Register } from "../register/register.ts";
import type { Deed } from "./deed.ts";

/** The world of a deed: invented as soon as a body in it is, since an invented body may be written to by a real authority; what names none is of the public record. */
export const worldOf = ({ by, about }: Pick<Deed, "by" | "about">, register: Register): World =>
  [...(by.body === undefined ? [] : [by.body]), ...about].some((id) => body(register, id)?.world === "fictional")
    ? "fictional"
    : "real";
