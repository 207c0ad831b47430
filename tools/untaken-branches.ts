/** Prints the branches of the rules and the scoring that no test of theirs takes, after `jest --coverage` (`npm run coverage`). */
import { readFileSync } from "node:fs";

interface Place {
  readonly line: number;
  readonly column: number;
}

interface FileCoverage {
  readonly b: Readonly<Record<string, readonly number[]>>;
  readonly branchMap: Readonly<
    Record<string, { readonly locations: readonly { readonly start: Place; readonly end: Place }[] }>
  >;
}

/** What the type checker asks for beside an index or a key that is always there: no data can take it. */
const fallback =
  /\?\? (?:-?[01]n?|one|ratioOf\(0\)|""|\[\]|\{\}|\{ numerator|null|none|areas|Infinity|NaN|new Float64Array)/;

const files = JSON.parse(readFileSync("dist/coverage/coverage-final.json", "utf8")) as Record<string, FileCoverage>;
const untaken: string[] = [];
let [branches, fallbacks] = [0, 0];
for (const [file, { b, branchMap }] of Object.entries(files)) {
  const lines = readFileSync(file, "utf8").split("\n");
  for (const [id, counts] of Object.entries(b))
    counts.forEach((count, index) => {
      const place = branchMap[id]?.locations[index];
      branches += 1;
      if (count > 0 || !place) return;
      const { start, end } = place;
      const line = lines[start.line - 1] ?? "";
      const text = line.slice(start.column, start.line === end.line ? end.column : line.length);
      if (fallback.test(text)) fallbacks += 1;
      else untaken.push(`${file.slice(process.cwd().length + 1)}:${start.line}: ${text.trim()}`);
    });
}
for (const line of untaken) console.log(line);
const share = (100 * (branches - fallbacks - untaken.length)) / (branches - fallbacks);
console.log(`${untaken.length} of ${branches} not taken (${share.toFixed(1)} % taken), beside ${fallbacks} fallbacks`);
