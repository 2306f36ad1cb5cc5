import * as answer from "./answer.ts";
import * as attest from "./attest.ts";
import * as bundle from "./bundle.ts";
import * as catalogue from "./catalogue.ts";
import * as control from "./control.ts";
import * as deed from "./deed.ts";
import * as demo from "./demo.ts";
import * as evidence from "./evidence.ts";
import type { Examples } from "./example.ts";
import * as exchange from "./exchange.ts";
import * as ledger from "./ledger.ts";
import * as lint from "./lint.ts";
import * as logic from "./logic.ts";
import * as measure from "./measure.ts";
import * as outbox from "./outbox.ts";
import * as posture from "./posture.ts";
import * as receipt from "./receipt.ts";
import * as register from "./register.ts";
import * as remind from "./remind.ts";
import * as store from "./store.ts";
import * as web from "./web.ts";
import * as whatif from "./whatif.ts";
import * as yaml from "./yaml.ts";

/** The examples of each stage, in the order of the path of a measure. */
export const stages: Readonly<Record<string, Examples>> = {
  yaml: yaml.examples,
  measure: measure.examples,
  lint: lint.examples,
  whatif: whatif.examples,
  exchange: exchange.examples,
  logic: logic.examples,
  catalogue: catalogue.examples,
  register: register.examples,
  deed: deed.examples,
  control: control.examples,
  evidence: evidence.examples,
  receipt: receipt.examples,
  attest: attest.examples,
  remind: remind.examples,
  bundle: bundle.examples,
  posture: posture.examples,
  answer: answer.examples,
  ledger: ledger.examples,
  store: store.examples,
  demo: demo.examples,
  outbox: outbox.examples,
  web: web.examples,
};
