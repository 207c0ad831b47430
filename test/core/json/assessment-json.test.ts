import { readdirSync } from "node:fs";
import { inspect } from "node:util";
import fc from "fast-check";
import { assess, assessmentFromJson, assessmentJson, plan7488, type Assessment } from "../../../core/index.ts";
import { WrongUse } from "../../../core/wrong-use.ts";
import { loadRegisters } from "../../../core/register/registers.ts";
import type { Cell, Table, WorkbookContent } from "../../../core/table.ts";
import { openWithRegisters } from "../../../files/open-with-registers.ts";
import { reviewWorkbook } from "../../addin/pane/given.ts";
import { content } from "../../library-samples.ts";
import { readBook } from "../../read-book.ts";

const files = [
  ...readdirSync("samples")
    .filter((name) => name.endsWith(".xlsx"))
    .map((name) => `samples/${name}`),
  "test/cases/sheets/s08-danh-gia-2018.xlsx",
];
const farFile = "test/cases/r1-other-province.xlsx";
const national = loadRegisters(["national-2017", "national-2025"]);
const throughText = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/** Everything of an assessment, the functions of its scores by what they answer. */
function whole(assessment: Assessment): string {
  const { scores } = assessment.selection ?? {};
  const answers = scores?.areas.map((_, area) => [scores.exactBounds(area), scores.contributions(area)]);
  const text = inspect([assessment, answers], {
    depth: null,
    sorted: true,
    maxArrayLength: null,
    maxStringLength: null,
  });
  return text.replaceAll("[Object: null prototype] {", "{");
}

async function assessed(file: string): Promise<Assessment> {
  const assessment = await readBook(file);
  if (typeof assessment === "string") throw new Error(assessment);
  return assessment;
}

describe("an assessment as JSON", () => {
  it.each(files)("%s comes back whole from its text", async (file) => {
    const assessment = await assessed(file);
    expect(whole(assessmentFromJson(throughText(assessmentJson(assessment))))).toBe(whole(assessment));
  });

  it("comes back by the list of the country that it was read with, and not without it", async () => {
    const text = JSON.stringify(assessmentJson(await assessed(farFile)));
    const back = assessmentFromJson(JSON.parse(text), await national);
    expect(JSON.stringify(assessmentJson(back))).toBe(text);
    expect(back.opened.sheets.selection.sheet?.district?.name).toBe("Thị xã Dĩ An");
    expect(() => assessmentFromJson(JSON.parse(text))).toThrow(
      'registers: "none" was given; accepted: "national-2017", "national-2025".',
    );
  });

  it("comes back whatever stands in the cells", async () => {
    const books = await Promise.all(files.map(assessed));
    const cell: fc.Arbitrary<Cell> = fc.oneof(
      fc.constantFrom<Cell>(null, true, false, { error: "#REF!" }, "x", "?", 0, 1.5, -3, 2018),
      fc.string({ maxLength: 8, unit: "binary" }),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
    );
    const edits = fc.array(fc.tuple(fc.nat(), fc.nat(), cell), { maxLength: 6 });
    const property = (book: Assessment) =>
      fc.asyncProperty(edits, async (changes) => {
        const { opened } = book;
        const content = changed(opened.content, changes);
        const assessment = assess(await openWithRegisters(content, plan7488), { today: "2018-06-01" });
        const text = JSON.stringify(assessmentJson(assessment, { language: "en" }));
        const back = assessmentFromJson(JSON.parse(text), await national);
        expect(JSON.stringify(assessmentJson(back, { language: "en" }))).toBe(text);
        expect(JSON.stringify(back.opened.content)).toBe(JSON.stringify(content));
      });
    for (const book of books) await fc.assert(property(book), { numRuns: 3, seed: 7488 });
  });

  it("has the points of each group; null where a figure is missing", () => {
    const [table] = reviewWorkbook(2).tables;
    if (!table) throw new Error("no table");
    const rows = table.rows.map((row, at) =>
      at === 5 ? row.map((cell, column) => (column === 5 ? null : cell)) : row,
    );
    const { scores } = assessmentJson(assess([{ ...table, rows }], plan7488, 2018));
    // Of 27 criteria of one weight each, a1 and a2 of the first area are at their reference levels: 2 of 27 parts of 100.
    const [first, second] = scores ?? [];
    expect(first).toMatchObject({ unit: { code: "25993" }, rank: 1 });
    expect(first?.groups.map(({ group }) => group)).toEqual(["a", "b", "c", "d"]);
    expect(first?.groups[0]?.points).toBeCloseTo(200 / 27, 10);
    expect(first?.groups[1]).toEqual({ group: "b", points: 0, atLeast: 0 });
    expect(second?.score).toBeNull();
    expect(second?.groups[0]?.points).toBeNull();
    // Its a1, 29, is above the reference level, 27 (the 27th of 30 values); the blank a2 brings nothing that is known.
    expect(second?.groups[0]?.atLeast).toBeCloseTo(100 / 27, 10);
    expect(second?.groups[1]).toEqual({ group: "b", points: 0, atLeast: 0 });
  });

  it("carries the explanations asked for, and brings them back", () => {
    const assessment = assess(reviewWorkbook(2), plan7488, 2018);
    const json = assessmentJson(assessment, { why: ["cap", "score:25993"] });
    expect(json.explanations.map(({ of, value }) => [of, value.vi])).toEqual([
      ["cap", "4"],
      ["score:25993", "7,41 điểm"],
    ]);
    expect(() => assessmentFromJson(throughText(json))).not.toThrow();
    expect(() => assessmentJson(assessment, { why: ["score:99999"] })).toThrow('why: "score:99999" was given');
  });
});

describe("is refused", () => {
  const text = JSON.stringify(assessmentJson(assess(content, plan7488, 2018)));
  it.each<[string, string, string]>([
    ["scores[0].score", '"score":50', '"score":51'],
    ["totals.error", '"totals":{"error":', '"totals":{"error":1'],
    ["cap", '"cap":4', '"cap":5'],
    ["findings[0].code", '"findings":[{"code":"', '"findings":[{"code":"x'],
    ["verdicts", '"notRun":', '"verdicts":[],"notRun":'],
    ["given.plan", '"plan":{"id"', '"plan":{"name"'],
    ["given", '"workbook":', '"book":'],
    ["language", '"language":"vi"', '"language":"fr"'],
    ["explanations", '"explanations":[]', '"explanations":null'],
    ["json", '"schema":1', '"schema":2'],
  ])("with another %s", (place, before, after) => {
    expect(text).toContain(before);
    const copy: unknown = JSON.parse(text.replace(before, after));
    expect(() => assessmentFromJson(copy)).toThrow(WrongUse);
    expect(() => assessmentFromJson(copy)).toThrow(`assessmentFromJson, ${place}:`);
  });

  it.each([null, 1, "x", [], {}])("what is none: %j", (given) => {
    expect(() => assessmentFromJson(given)).toThrow("accepted: what assessmentJson wrote, schema 1");
  });

  it("a number that JSON does not have", () => {
    const [table] = reviewWorkbook(0).tables;
    const rows: readonly (readonly Cell[])[] = [...(table?.rows ?? []), [null, "Xã A", Infinity]];
    const odd = assess([{ ...(table as Table), rows }], plan7488, 2018);
    expect(() => assessmentJson(odd)).toThrow(/Infinity was given; accepted: a number that JSON has/);
  });
});

/** A workbook with some of its cells changed: table and cell are counted round, whatever there is. */
function changed(content: WorkbookContent, changes: readonly (readonly [number, number, Cell])[]): WorkbookContent {
  const tables = content.tables.map((table) => ({ ...table, rows: table.rows.map((row) => [...row]) }));
  for (const [at, place, value] of changes) {
    const rows = tables[at % tables.length]?.rows ?? [];
    const row = rows[place % Math.max(rows.length, 1)];
    if (row) row[Math.floor(place / 7) % Math.max(row.length, 1)] = value;
  }
  return { ...content, tables };
}
