import { createSocket, type Socket as UdpSocket } from "node:dgram";
import { createServer as createWebServer } from "node:http";
import { type AddressInfo, createServer, type Server, type Socket } from "node:net";
import { type Answer, AUTHORITATIVE_ANSWER, decode, encode, type Question, RECURSION_AVAILABLE } from "dns-packet";
import { edns } from "./ask.test-help.ts";

/** What a name is in the internet of a test. */
export interface Named {
  readonly ttl?: number;
  readonly A?: string;
  readonly AAAA?: string;
  readonly TXT?: string;
  readonly CNAME?: string;
}

/** A small internet on the loopback: one server that knows every name, and one that is every web site. */
export interface Internet {
  readonly dnsPort: number;
  readonly webPort: number;
  /** How often a name was asked of the servers of the internet: 0 where a resolver kept the question to itself. */
  readonly asked: (name: string) => number;
  /** The hosts whose pages were asked, in order. */
  readonly visited: readonly string[];
  readonly stop: () => Promise<void>;
}

/** What every page of the internet says. */
export const pageText = "reached";

/** Seconds for which an answer may be kept, where its name says nothing else. */
const ttl = 1;
const codes = { noError: 0, nameError: 3 };

const recordsOf = (names: ReadonlyMap<string, Named>, { name, type }: Question): readonly Answer[] => {
  const named = names.get(name.toLowerCase());
  if (named === undefined) return [];
  if (named.CNAME !== undefined)
    return [{ type: "CNAME", name, ttl, data: named.CNAME }, ...recordsOf(names, { name: named.CNAME, type })];
  if (type !== "A" && type !== "AAAA" && type !== "TXT") return [];
  const data = named[type];
  return data === undefined ? [] : [{ type, name, ttl: named.ttl ?? ttl, data }];
};

/** Like a resolver of a provider, it gives the whole chain behind an alias; a name it does not hold does not exist. */
const reply = (message: Buffer, names: ReadonlyMap<string, Named>, note: (name: string) => void): Buffer => {
  const { id, questions = [], additionals = [] } = decode(message);
  const [question] = questions;
  if (question === undefined) return Buffer.alloc(0);
  note(question.name.toLowerCase());
  const exists = names.has(question.name.toLowerCase());
  return encode({
    type: "response",
    ...(id === undefined ? {} : { id }),
    flags: AUTHORITATIVE_ANSWER | RECURSION_AVAILABLE | (exists ? codes.noError : codes.nameError),
    questions: [question],
    answers: [...recordsOf(names, question)],
    authorities: exists
      ? []
      : [
          {
            type: "SOA",
            name: question.name.split(".").at(-1) ?? "",
            ttl,
            data: {
              mname: "ns.invalid",
              rname: "host.invalid",
              serial: 1,
              refresh: 60,
              retry: 60,
              expire: 60,
              minimum: ttl,
            },
          },
        ],
    additionals: additionals.some(({ type }) => type === "OPT") ? [edns] : [],
  });
};

/** A port that is free over TCP may be one from which somebody is just asking over UDP: then another. */
const onOnePort = async (tcp: Server, udp: UdpSocket): Promise<number> => {
  await new Promise<void>((done) => tcp.listen(0, "127.0.0.1", done));
  const { port } = tcp.address() as AddressInfo;
  const isBound = await new Promise<boolean>((done) => {
    const isTaken = (): void => done(false);
    udp.once("error", isTaken).bind(port, "127.0.0.1", () => {
      udp.off("error", isTaken);
      done(true);
    });
  });
  if (isBound) return port;
  await new Promise((done) => tcp.close(done));
  return onOnePort(tcp, udp);
};

const nameServer = async (answer: (message: Buffer) => Buffer) => {
  const udp = createSocket("udp4");
  udp.on("message", (message, { port, address }) => udp.send(answer(message), port, address));
  const sockets = new Set<Socket>();
  const tcp = createServer((socket) => {
    sockets.add(socket);
    socket.on("error", () => undefined).on("close", () => sockets.delete(socket));
    let rest = Buffer.alloc(0);
    socket.on("data", (chunk) => {
      rest = Buffer.concat([rest, chunk]);
      while (rest.length >= 2 && rest.length >= 2 + rest.readUInt16BE(0)) {
        const end = 2 + rest.readUInt16BE(0);
        const given = answer(rest.subarray(2, end));
        const size = Buffer.alloc(2);
        size.writeUInt16BE(given.length);
        socket.write(Buffer.concat([size, given]));
        rest = rest.subarray(end);
      }
    });
  });
  const port = await onOnePort(tcp, udp);
  return {
    port,
    stop: async (): Promise<void> => {
      for (const socket of sockets) socket.destroy();
      await Promise.all([new Promise<void>((done) => udp.close(done)), new Promise((done) => tcp.close(done))]);
    },
  };
};

/** Starts the internet of a test, on free ports of the loopback. Names in lower case, without a final dot. */
export const startInternet = async (table: Readonly<Record<string, Named>>): Promise<Internet> => {
  const names = new Map(Object.entries(table));
  const counts = new Map<string, number>();
  const visited: string[] = [];
  const dns = await nameServer((message) =>
    reply(message, names, (name) => counts.set(name, (counts.get(name) ?? 0) + 1)),
  );
  const web = createWebServer((request, response) => {
    visited.push(request.headers.host?.replace(/:\d+$/, "") ?? "");
    response.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end(pageText);
  });
  await new Promise<void>((done) => web.listen(0, "127.0.0.1", done));
  return {
    dnsPort: dns.port,
    webPort: (web.address() as AddressInfo).port,
    asked: (name) => counts.get(name) ?? 0,
    visited,
    stop: async () => {
      web.closeAllConnections();
      await Promise.all([dns.stop(), new Promise((done) => web.close(done))]);
    },
  };
};
