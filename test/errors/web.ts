import { app } from "../../src/web/app.ts";
import { type Example, type Examples, requesting } from "./example.ts";

const empty = "/nowhere/data";
const pages = app(empty);

const page = (typed: string, address: string): Example =>
  requesting(typed, (language) => pages.request(`/${language}${address}`));

const sent = (typed: string, headers: Readonly<Record<string, string>> = {}): Example =>
  requesting(typed, (language) =>
    pages.request(`/${language}/try.json`, { method: "POST", body: new FormData(), headers }),
  );

const broken = {
  now: (): number => {
    throw new Error("a clock that does not go");
  },
  fault: () => undefined,
};

export const examples: Examples = {
  "E-WEB-AT": page(
    "GET /en/measures/be/wal/2023-tiktok.json?at=2023-02-30",
    "/measures/be/wal/2023-tiktok.json?at=2023-02-30",
  ),
  "E-WEB-VALUE": page(
    "GET /en/measures/be/wal/2023-tiktok.json?choose=keep:perhaps",
    "/measures/be/wal/2023-tiktok.json?choose=keep:perhaps",
  ),
  "E-WEB-OTHER-WORLD": page(
    "GET /en/bodies/be/wal/spw.json?world=fictional",
    "/bodies/be/wal/spw.json?world=fictional",
  ),
  "E-WEB-PAGE": page("GET /en/nowhere.json", "/nowhere.json"),
  "E-WEB-FORMAT": page("GET /en/accessibility.csv", "/accessibility.csv"),
  "E-WEB-UPLOAD": sent("POST /en/try.json, with no file chosen"),
  "E-WEB-SIZE": sent("POST /en/try.json, with a file of a gigabyte", { "content-length": String(2 ** 30) }),
  "E-WEB-FAULT": requesting("any page, where the program itself fails", (language) =>
    app(empty, broken).request(`/${language}/measures.json`),
  ),
};
