import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import { securityHeaders } from "./security-headers.ts";
import { ServedFiles } from "./served-files.ts";

/** Serves the files of a folder to this computer only, with the headers of a page that talks to nobody else. */
export function site(folder: string): RequestListener {
  const files = new ServedFiles(folder);
  return (request, response) => {
    for (const [name, value] of Object.entries(securityHeaders(pathOf(request)))) response.setHeader(name, value);
    response.setHeader("cache-control", "no-cache");
    // A page elsewhere may point a name of its own at this computer; the browser then still sends that name.
    if (!isOwnHost(request.headers.host)) return refuse(response, 403, "Chỉ phục vụ localhost.");
    if (request.method !== "GET" && request.method !== "HEAD") {
      response.setHeader("allow", "GET, HEAD");
      return refuse(response, 405, "Chỉ nhận GET và HEAD.");
    }
    files.send(pathOf(request), request, response).then(
      (isThere) => isThere || refuse(response, 404, "Không có trang này."),
      // Whatever goes wrong with one answer, the next one is given.
      () => response.destroy(),
    );
  };
}

const ownHost = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d{1,5})?$/i;

/** @example isOwnHost("evil.example:3000") // false */
export function isOwnHost(host: string | undefined): boolean {
  return host !== undefined && ownHost.test(host);
}

function pathOf({ url = "/" }: IncomingMessage): string {
  return url.split(/[?#]/, 1)[0] ?? "/";
}

function refuse(response: ServerResponse, status: number, sentence: string): void {
  response.writeHead(status, { "content-type": "text/plain; charset=utf-8" }).end(`${sentence}\n`);
}
