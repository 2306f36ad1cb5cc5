import { answer } from "./answer.ts";
import { attributes } from "./attributes.ts";
import { check } from "./check.ts";
import type { Command } from "./command.ts";
import { controlBuild } from "./control.ts";
import { demo } from "./demo.ts";
import { command as ledgerExport } from "./ledger.ts";
import { command as load } from "./load.ts";
import { posture } from "./posture.ts";
import { record } from "./record.ts";
import { command as register } from "./register.ts";
import { rule } from "./rule.ts";
import { serve } from "./serve.ts";
import { show } from "./show.ts";
import { verdict } from "./verdict.ts";
import { verify } from "./verify.ts";

/** All commands, in the order in which help lists them: the path of a measure. */
export const commands: readonly Command[] = [
  check,
  show,
  attributes,
  rule,
  register,
  load,
  record,
  posture,
  verdict,
  controlBuild,
  answer,
  verify,
  ledgerExport,
  demo,
  serve,
];
