import { check } from "./check.ts";
import type { Command } from "./command.ts";
import { controlBuild } from "./control.ts";
import { record } from "./record.ts";
import { command as register } from "./register.ts";
import { rule } from "./rule.ts";

/** All commands, in the order in which help lists them: the path of a measure. */
export const commands: readonly Command[] = [check, rule, register, record, controlBuild];
