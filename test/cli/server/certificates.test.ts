import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, request } from "node:https";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { generateCertificates } from "office-addin-dev-certs";
import { readCertificates } from "../../../cli/server/certificates.ts";
import { noCertificates } from "../../../cli/server/excel-words.ts";
import { listen } from "../../../cli/server/listen.ts";
import { site } from "../../../cli/server/site.ts";

let folder: string;
const file = (name: string) => join(folder, name);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "diaban-certificates-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** What `npx office-addin-dev-certs install` makes, but for telling this computer to trust it. */
async function make(): Promise<void> {
  jest.spyOn(console, "log").mockImplementation(() => undefined);
  await generateCertificates(file("ca.crt"), file("localhost.crt"), file("localhost.key"), 30, ["localhost"]);
}

it("serves the add-in's files over https with what office-addin-dev-certs makes, and with the page's policy", async () => {
  await make();
  writeFileSync(file("taskpane.html"), "<!doctype html><title>Địa bàn</title>");
  const certificates = readCertificates(folder, new Date());
  if ("why" in certificates) throw new Error(certificates.why);
  const running = await listen(site(folder), 0, { ports: 1, open: (handler) => createServer(certificates, handler) });
  try {
    const answer = await new Promise<{ status: number | undefined; policy: unknown }>((resolve, reject) => {
      const ca = readFileSync(file("ca.crt"));
      request({ host: "localhost", port: running.port, path: "/taskpane.html", ca }, (response) => {
        response.resume();
        resolve({ status: response.statusCode, policy: response.headers["content-security-policy"] });
      })
        .on("error", reject)
        .end();
    });
    expect(answer.status).toBe(200);
    expect(answer.policy).toContain("script-src 'self' https://appsforoffice.microsoft.com;");
  } finally {
    await running.close();
  }
});

it("names the files that are not there", async () => {
  expect(readCertificates(folder, new Date())).toEqual({
    why: "missing",
    files: ["ca.crt", "localhost.crt", "localhost.key"],
  });
  await make();
  rmSync(file("localhost.key"));
  expect(readCertificates(folder, new Date())).toEqual({ why: "missing", files: ["localhost.key"] });
});

it("does not serve with a certificate that has run out, or that does not fit", async () => {
  await make();
  const inTwoMonths = new Date(Date.now() + 60 * 24 * 3600 * 1000);
  expect(readCertificates(folder, inTwoMonths)).toMatchObject({ why: "expired" });
  writeFileSync(file("localhost.crt"), "garbage");
  expect(readCertificates(folder, new Date())).toMatchObject({ why: "unreadable" });
  await make();
  writeFileSync(file("localhost.crt"), readFileSync(file("ca.crt")));
  expect(readCertificates(folder, new Date())).toEqual({ why: "unreadable", detail: "localhost.key" });
});

it("says what is missing, what to run, and that the command may say it is done when it is not", () => {
  const said = noCertificates({ why: "missing", files: ["localhost.key"] }, "/home/a/.office-addin-dev-certs");
  expect(said).toContain("thiếu localhost.key trong /home/a/.office-addin-dev-certs.");
  expect(said).toContain("npx office-addin-dev-certs install");
  expect(said).toContain("Lệnh ấy có thể báo xong dù chưa làm được");
  expect(said).toContain("localhost.key not found in /home/a/.office-addin-dev-certs.");
  expect(noCertificates({ why: "expired", on: new Date("2026-03-09T10:00:00Z") }, "x")).toContain(
    "đã hết hạn ngày 09/3/2026.",
  );
});
