import type { Ask } from "./ask.ts";
import { type Outcome, refuse } from "./page.ts";
import { accessibilityPage } from "./pages/accessibility.ts";
import { homePage } from "./pages/home.ts";
import { measurePage } from "./pages/measure.ts";
import { measuresPage } from "./pages/measures.ts";
import { whatWeSeePage } from "./pages/what-we-see.ts";
import { tryPage } from "./pages/try.ts";
import { webProblem } from "./problems.ts";

type Give = (ask: Ask) => Outcome | Promise<Outcome>;

const fixed: Readonly<Record<string, Give>> = {
  "/": homePage,
  "/measures": measuresPage,
  "/what-we-see": whatWeSeePage,
  "/try": tryPage,
  "/accessibility": accessibilityPage,
};

/** Pages of one thing, whose id follows and may contain slashes. */
const ofThing: readonly (readonly [string, (ask: Ask, id: string) => Outcome | Promise<Outcome>])[] = [["/measures/", measurePage]];

/** The page at an address, or why there is none. */
export const pageAt = async (ask: Ask): Promise<Outcome> => {
  const give = Object.hasOwn(fixed, ask.path) ? fixed[ask.path] : undefined;
  if (give !== undefined) return give(ask);
  for (const [prefix, of] of ofThing) if (ask.path.startsWith(prefix)) return of(ask, ask.path.slice(prefix.length));
  return refuse(404, webProblem("E-WEB-PAGE", {}, { path: ask.path }));
};
