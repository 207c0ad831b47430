import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { request, type IncomingHttpHeaders } from "node:http";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { listen, type Listening } from "../../../cli/server/listen.ts";
import { isOwnHost, site } from "../../../cli/server/site.ts";

let folder: string;
let running: Listening;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "diaban-site-"));
  writeFileSync(join(folder, "index.html"), "<!doctype html><title>Địa bàn</title>");
  writeFileSync(join(folder, "taskpane.html"), "<!doctype html>");
  writeFileSync(join(folder, "page.js"), "1;");
  writeFileSync(join(folder, "a.xlsx"), "PK");
  writeFileSync(join(folder, ".env"), "x");
  writeFileSync(join(folder, "gone.js"), "1;");
  writeFileSync(join(folder, "large.js"), "1;".repeat(4_000_000));
  running = await listen(site(folder), 0);
  rmSync(join(folder, "gone.js"));
});
afterAll(async () => {
  await running.close();
  rmSync(folder, { recursive: true });
});

interface Answer {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

function ask(
  path: string,
  { method = "GET", host = `localhost:${running.port}`, to = "127.0.0.1" } = {},
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: to, port: running.port, path, method, headers: { host } }, (response) => {
      let body = "";
      response.on("data", (part) => (body += String(part)));
      response.on("end", () => resolve({ status: response.statusCode, headers: response.headers, body }));
    });
    sent.on("error", reject).end();
  });
}

it("serves the page with a policy that lets it talk to nobody else", async () => {
  const { status, headers, body } = await ask("/");
  expect(status).toBe(200);
  expect(body).toContain("Địa bàn");
  expect(headers["content-type"]).toBe("text/html;charset=utf-8");
  expect(headers["content-security-policy"]).toBe(
    "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self' 'unsafe-inline'; " +
      "img-src 'self' data: blob:; font-src 'self' data:; worker-src 'self'; base-uri 'none'; form-action 'none'; " +
      "frame-ancestors 'none'",
  );
  expect(headers["x-content-type-options"]).toBe("nosniff");
  expect(headers["referrer-policy"]).toBe("no-referrer");
});

it("lets only the task pane load office.js and stand in Excel's frame", async () => {
  const { headers } = await ask("/taskpane.html");
  expect(headers["content-security-policy"]).toContain("script-src 'self' https://appsforoffice.microsoft.com;");
  expect(headers["content-security-policy"]).toContain("frame-ancestors 'self' https://*.officeapps.live.com");
  expect(headers["content-security-policy"]).toContain("connect-src 'self';");
});

it.each([
  ["/page.js", "text/javascript"],
  ["/a.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"],
])("says what %s is", async (path, type) => {
  expect((await ask(path)).headers["content-type"]).toBe(type);
});

it.each(["evil.example", "evil.example:3000", "localhost.evil.example", "127.0.0.1.evil.example", "192.168.1.5:3000"])(
  "refuses a browser that came by the name %s",
  async (host) => {
    expect((await ask("/", { host })).status).toBe(403);
  },
);

it.each(["localhost", "LOCALHOST:3000", "127.0.0.1:3000", "[::1]:3000"])(
  "knows itself by the name %s",
  async (host) => {
    expect((await ask("/", { host })).status).toBe(200);
  },
);

it("does not take a missing name for its own", () => {
  expect(isOwnHost(undefined)).toBe(false);
});

it.each(["POST", "PUT", "DELETE", "OPTIONS"])("only reads: %s is refused", async (method) => {
  expect((await ask("/", { method })).status).toBe(405);
});

it.each(["/../package.json", "/%2e%2e/package.json", "/.env", "/none.html", "/%"])(
  "has nothing at %s",
  async (path) => {
    expect((await ask(path)).status).toBe(404);
  },
);

/** How many files and connections this process, and so the server in it, holds open. */
const openNow = () => (process.platform === "linux" ? readdirSync("/proc/self/fd").length : 0);

/** Sends requests as they stand on one connection; answers what came back until the server closed it. */
function sendRaw(text: string, goAway = false): Promise<string> {
  return new Promise((resolve) => {
    let answer = "";
    const socket = connect(running.port, "127.0.0.1", () => socket.write(text));
    socket.on("data", (part) => {
      answer += part.toString("latin1");
      if (goAway) socket.destroy();
    });
    socket.on("error", () => undefined);
    socket.on("close", () => resolve(answer));
  });
}

const host = "Host: localhost\r\n";
const last = `GET /page.js HTTP/1.1\r\n${host}Connection: close\r\n\r\n`;
const bad = [
  "bytes=10-5",
  "bytes=0-18446744073709551616",
  "bytes=-0",
  "bytes=999999-",
  "bytes=a-b",
  "bytes=0-0,1-1,0-",
  "lines=1-2",
  "bytes=-99999999999999999999",
].map((range) => `GET /page.js HTTP/1.1\r\n${host}Range: ${range}\r\n\r\n`);
const odd = [
  "/%",
  "/%00",
  "/..%2f..%2fetc/passwd",
  "//page.js",
  "/page.js/",
  "/page.js%3f",
  `/${"a".repeat(3_000)}`,
  "/gone.js",
  "*",
].map((path) => `GET ${path} HTTP/1.1\r\n${host}\r\n`);
const others = ["DELETE /page.js", "HEAD /page.js", "GET /page.js?x#y"].map(
  (start) => `${start} HTTP/1.1\r\n${host}\r\n`,
);

it("answers after 10,000 bad requests as before, and holds nothing open", async () => {
  const mixed = [...bad, ...odd, ...others];
  const before = openNow();
  let answers = 0;
  for (let round = 0; round < 20; round += 1) {
    // 20 × 25 connections of 20 requests each.
    const sent = Array.from({ length: 25 }, () => sendRaw(`${mixed.join("")}${last}`));
    for (const answer of await Promise.all(sent)) answers += answer.split("HTTP/1.1 ").length - 1;
  }
  expect(mixed).toHaveLength(20);
  expect(answers).toBe(20 * 25 * 21);
  expect(openNow() - before).toBeLessThan(20);
  expect((await ask("/page.js")).body).toBe("1;");
});

it.each(bad)("sends the whole file for %j", async (request) => {
  const answer = await sendRaw(request.replace("\r\n\r\n", "\r\nConnection: close\r\n\r\n"));
  expect(answer).toMatch(/^HTTP\/1\.1 200 /);
  expect(answer.endsWith("\r\n\r\n1;")).toBe(true);
});

it("says that a file which has gone is not there", async () => {
  expect((await ask("/gone.js")).status).toBe(404);
});

it("300 cancelled downloads leave no file open", async () => {
  const before = openNow();
  for (let round = 0; round < 6; round += 1)
    await Promise.all(Array.from({ length: 50 }, () => sendRaw(`GET /large.js HTTP/1.1\r\n${host}\r\n`, true)));
  await untilBelow(before + 20);
  expect((await ask("/page.js")).status).toBe(200);
});

async function untilBelow(count: number): Promise<void> {
  for (let waited = 0; openNow() > count; waited += 20) {
    if (waited > 10_000) throw new Error(`${openNow()} files open, ${count} expected`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

it("a browser that has the file is told so", async () => {
  const { headers } = await ask("/page.js");
  const answer = await sendRaw(
    `GET /page.js HTTP/1.1\r\n${host}If-None-Match: ${headers.etag}\r\nConnection: close\r\n\r\n`,
  );
  expect(answer).toMatch(/^HTTP\/1\.1 304 /);
});
