import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { builtAddin } from "../../tools/addin/manifest/built-addin.ts";
import { checkManifest } from "../../tools/addin/manifest/check.ts";

const folder = "dist/web";
const text = (file: string) => readFileSync(join(folder, file), "utf8");
const packed = (file: string) => gzipSync(text(file), { level: 9 }).length;
const scripts = readdirSync(folder).filter((file) => file.endsWith(".js"));

it("loads the pane in at most 200 KB, packed", () => {
  expect(packed("pane.js")).toBeLessThanOrEqual(200 * 1024);
  expect(packed("web.js")).toBeLessThanOrEqual(12 * 1024);
});

it("loads the functions in at most 60 KB, packed, without the English that no cell shows", () => {
  expect(packed("functions.js")).toBeLessThanOrEqual(60 * 1024);
  expect(text("functions.js")).toContain("ô có số âm");
  expect(text("functions.js")).not.toContain("cell(s) below zero");
  expect(text("pane.js")).toContain("cell(s) below zero");
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
