import { createServer, type Server } from "node:http";
import { listen, NoFreePort } from "../../../cli/server/listen.ts";

const silent = () => {};
const opened: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of opened.splice(0)) await close();
});

/** Another program on a port of its own; answers the port. */
function occupy(port = 0, host = "127.0.0.1"): Promise<number> {
  const server: Server = createServer();
  opened.push(() => new Promise((resolve) => server.close(resolve)));
  return new Promise((resolve, reject) => {
    server.once("error", reject).listen(port, host, () => {
      const address = server.address();
      resolve(typeof address === "object" && address ? address.port : 0);
    });
  });
}

async function start(first: number, onTaken?: (port: number) => void) {
  const running = await listen(silent, first, onTaken && { onTaken });
  opened.push(() => running.close());
  return running;
}

it("passes over a port that another program uses and says which", async () => {
  const taken = await occupy();
  const told: number[] = [];
  const { port } = await start(taken, (one) => told.push(one));
  expect(told[0]).toBe(taken);
  expect(port).toBeGreaterThan(taken);
});

it("passes over a port that is taken under the other loopback address only", async () => {
  const taken = await occupy(0, "::1").catch(() => null);
  if (taken === null) return; // This computer has no IPv6.
  const { port } = await start(taken);
  expect(port).not.toBe(taken);
});

it("cannot be reached from other computers", async () => {
  const { port } = await start(0);
  // The same port is still free under every other address of this computer.
  await expect(occupy(port, "127.0.0.2")).resolves.toBe(port);
});

it("gives the port back when closed", async () => {
  const listening = await listen(silent, 0);
  await listening.close();
  await expect(occupy(listening.port)).resolves.toBe(listening.port);
});

it("gives up at the last port there is", async () => {
  const taken = await occupy(65_535).catch(() => 65_535);
  await expect(listen(silent, taken)).rejects.toBeInstanceOf(NoFreePort);
});
