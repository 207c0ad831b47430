import { createServer, type RequestListener, type Server } from "node:http";

/** A site that answers on this computer only. */
export interface Listening {
  readonly port: number;
  close(): Promise<void>;
}

/** Ports tried one after the other before giving up. */
export const mostPorts = 20;

interface Listen {
  /** Told of each port that another program uses. */
  readonly onTaken?: (port: number) => void;
  /** How many ports to try, the first included. */
  readonly ports?: number;
  /** Plain http without it. */
  readonly open?: (handler: RequestListener) => Server;
}

/** No port was free among those tried. */
export class NoFreePort extends Error {
  override readonly name = "NoFreePort";
}

/**
 * Listens on the first free port from `first` on, under both loopback addresses where the computer has both: browsers
 * take either for "localhost", and must not find another program behind one of them.
 *
 * @param first 0 lets the system choose
 */
export async function listen(
  handler: RequestListener,
  first: number,
  { onTaken, ports = mostPorts, open = createServer }: Listen = {},
): Promise<Listening> {
  const last = first === 0 ? 0 : Math.min(first + ports - 1, 65_535);
  for (let port = first; port <= last; port += 1) {
    const servers = await listenOnBoth(() => open(handler), port);
    if (servers) return { port: portOf(servers[0]), close: () => closeAll(servers) };
    onTaken?.(port);
  }
  throw new NoFreePort(first === last ? String(first) : `${first}–${last}`);
}

/** Null when another program uses the port on either address. */
async function listenOnBoth(open: () => Server, port: number): Promise<[Server, ...Server[]] | null> {
  const four = await listenOn(open(), "127.0.0.1", port);
  if (four === "taken" || four === "no-address") return null;
  const six = await listenOn(open(), "::1", portOf(four));
  if (six === "no-address") return [four];
  if (six !== "taken") return [four, six];
  await closeAll([four]);
  return null;
}

function listenOn(server: Server, host: string, port: number): Promise<Server | "taken" | "no-address"> {
  return new Promise((resolve, reject) => {
    server.once("error", ({ code, message }: NodeJS.ErrnoException) => {
      // A port below 1024 may be free and still not ours to use.
      if (code === "EADDRINUSE" || code === "EACCES") resolve("taken");
      else if (code === "EADDRNOTAVAIL" || code === "EAFNOSUPPORT") resolve("no-address");
      else reject(new Error(`${host}:${port}: ${message}`));
    });
    server.listen({ host, port, exclusive: true }, () => resolve(server));
  });
}

function portOf(server: Server): number {
  const address = server.address();
  return typeof address === "object" && address ? address.port : 0;
}

async function closeAll(servers: readonly Server[]): Promise<void> {
  await Promise.all(
    servers.map(
      (server) =>
        new Promise<void>((resolve) => {
          server.close(() => resolve());
          // A browser keeps its connections open; waiting for it would keep the terminal.
          server.closeAllConnections();
        }),
    ),
  );
}
