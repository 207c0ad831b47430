import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Cell } from "../../core/table.ts";
import { writeTables } from "../../files/write/write-workbook.ts";
import { tableOf } from "../core/sheet/table-builder.ts";
import { run } from "./run-diaban.ts";

interface Column {
  readonly sheet: string;
  readonly column: string;
  readonly use: string | null;
  readonly stated: boolean;
  readonly question?: { readonly among: readonly string[] };
}

const folder = mkdtempSync(join(tmpdir(), "diaban-columns-"));
const book = join(folder, "sổ.xlsx");

const list: Cell[][] = [
  ["Tên đơn vị", "a1", "a2", "a3", "Đối tượng sưu tra", "Đăng ký"],
  ["Phường Tam Hiệp", 1, 2, 3, 4, "x"],
];
const judged: Cell[][] = [
  ["Tên đơn vị", "T7", "T8", "T9", "Số vụ"],
  ["Phường Tam Hiệp", "có", 2, "có", 5],
];
const entries: Cell[][] = [
  ["Tên đơn vị", "Năm", "Việc"],
  ["Phường Tam Hiệp", 2018, "Phê duyệt"],
];

beforeAll(async () => {
  const tables = [
    tableOf(list, { sheet: "Rà soát" }),
    tableOf(judged, { sheet: "Chấm" }),
    tableOf(entries, { sheet: "Sổ" }),
  ];
  writeFileSync(book, await writeTables(tables.map((table) => ({ table }))));
});

function columnsFile(content: unknown): string {
  const file = join(folder, "cot.json");
  writeFileSync(file, typeof content === "string" ? content : JSON.stringify(content));
  return file;
}

function check(...args: readonly string[]): readonly Column[] {
  const { files } = JSON.parse(run("check", "--json", book, ...args).out) as { files: { columns: Column[] }[] };
  return files[0]?.columns ?? [];
}

const used = (columns: readonly Column[]) =>
  Object.fromEntries(
    columns.filter(({ stated }) => stated).map(({ sheet, column, use }) => [`${sheet} ${column}`, use]),
  );

const answers = [
  { sheet: "Rà soát", headerRow: 1, columns: { E: "b3", F: "none" } },
  { sheet: "Chấm", columns: { E: "T2.whole" } },
  { sheet: "Sổ", columns: { C: "event" } },
];
const answered = { "Rà soát E": "b3", "Rà soát F": null, "Chấm E": "T2.whole", "Sổ C": "event" };

it("columns of every kind of sheet are listed with their questions", () => {
  const columns = check();
  expect(columns.filter(({ question }) => question).map(({ sheet, column }) => `${sheet} ${column}`)).toEqual([
    "Rà soát E",
    "Rà soát F",
    "Chấm E",
    // Events stand under a heading that does not say so.
    "Sổ C",
  ]);
  expect(columns.find(({ sheet, column }) => sheet === "Rà soát" && column === "F")?.question?.among).toEqual([
    "approved",
    "proposed",
  ]);
});

it("columns are stated in a file, sheet by sheet, or one by one", () => {
  expect(used(check("--columns", columnsFile(answers)))).toEqual(answered);
  expect(used(check("--column", "e=b3", "--column", "F=none"))).toEqual({ "Rà soát E": "b3", "Rà soát F": null });
  expect(used(check("--column", "E=T2.whole"))).toEqual({ "Chấm E": "T2.whole" });
  expect(used(check("--column", "C=event"))).toEqual({ "Sổ C": "event" });
});

it("what is printed comes back as it was read", () => {
  const columns = check("--columns", columnsFile(answers));
  const sheets = [...new Set(columns.map(({ sheet }) => sheet))].map((sheet) => {
    const own = columns.filter((one) => one.sheet === sheet);
    return { sheet, columns: Object.fromEntries(own.map(({ column, use }) => [column, use ?? "none"])) };
  });
  const again = check("--columns", columnsFile(sheets));
  const plain = (some: readonly Column[]) => some.map(({ sheet, column, use }) => [sheet, column, use]);
  expect(plain(again)).toEqual(plain(columns));
  expect(again.every(({ stated }) => stated)).toBe(true);
});

it.each([
  ["an unknown key", { sheet: "Sổ", colums: {} }, "colums: không có khóa này; dùng được: sheet, headerRow, columns"],
  [
    "a sheet that is not there",
    [{ sheet: "Khác" }],
    "[0].sheet: sổ không có trang tính này; dùng được: Rà soát, Chấm, Sổ",
  ],
  ["a use that no plan has", { sheet: "Sổ", columns: { D: "a99" } }, "columns.D: «a99» không có; dùng được: a1, a2"],
  ["a letter that is no column", { sheet: "Sổ", columns: { XFE: "a1" } }, "columns.XFE: không phải cột: A … XFD"],
  ["uses of two kinds of sheet", { sheet: "Sổ", columns: { D: "a1", E: "T8" } }, "columns: cột của nhiều loại bảng"],
  ["a row that is none", { sheet: "Sổ", headerRow: 0 }, "headerRow: phải là số dòng, từ 1"],
  ["a sheet twice", [{ sheet: "Sổ" }, { sheet: "Sổ" }], "[1].sheet: trang tính này nêu hai lần"],
  ["no JSON", "{", "không phải là JSON"],
])("%s is refused with its place and what is accepted", (_what, content, sentence) => {
  const { code, out } = run("check", book, "--columns", columnsFile(content));
  expect(out).toContain(sentence);
  expect(code).toBe(2);
});

it("a use that is none is refused on the command line as well", () => {
  const { code, out } = run("check", book, "--column", "D=a99");
  expect(out).toContain("--column: D: «a99» không có; dùng được: a1, a2");
  expect(code).toBe(2);
});
