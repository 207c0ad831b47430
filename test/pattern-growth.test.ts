import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { beginnings, endings, repeated } from "./hostile-texts.ts";

/** A regular expression as it stands in a source file. */
interface Pattern {
  readonly place: string;
  readonly literal: string;
}

/** A beginning, so many letters of a repeated piece, and an ending. */
interface HostileText {
  readonly start: string;
  readonly unit: string;
  readonly ending: string;
  readonly length: number;
}

const folders = ["core", "files", "cli", "addin", "web"];

function patternsIn(file: string): readonly Pattern[] {
  const source = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.ES2022, true);
  const found: Pattern[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) found.push({ place: file, literal: node.text });
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

const patterns = folders.flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name))
    .flatMap((name) => patternsIn(join(folder, name))),
);

const regExpOf = (literal: string): RegExp => {
  const end = literal.lastIndexOf("/");
  return new RegExp(literal.slice(1, end), literal.slice(end + 1));
};

/** Matches all of a text as the program does: replacing and listing go on behind each match. */
function matchAll(pattern: RegExp, text: string): void {
  pattern.lastIndex = 0;
  if (pattern.global) text.replace(pattern, "");
  else pattern.exec(text);
}

function milliseconds(pattern: RegExp, text: string): number {
  let least = Infinity;
  for (let run = 0; run < 2; run += 1) {
    const before = process.cpuUsage();
    matchAll(pattern, text);
    const { user, system } = process.cpuUsage(before);
    least = Math.min(least, (user + system) / 1000);
    if (least < noticed) break;
  }
  return least;
}

/** Linear matching of the longer text takes a fraction of this. */
const noticed = 4;
const lengths = { short: 500, middle: 2_000, long: 8_000 };

/** Four times the text must not cost much more than four times the work; what is done at once with the longest is not asked on. */
function growsFaster(pattern: RegExp, start: string, unit: string, ending: string): boolean {
  const spent = (length: number) => milliseconds(pattern, hostileText({ start, unit, ending, length }));
  const long = spent(lengths.long);
  if (long <= noticed) return false;
  const middle = spent(lengths.middle);
  return long > 8 * middle || (middle > noticed && middle > 8 * spent(lengths.short));
}

/** The same texts are matched with every pattern. */
const texts = new Map<string, string>();
function hostileText({ start, unit, ending, length }: HostileText): string {
  const key = [start, unit, ending, length].join("\u0000");
  const known = texts.get(key) ?? `${start}${unit.repeat(length / unit.length)}${ending}`;
  texts.set(key, known);
  return known;
}

/** A busy machine slows one measure down, hardly the same one five times over. */
function isGrowing(pattern: RegExp, start: string, unit: string, ending: string): boolean {
  return [1, 2, 3, 4, 5].every(() => growsFaster(pattern, start, unit, ending));
}

it("finds the patterns", () => expect(patterns.length).toBeGreaterThan(200));

it("no pattern grows faster than its text", () => {
  const each = [...new Map(patterns.map((pattern) => [pattern.literal, pattern])).values()];
  const growing = each.filter(({ literal }) => {
    const pattern = regExpOf(literal);
    // The pattern's own letters lead it on to where it fails.
    const own = literal.replace(/[^\p{L}]/gu, "");
    return repeated.some((unit) =>
      [...endings, own].some((ending) =>
        (unit.length > 1 ? ["a"] : beginnings).some((start) => isGrowing(pattern, start, unit, ending)),
      ),
    );
  });
  expect(growing.map(({ place, literal }) => `${place}: ${literal}`)).toEqual([]);
});
