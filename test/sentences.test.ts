import { readdirSync, readFileSync } from "node:fs";
import ts from "typescript";
import { fill } from "../core/sentence.ts";

interface Half {
  readonly place: string;
  readonly vi: string;
  readonly en: string | null;
}

/** Every object literal with a text under `vi`, and what stands under its `en`; null where that is no text. */
function pairsIn(file: string): readonly Half[] {
  const source = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest, true);
  const pairs: Half[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isObjectLiteralExpression(node)) {
      const vi = textUnder(node, "vi");
      const place = `${file}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;
      if (vi !== null) pairs.push({ place, vi, en: textUnder(node, "en") });
    }
    node.forEachChild(visit);
  };
  visit(source);
  return pairs;
}

function textUnder(object: ts.ObjectLiteralExpression, name: string): string | null {
  for (const property of object.properties)
    if (ts.isPropertyAssignment(property) && property.name.getText() === name) {
      const { initializer } = property;
      if (ts.isStringLiteralLike(initializer)) return initializer.text;
      if (ts.isTemplateExpression(initializer)) return initializer.getText();
    }
  return null;
}

const figuresIn = (text: string) => [...new Set([...text.matchAll(/\{(\w+)[:}]/g)].map(([, name]) => name))].sort();

const pairs = ["addin", "cli", "core", "files", "tools", "web"].flatMap((room) =>
  readdirSync(room, { encoding: "utf8", recursive: true })
    .filter((file) => /\.tsx?$/.test(file))
    .flatMap((file) => pairsIn(`${room}/${file}`)),
);

describe("what is said to the user", () => {
  it("is found", () => expect(pairs.length).toBeGreaterThan(500));

  it("is said in both languages", () => {
    expect(pairs.filter(({ en }) => en === null).map(({ place }) => place)).toEqual([]);
  });

  it("is blank in neither language or in both", () => {
    expect(pairs.filter(({ vi, en }) => (vi.trim() === "") !== (en?.trim() === ""))).toEqual([]);
  });

  it("holds the same figures in both languages", () => {
    const unlike = pairs.filter(({ vi, en }) => String(figuresIn(vi)) !== String(figuresIn(en ?? "")));
    expect(unlike).toEqual([]);
  });
});

describe("figures in a sentence", () => {
  const found = { vi: "Tìm thấy {n} ô.", en: "{n} {n:cell|cells} found." };

  it.each([
    [1, "1 cell found."],
    [2, "2 cells found."],
  ])("count %p rightly in English", (n, en) => expect(fill(found, { n }).en).toBe(en));

  it("count rightly where they are texts in both languages", () => {
    expect(fill(found, { n: { vi: "1.000", en: "1,000" } })).toEqual({
      vi: "Tìm thấy 1.000 ô.",
      en: "1,000 cells found.",
    });
  });

  it("are never left out", () => expect(() => fill(found, {})).toThrow("no figure {n}"));
});
