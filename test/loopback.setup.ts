import dns from "node:dns";
import { syncBuiltinESMExports } from "node:module";
import { Socket } from "node:net";
import { afterAll, expect } from "vitest";
import { isHere, outside, targetOf } from "./loopback.ts";

const refuse = (target: string): never => {
  outside.push(target);
  throw new Error(`the tests connect to loopback only, not to ${target}`);
};

const { connect } = Socket.prototype;
Socket.prototype.connect = function (this: Socket, ...words: unknown[]): Socket {
  const target = targetOf(words);
  if (!isHere(target)) refuse(target);
  return Reflect.apply(connect, this, words);
};

for (const name of ["lookup", "resolve", "resolve4", "resolve6", "resolveMx"] as const) {
  const ask = dns[name];
  Object.assign(dns, {
    [name]: (host: string, ...words: unknown[]) =>
      isHere(host) ? Reflect.apply(ask, dns, [host, ...words]) : refuse(host),
  });
}
syncBuiltinESMExports();

// Also where whoever tried it took the error for an answer.
afterAll(() => expect(outside.splice(0)).toEqual([]));
