import { connect, createServer, type Socket } from "node:net";

/** Stands between a client and a real server, and ends the client's line in the place of some of the answers to a message that was taken. */
export const dropping = async (
  to: number,
  drop: () => boolean,
): Promise<{ readonly port: number; readonly close: () => Promise<void> }> => {
  const sockets = new Set<Socket>();
  const server = createServer((client) => {
    const upstream = connect(to, "127.0.0.1");
    for (const [one, other] of [
      [client, upstream],
      [upstream, client],
    ] as const) {
      sockets.add(one);
      one.on("error", () => other.destroy());
      one.on("close", () => {
        sockets.delete(one);
        other.end();
      });
    }
    client.pipe(upstream);
    upstream.on("data", (chunk) => {
      if (chunk.toString("latin1").includes("queued as") && drop()) client.destroy();
      else client.write(chunk);
    });
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const at = server.address();
  return {
    port: typeof at === "object" && at !== null ? at.port : 0,
    close: () =>
      new Promise((done) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => done());
      }),
  };
};
