import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { terms } from "../../core/terms.ts";

const all = Object.values(terms).flatMap((words) => Object.values<{ readonly vi: string; readonly en: string }>(words));
const english = new Map(all.map(({ vi, en }) => [vi, en]));

it("one Vietnamese term has one English one", () => {
  for (const { vi, en } of all) expect([vi, english.get(vi)]).toEqual([vi, en]);
});

it("no pair of the terms stands anywhere else in the product", () => {
  const sources = ["core", "addin", "cli", "files", "web"].flatMap((room) =>
    readdirSync(room, { recursive: true, encoding: "utf8" })
      .filter((file) => /\.tsx?$/.test(file))
      .map((file) => join(room, file)),
  );
  const copies = sources.flatMap((file) =>
    [...readFileSync(file, "utf8").matchAll(/\{\s*vi: "([^"]*)",\s*en: "([^"]*)",?\s*\}/g)]
      .filter(([, vi]) => vi !== undefined && english.has(vi))
      .map(([pair]) => `${file}: ${pair}`),
  );
  expect(copies.filter((copy) => !copy.startsWith("core/terms.ts"))).toEqual([]);
});
