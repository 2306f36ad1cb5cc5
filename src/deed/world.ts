import type { World } from "../register/body.ts";
import { body, type Register } from "../register/register.ts";
import type { Deed } from "./deed.ts";

/** The world of what names some bodies: invented as soon as one of them is, since an invented body may be written to by a real authority. */
export const worldOfAll = (ids: readonly string[], register: Register): World =>
  ids.some((id) => body(register, id)?.world === "fictional") ? "fictional" : "real";

/** The world of a deed; what names no body is of the public record. */
export const worldOf = ({ by, about }: Pick<Deed, "by" | "about">, register: Register): World =>
  worldOfAll([...(by.body === undefined ? [] : [by.body]), ...about], register);
