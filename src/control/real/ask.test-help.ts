import { randomInt } from "node:crypto";
import { createSocket } from "node:dgram";
import { type Answer, decode, encode, RECURSION_DESIRED, type RecordType } from "dns-packet";

/** What a resolver answered. */
export interface Answered {
  readonly rcode: string;
  /** Addresses, names and texts of the answer, in order. */
  readonly answers: readonly string[];
  /** The extended error (RFC 8914), where the resolver gives one. */
  readonly ede?: { readonly code: number; readonly text: string };
  /** Texts beside the answer: Knot Resolver says there why it refuses. */
  readonly beside: readonly string[];
}

const rcodes = ["NOERROR", "FORMERR", "SERVFAIL", "NXDOMAIN", "NOTIMP", "REFUSED"];

const textOf = (answer: Answer): readonly string[] => {
  if (answer.type === "A" || answer.type === "AAAA" || answer.type === "CNAME") return [answer.data];
  if (answer.type === "TXT") return [[answer.data].flat().map(String).join("")];
  return [];
};

const read = (message: Buffer): Answered => {
  const { flags = 0, answers = [], additionals = [] } = decode(message);
  const code = flags & 15;
  const extended = additionals
    .flatMap((each) => (each.type === "OPT" ? each.options : []))
    .find((option) => Number(option.code) === 15)?.data;
  return {
    rcode: rcodes[code] ?? String(code),
    answers: answers.flatMap(textOf),
    ...(extended === undefined ? {} : { ede: { code: extended.readUInt16BE(0), text: extended.toString("utf8", 2) } }),
    beside: additionals.flatMap(textOf),
  };
};

/** That a message may be long, and carry extended errors (RFC 6891). */
export const edns: Answer = Object.freeze({
  type: "OPT",
  name: ".",
  udpPayloadSize: 1232,
  extendedRcode: 0,
  ednsVersion: 0,
  flags: 0,
  flag_do: false,
  options: [],
});

/** As long as a client waits before it asks again, in milliseconds. */
const patience = 500;

/** Asks a resolver of the loopback from one of its addresses, as a client of that address would, again and again. Gives nothing where nobody answers. */
export const askAt = (
  port: number,
  name: string,
  type: RecordType = "A",
  { from = "127.0.0.1", within = 5000 }: { readonly from?: string; readonly within?: number } = {},
): Promise<Answered | undefined> =>
  new Promise((give) => {
    const socket = createSocket("udp4");
    const end = (answered?: Answered): void => {
      clearTimeout(timer);
      clearInterval(again);
      socket.close();
      give(answered);
    };
    const timer = setTimeout(end, within);
    // Nobody listens yet: whoever starts may still answer the next time.
    socket.on("error", () => undefined);
    socket.once("message", (message) => end(read(message)));
    const query = encode({
      type: "query",
      id: randomInt(1, 65536),
      flags: RECURSION_DESIRED,
      questions: [{ type, name }],
      additionals: [edns],
    });
    const again = setInterval(() => connected && socket.send(query), patience);
    let connected = false;
    socket.bind(0, from, () =>
      socket.connect(port, "127.0.0.1", () => {
        connected = true;
        socket.send(query);
      }),
    );
  });
