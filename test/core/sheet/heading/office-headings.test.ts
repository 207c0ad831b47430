import { readFileSync } from "node:fs";
import { join } from "node:path";
import { plan7488 } from "../../../../core/plan/plan-7488.ts";
import type { SheetKind } from "../../../../core/sheet/area-sheet.ts";
import { readHeading } from "../../../../core/sheet/heading/read-heading.ts";

const [, ...lines] = readFileSync(join(__dirname, "office-headings.csv"), "utf8").trim().split("\n");

it("further headings of offices are read as a careful clerk reads them, or asked about", () => {
  const wrong = lines.flatMap((line) => {
    const [path = "", kind = "", uses = ""] = line.split(";");
    const read = readHeading(path.split(" > "), kind as SheetKind, plan7488, { year: 2018 });
    const answer = read.personal ? "personal" : read.question ? "ask" : (read.use ?? "none");
    return uses.split("|").includes(answer) ? [] : [`${path}: ${answer}, not ${uses}`];
  });
  expect(lines).toHaveLength(2518);
  expect(wrong).toEqual([]);
});
