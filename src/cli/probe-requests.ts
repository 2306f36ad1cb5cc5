import { patience } from "./probe-asker.ts";

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields => typeof value === "object" && value !== null;

/** What one request to a browser came to: its result, or the words of its error. */
export type Answer = { readonly result: Fields } | { readonly error: string };

/** A text of a result; of an error, its words. */
export const textIn = (answer: Answer, key: string): string => {
  const value = "result" in answer ? answer.result[key] : answer.error;
  return typeof value === "string" ? value : "";
};

/** A browser takes longer than a server: it may have to wait for one that does not answer. */
export const longest = patience * 5;

/**
 * Numbered requests and their answers, as both protocols of browsers have them. Every request is answered: with an error where nothing comes in time, or the browser ends.
 */
export const requests = (send: (json: string) => void, gone: Promise<void>) => {
  const waiting = new Map<number, (answer: Answer) => void>();
  let last = 0;
  return {
    /** What came from the browser; what is no answer to a request of ours is let pass. */
    hear: (json: string): void => {
      const said: unknown = JSON.parse(json);
      if (!isFields(said) || typeof said["id"] !== "number") return;
      const { result, error, message } = said;
      waiting.get(said["id"])?.(isFields(result) ? { result } : { error: String(message ?? JSON.stringify(error)) });
    },
    ask: (method: string, params: Fields, more: Fields = {}): Promise<Answer> =>
      new Promise((give) => {
        const id = ++last;
        const done = (answer: Answer): void => {
          clearTimeout(timer);
          waiting.delete(id);
          give(answer);
        };
        const timer = setTimeout(done, longest, { error: "no answer" });
        waiting.set(id, done);
        void gone.then(() => done({ error: "ended" }));
        send(JSON.stringify({ id, method, params, ...more }));
      }),
  };
};
