/** What one line of Unbound's log says. */
export type UnboundLine =
  | {
      readonly kind: "asked";
      readonly time: string;
      readonly client: string;
      readonly name: string;
      readonly type: string;
    }
  | {
      readonly kind: "rule";
      readonly time: string;
      readonly client: string;
      readonly name: string;
      readonly type: string;
      readonly tag: string | undefined;
      readonly action: string;
    }
  | { readonly kind: "other"; readonly time: string };

// Syslog time, epoch seconds in brackets or ISO; a host may stand before the program, and syslog's own process number too.
const line =
  /^([A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d|\[\d{9,10}(?:\.\d+)?\]|\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:?\d\d)?) (?:\S+ )?unbound(?:\[\d+(?::[0-9a-f]+)?\])?:? (?:\[\d+:[0-9a-f]+\] )?([a-z]+): (.*)$/;

const question = /^([0-9a-fA-F.:]+(?:%\w+)?) (\S+) ([A-Z0-9]+) (?:IN|CH|HS|ANY|CLASS\d+)(?: |$)/;

const rule =
  /^rpz: applied (?:\[(.*?)\] )?(?:(?:qname|clientip|ip|nsdname|nsip) )?\S+ (rpz-[a-z-]+) ([0-9a-fA-F.:%\w]+)@\d+ (\S+) ([A-Z0-9]+) (?:IN|CH|HS|ANY|CLASS\d+)/;

/** Lower case, without the final dot. */
const plain = (name: string): string => (name.endsWith(".") ? name.slice(0, -1) : name).toLowerCase();

/** Undefined when it is no line of Unbound's, or a cut one. */
export const readUnboundLine = (text: string): UnboundLine | undefined => {
  const parts = line.exec(text);
  if (parts === null) return undefined;
  const [, time = "", level, message = ""] = parts;
  if (level === "info" && message.startsWith("rpz: applied")) {
    const [, tag, action = "", client = "", name = "", type = ""] = rule.exec(message) ?? [];
    return client === "" ? undefined : { kind: "rule", time, client, name: plain(name), type, tag, action };
  }
  if (level === "query" || level === "reply" || level === "info") {
    // Older versions write questions as `info:` too, among other things.
    const [, client = "", name = "", type = ""] = question.exec(message) ?? [];
    if (client !== "") return { kind: "asked", time, client, name: plain(name), type };
    return level === "info" ? { kind: "other", time } : undefined;
  }
  return { kind: "other", time };
};
