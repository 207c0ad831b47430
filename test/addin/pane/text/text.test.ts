import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { en } from "../../../../addin/pane/text/en.ts";
import { vi } from "../../../../addin/pane/text/vi.ts";

/** Every sentence of a dictionary under its path; functions are asked with small numbers and short names. */
function sentences(node: unknown, path = ""): readonly (readonly [string, string])[] {
  if (typeof node === "string") return [[path, node]];
  if (typeof node === "function")
    return [[path, String((node as (...given: unknown[]) => unknown)("2", "3", "4", "5"))]];
  return Object.entries(node as object).flatMap(([key, value]) => sentences(value, `${path}.${key}`));
}

describe("the words of the pane", () => {
  it("are the same set in both languages", () => {
    const paths = (words: object) => sentences(words).map(([path]) => path);
    expect(paths(en)).toEqual(paths(vi));
  });

  it.each([
    ["vi", vi],
    ["en", en],
  ])("%s has no blank and no exclamation mark", (_language, words) => {
    for (const [path, sentence] of sentences(words)) {
      if (path !== ".busy.goTo") expect([path, sentence.trim()]).not.toEqual([path, ""]);
      expect([path, sentence.includes("!")]).toEqual([path, false]);
    }
  });

  it("count one thing as one in English", () => {
    expect(en.counts.error(1)).toBe("1 error");
    expect(en.counts.error(2)).toBe("2 errors");
    expect(en.fix.confirm(1)).toBe("Fix 1 cell");
  });
});

describe("the views", () => {
  const views = "addin/pane/views";
  it.each(readdirSync(views))("%s carries no words of its own", (file) => {
    const code = readFileSync(join(views, file), "utf8")
      .replace(/\/\*[\s\S]*?\*\//g, "")
      .replace(/\/\/.*$/gm, "");
    expect(code.match(/[À-ỹđĐ]/g)).toBeNull();
  });

  it.each(readdirSync(views))("%s takes its colours and sizes from the tokens", (file) => {
    const code = readFileSync(join(views, file), "utf8");
    expect(
      code.match(/#[0-9a-f]{3,8}\b|rgba?\(|\b\d+(px|rem)\b/gi)?.filter((literal) => literal !== "1px") ?? [],
    ).toEqual([]);
  });
});
