import { expect, it } from "vitest";
import { quote, sentence } from "./quote.ts";

it("puts a text between the marks of the language and turns the marks inside it", () => {
  expect(quote("« L’application » ?", "fr")).toBe("«\u00a0“L’application” ?\u00a0»");
  expect(quote("Is “the app” it?", "en")).toBe("“Is ‘the app’ it?”");
  expect(quote("Is “de app” het?", "nl")).toBe("“Is ‘de app’ het?”");
  expect(quote("Ist „die App“ es?", "de")).toBe("„Ist ‚die App‘ es?“");
});

it("ends a sentence once", () => {
  expect(sentence("élu")).toBe("Élu.");
  expect(sentence("Is it?")).toBe("Is it?");
});
