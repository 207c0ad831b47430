import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { runInNewContext } from "node:vm";
import { gzipSync } from "node:zlib";
import { builtAddin } from "../../tools/addin/manifest/built-addin.ts";
import { checkManifest } from "../../tools/addin/manifest/check.ts";

const folder = "dist/web";
const text = (file: string) => readFileSync(join(folder, file), "utf8");
const packed = (file: string) => gzipSync(text(file), { level: 9 }).length;
const scripts = readdirSync(folder).filter((file) => file.endsWith(".js"));

it("shows the pane after at most 320 KB of programs, packed, on the page and in Excel", () => {
  const first = (page: string) =>
    [...text(page).matchAll(/<script[^>]*\bsrc="?((?!https:)[^">\s]+\.js)/g)].map(([, file = ""]) => file);
  const sizeOf = (page: string) => first(page).reduce((sum, file) => sum + packed(file), 0);
  expect(first("taskpane.html")).toContain("pane.js");
  expect(first("index.html")).toContain("pane.js");
  expect(sizeOf("taskpane.html")).toBeLessThanOrEqual(320 * 1024);
  expect(sizeOf("index.html")).toBeLessThanOrEqual(320 * 1024);
});

it("loads the functions in at most 150 KB, packed", () => {
  expect(packed("functions.js")).toBeLessThanOrEqual(150 * 1024);
});

it("works a cell out where there is no page, and says in the cell what could not be fetched", async () => {
  const called = new Map<string, (...given: unknown[]) => unknown>();
  const errors = class {
    constructor(
      readonly code: string,
      readonly message: string,
    ) {}
  };
  const ErrorCode = { invalidValue: "#VALUE!", notAvailable: "#N/A" };
  const associate = (id: string, run: (...given: unknown[]) => unknown) => called.set(id, run);
  runInNewContext(text("functions.js"), { CustomFunctions: { associate, Error: errors, ErrorCode } });
  const { functions } = JSON.parse(text("functions.json")) as {
    readonly functions: readonly { readonly id: string }[];
  };
  expect([...called.keys()].sort()).toEqual(functions.map(({ id }) => id).sort());
  expect(called.get("MUCTRAN")?.([[30]])).toEqual([[4]]);
  await expect(called.get("KIEMTRA")?.([["Tên đơn vị", "a1"]], [[2018]])).rejects.toMatchObject({
    code: "#N/A",
    message: expect.stringContaining("Chưa tải được phần chương trình") as unknown,
  });
});

it("leaves the spreadsheet and the lists of the whole country out of the first files", () => {
  const first = text("pane.js") + text("web.js") + text("functions.js");
  expect(first).not.toContain("univer-");
  // Communes at the two ends of the country: Lũng Cú (Hà Giang), Đất Mũi (Cà Mau).
  expect(first).not.toContain("Lũng Cú");
  expect(first).not.toContain("Đất Mũi");
  expect(scripts.some((file) => text(file).includes("Lũng Cú"))).toBe(true);
});

it("brings no source maps and nothing written in line", () => {
  expect(readdirSync(folder).filter((file) => file.endsWith(".map"))).toEqual([]);
  for (const page of ["index.html", "taskpane.html", "help.html"]) {
    expect(text(page)).not.toMatch(/<script(?![^>]*\bsrc=)[^>]*>|<style|\son\w+=/);
  }
});

it("loads scripts from elsewhere in Excel's page only, and there office.js alone", () => {
  const from = (page: string) =>
    [...text(page).matchAll(/\b(?:src|href)=["']?(https?:[^"'\s>]+)/g)].map(([, address]) => address);
  expect(from("index.html")).toEqual([]);
  expect(from("help.html")).toEqual([]);
  expect(from("taskpane.html")).toEqual(["https://appsforoffice.microsoft.com/lib/1/hosted/office.js"]);
});

it("lays all that the manifest names beside the pane", () => {
  expect(checkManifest(builtAddin(folder))).toEqual([]);
});
