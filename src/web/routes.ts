import type { Measure } from "../measure/measure.ts";
import type { Ask } from "./ask.ts";
import { type Outcome, refuse } from "./page.ts";
import { accessibilityPage } from "./pages/accessibility.ts";
import { bodiesPage } from "./pages/bodies.ts";
import { bodyPage } from "./pages/body.ts";
import { bodyCalendar, calendarFile } from "./pages/calendar.ts";
import { cascadePage } from "./pages/cascade.ts";
import { controlsPage } from "./pages/controls.ts";
import { deedsPage } from "./pages/deeds.ts";
import { devicePage } from "./pages/device.ts";
import { exemptionsPage } from "./pages/exemptions.ts";
import { homePage } from "./pages/home.ts";
import { mayIPage } from "./pages/may-i.ts";
import { measureFile, measurePage } from "./pages/measure.ts";
import { measuresPage } from "./pages/measures.ts";
import { questionPage, questionsPage } from "./pages/questions.ts";
import { registerPage } from "./pages/register.ts";
import { tryPage } from "./pages/try.ts";
import { unitsPage } from "./pages/units.ts";
import { whatWeSeePage } from "./pages/what-we-see.ts";
import { webProblem } from "./problems.ts";

type Give = (ask: Ask) => Outcome | Promise<Outcome>;

const fixed: Readonly<Record<string, Give>> = {
  "/": homePage,
  "/measures": measuresPage,
  "/bodies": registerPage,
  "/questions": questionsPage,
  "/may-i": mayIPage,
  "/what-we-see": whatWeSeePage,
  "/try": tryPage,
  "/accessibility": accessibilityPage,
};

type GiveOf = (ask: Ask, measure: Measure) => Outcome | Promise<Outcome>;

const calendar = "/calendar.ics";

/** What stands below a measure. */
const ofMeasure: Readonly<Record<string, GiveOf>> = {
  "": measurePage,
  "/bodies": bodiesPage,
  "/units": unitsPage,
  "/deeds": deedsPage,
  "/cascade": cascadePage,
  "/controls": controlsPage,
  "/exemptions": exemptionsPage,
  [calendar]: calendarFile,
};

const missing = ({ path }: Ask): Outcome => refuse(404, webProblem("E-WEB-PAGE", {}, { path }));

/** `/measures/<id>` and what stands below it; the id contains slashes, so the measures are asked. */
const measureAt = (ask: Ask): Outcome | Promise<Outcome> => {
  const rest = ask.path.slice("/measures/".length);
  for (const measure of ask.site.measures) {
    if (rest !== measure.id && !rest.startsWith(`${measure.id}/`)) continue;
    const give = ofMeasure[rest.slice(measure.id.length)];
    if (give !== undefined) return give(ask, measure);
  }
  return missing(ask);
};

/** The page at an address, or why there is none. */
export const pageAt = (ask: Ask): Outcome | Promise<Outcome> => {
  const give = Object.hasOwn(fixed, ask.path) ? fixed[ask.path] : undefined;
  if (give !== undefined) return give(ask);
  const [, section = "", id = ""] = /^\/(measures|bodies|devices|questions)\/(.+)$/.exec(ask.path) ?? [];
  if (section === "measures") return measureAt(ask);
  if (section === "bodies")
    return id.endsWith(calendar) ? bodyCalendar(ask, id.slice(0, -calendar.length)) : bodyPage(ask, id);
  if (section === "devices") return devicePage(ask, id);
  if (section === "questions") {
    const question = ask.site.questions.find((one) => one.id === id);
    if (question !== undefined) return questionPage(ask, question);
  }
  return missing(ask);
};

/** The text of a file that stands at an address with `.yaml` after it. */
export const fileAt = ({ path, site }: Ask): Outcome | undefined => {
  const measure = site.measures.find(({ id }) => path === `/measures/${id}`);
  return measure === undefined ? undefined : measureFile(measure);
};
