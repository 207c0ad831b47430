import { duties } from "../../../addin/functions/checks/duties.ts";
import { wholeSheet } from "../../../addin/functions/checks/whole-sheet-later.ts";
import { inExcel } from "../../../addin/functions/in-excel.ts";
import { functionOf } from "../../../addin/functions/index.ts";
import { laterPart } from "../../../addin/functions/later-part.ts";
import { CellError } from "../../../addin/functions/cell-error.ts";
import { errorOf } from "./given-error.ts";

const heading = ["Mã nghĩa vụ", "Tên đơn vị", "Năm", "Có/Không", "Số thực hiện", "Tổng số", "Số, ký hiệu", "Ngày"];
const [met, notMet, none, open] = ["Đạt", "Không đạt", "Không áp dụng", "Chưa đủ số liệu"];
const area = "Xã Phước Tân";

/** Rows of a sheet «Thực hiện», and the verdict of each by the table of the duties. */
const rows: readonly (readonly [readonly unknown[], string])[] = [
  [["I. Cấp huyện"], ""],
  [["N5", null, 2018, null, 3], met],
  [["N5", null, 2018, null, 0], notMet],
  [["N27", null, 2018, null, null, null, "9/BC", "24/11/2018"], met],
  [["N27", null, 2018, null, null, null, "9/BC", 43429], notMet],
  [["II. Xã Phước Tân"], ""],
  [["N8", area, 2018, null, 12, 12], met],
  [["N8", area, 2018, null, 11, 12], notMet],
  [["N8", area, 2018, null, 13, 12], open],
  [["N12", area, 2018, null, 0, 0], none],
  [["N10", area, 2018, null, 0, 36], met],
  [["N10", area, 2018, null, 1, 36], notMet],
  [["N10", area, 2018, null, 3, null], notMet],
  [["N10", area, 2018, null, "vài tổ", 36], open],
  [["N22", area, 2018, "Có"], open],
  // Of which year it is nobody says, and of which area.
  [["N8", area, null, null, 12, 12], open],
  [["N8", null, 2018, null, 12, 12], open],
  // A row of the template for an area that nobody has chosen yet.
  [["N8", null, 2018], ""],
  [["N8", area, 2017, null, 12, 12], met],
];
const sheet = [["Sổ thực hiện"], heading, ...rows.map(([cells]) => cells), [null, null], [null, null]];
const verdicts = rows.map(([, verdict]) => [verdict]);

// The functions file has not fetched it yet.
it("while the part that reads whole sheets is not there, a cell says so in words", () => {
  expect(errorOf(() => duties.run(sheet))).toMatch(/^#N\/A .*Chưa tải được phần chương trình.*số liệu chưa được xét/);
});

it("THUCHIEN gives the verdict of each row, once the part is there, and then at once", async () => {
  const called = inExcel(duties);
  const first = called(sheet);
  expect(first).toBeInstanceOf(Promise);
  expect(await first).toEqual(verdicts);
  expect(called(sheet)).toEqual(verdicts);
  expect(wholeSheet.fetch()).toBeNull();
});

it("a row of another year stays empty", () => {
  const own = verdicts.map((one, at) => (at === rows.length - 1 ? [""] : one));
  expect(duties.run(sheet, 2018)).toEqual(own);
  expect(duties.run(sheet, 2017).filter(([cell]) => cell === met)).toHaveLength(1);
});

it("whole columns end at the last duty, wherever the headings stand", () => {
  const column = [...sheet, ...Array.from({ length: 1_000 }, () => new Array<null>(8).fill(null))];
  expect(duties.run(column)).toEqual(verdicts);
  expect(duties.run(sheet.slice(1))).toEqual(verdicts);
});

it("a code that the plan does not have is an error in its own place", () => {
  const found = duties.run([heading, ["N99", area, 2018, "Có"], ["N4", area, 2018, "Có"]]);
  expect(found[0]?.[0]).toBeInstanceOf(CellError);
  expect(String(found[0]?.[0])).toContain("«N99»");
  expect(found[1]).toEqual([met]);
});

it("asks for the headings, and says why by VISAO", () => {
  expect(errorOf(() => duties.run([["N8", 11, 12]], 2018))).toMatch(/^#VALUE! .*«Mã nghĩa vụ»/);
  expect(functionOf("VISAO")?.run("thuchien", [heading, ["N8", area, 2018, null, 11, 12]], 2018)).toBe(
    "Bố trí đủ biên chế Công an: 11/12: Không đạt. Căn cứ: Kế hoạch số 7488/KH-UBND, mục IV.3-1.",
  );
});

it("a part that cannot be fetched is an error cell with words, and is asked for again by the next call", async () => {
  let isReachable = false;
  const part = laterPart(() => (isReachable ? Promise.resolve(7) : Promise.reject(new Error("ChunkLoadError"))));
  const called = inExcel({ ...duties, later: () => part, run: () => part.get() });
  await expect(called(sheet)).rejects.toThrow(/Hãy xem lại mạng rồi nhập lại công thức/);
  isReachable = true;
  expect(await called(sheet)).toBe(7);
});
