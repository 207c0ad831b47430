import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { request, type IncomingHttpHeaders } from "node:http";
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
  running = await listen(site(folder), 0);
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
