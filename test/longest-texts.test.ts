import { functions } from "../addin/functions/index.ts";
import { listOf, plainText, spoken } from "../core/checks/listing.ts";
import { assess, fill, plan7488, report, resultSheets, type Cell, type Table } from "../core/index.ts";
import { explanationText } from "../core/explain/explanation.ts";
import { explain } from "../core/explain/index.ts";
import { toJson } from "../cli/print/to-json.ts";

/** Excel's own limit of a cell. */
const longestCell = 32_767;

/** The same numbers from 0 to below 1 on every run. */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const next = numbersFrom(20_171_116);
const below = (count: number) => Math.floor(next() * count);
const oneOf = <Item>(items: readonly Item[]): Item => items[below(items.length)] as Item;

let inputs = 0;
const units = ["xã ", "Đạt, ", "=A1", "{n}", "\n", "%", "12,5;", "2018 ", "Phường 1 (26017), ", "\u202e", "𝒳"];
const words = [
  "Tam Hiệp",
  "Trảng Dài",
  "Xã Không Có",
  "x",
  "Có",
  "Không đạt",
  "T2",
  "a1",
  "floor",
  "2018",
  "31/12/2018",
  "…",
];

/** Mostly what a sheet holds; one in eight as long as a cell may be. */
function cell(): Cell {
  inputs += 1;
  const kind = below(16);
  if (kind < 7) return below(40);
  if (kind < 11) return oneOf(words);
  if (kind < 13) return null;
  if (kind === 13) return oneOf([-1, 2.5, 1e21, true, { error: "#REF!" }]);
  const unit = oneOf(units);
  return unit.repeat(Math.floor(longestCell / unit.length));
}

/** Every text in a value, however deep; the plan and the registers are the program's own. */
function longestIn(value: unknown, seen = new Set<unknown>()): number {
  if (typeof value === "string") return value.length;
  if (typeof value !== "object" || value === null || seen.has(value)) return 0;
  seen.add(value);
  let longest = 0;
  for (const [key, part] of Object.entries(value)) {
    if (key !== "plan" && !key.startsWith("register")) longest = Math.max(longest, longestIn(part, seen));
  }
  return longest;
}

const headings: readonly Cell[] = [
  "Tên đơn vị",
  "Mã",
  "a1",
  "a2",
  "b1",
  "Phê duyệt",
  "Chuyển tiếp",
  "T1",
  "T2",
  "Kết quả",
];

function table(): Table {
  const heading = headings.map((own) => (below(6) === 0 ? cell() : own));
  const rows = [[below(3) === 0 ? cell() : "RÀ SOÁT THÀNH PHỐ BIÊN HÒA NĂM 2018"], heading];
  for (let row = 0; row < 12; row += 1)
    rows.push(headings.map((_heading, at) => (at === 0 ? oneOf([cell(), oneOf(words)]) : cell())));
  return { name: "S", sheet: "S", address: `A1:J${rows.length}`, rows, formulas: [], fonts: [] };
}

it("no finding, explanation, table of results or line of JSON is longer than a cell", () => {
  let longest = 0;
  for (let run = 0; run < 220; run += 1) {
    const content = { fileName: "a.xlsx", tables: [table()] };
    const assessment = assess(content, plan7488, { year: 2018, district: "731" });
    const { findings } = assessment;
    const figures = [
      "cap",
      "cut",
      "scale",
      ...findings.slice(0, 3).map(({ fingerprint }) => `finding:${fingerprint}` as const),
    ] as const;
    const explained = figures.map((figure) => explain(assessment, figure, { content, today: null }));
    const said = explained.map((one) => one && explanationText(one, "vi").split("\n"));
    const json = toJson([{ file: "a.xlsx", assessment, refusal: null, open: 0 }], plan7488, "0", "vi");
    longest = Math.max(
      longest,
      longestIn([findings, said, json, resultSheets(assessment, "vi"), report(assessment, "en")]),
    );
  }
  expect(longest).toBeGreaterThan(100);
  expect(longest).toBeLessThanOrEqual(longestCell);
});

it("no function fills a cell, or an error, with more than a cell holds", () => {
  const tooLong: string[] = [];
  for (let run = 0; run < 550; run += 1) {
    for (const { id, parameters, run: call } of functions) {
      const given = parameters.map(() => (below(3) === 0 ? Array.from({ length: 3 }, () => [cell(), cell()]) : cell()));
      let answer: unknown;
      try {
        answer = call(...given);
      } catch (error) {
        answer = (error as Error).message;
      }
      if (longestIn(answer) > longestCell) tooLong.push(id);
    }
  }
  expect(tooLong).toEqual([]);
});

it("lists are cut with a count of what is left out", () => {
  const { vi, en } = listOf(
    Array.from({ length: 40_000 }, (_, row) => `C${row}`),
    { most: 40_000 },
  );
  expect(vi).toMatch(/^C0, C1, .*, C\d+ và \d+ nữa$/);
  expect(en).toMatch(/ and \d+ more$/);
  const named = vi.split(", ").length;
  expect(vi.endsWith(` và ${40_000 - named} nữa`)).toBe(true);
  expect(listOf(["x".repeat(30_000), "C2"]).vi).toBe(`${"x".repeat(199)}…, C2`);
  for (let run = 0; run < 4_000; run += 1) {
    const items = Array.from({ length: 5 }, () => spoken(plainText(cell()), " ", plainText(cell())));
    expect(
      fill({ vi: "{a}: {b}", en: "{a}: {b}" }, { a: listOf(items, { most: 5 }), b: plainText(cell()) }).vi.length,
    ).toBeLessThan(4_100);
  }
});

it("these were at least 100,000 random inputs", () => expect(inputs).toBeGreaterThanOrEqual(100_000));
