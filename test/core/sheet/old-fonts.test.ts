import { open } from "../../../core/open/open.ts";
import { plan7488 } from "../../../core/plan/plan-7488.ts";
import type { Cell, Table } from "../../../core/table.ts";
import { tableOf, workbookOf } from "./table-builder.ts";

/** Texts as the fonts .VnTime and VNI-Times held them, without and with the font known. */
const opened = (rows: readonly (readonly Cell[])[], font: string | null) => {
  const fonts = rows.map((row) => row.map(() => font));
  const table: Table = tableOf(rows, { sheet: "Bieu", name: "Bieu", ...(font !== null && { fonts }) });
  return open(workbookOf(table), plan7488).sheets;
};

describe("a list typed for an old font", () => {
  it.each([
    [".VnTime", "HuyÖn CÈm Mü - n¨m 2018", "X· S«ng Ray", "Sè Q§", "Ngµy Q§", "ngµy 15 th¸ng 01 n¨m 2018"],
    ["VNI-Times", "HUYEÄN CAÅM MYÕ - NAÊM 2018", "Xaõ Soâng Ray", "Soá QÑ", "Ngaøy QÑ", "ngaøy 15 thaùng 01 naêm 2018"],
    [null, "HUYEÄN CAÅM MYÕ - NAÊM 2018", "Xaõ Soâng Ray", "Soá QÑ", "Ngaøy QÑ", "ngaøy 15 thaùng 01 naêm 2018"],
  ])("has its year in the title and the day of its decision (%s)", (font, title, name, number, date, day) => {
    const { sheet } = opened(
      [
        [title, null, null, null, null, null, null],
        ["STT", "Xã", "a1", "a2", "a3", number, date],
        [1, name, 3, 1, 2, "12/QĐ-UBND", day],
      ],
      font,
    ).selection;
    expect(sheet?.year).toBe(2018);
    expect(sheet?.areas[0]).toMatchObject({ decisionNumber: "12/QĐ-UBND", decisionDate: { iso: "2018-01-15" } });
  });
});

describe("an evaluation typed for an old font", () => {
  it.each([
    [".VnTime", "HuyÖn CÈm Mü - n¨m 2018", "X· S«ng Ray", "§¹t", "Kh«ng ®¹t", "Cã"],
    ["VNI-Times", "HUYEÄN CAÅM MYÕ - NAÊM 2018", "Xaõ Soâng Ray", "Ñaït", "Khoâng ñaït", "Coù"],
    [null, "HUYEÄN CAÅM MYÕ - NAÊM 2018", "Xaõ Soâng Ray", "Ñaït", "Khoâng ñaït", "Coù"],
  ])("has its year, the verdicts and the answers (%s)", (font, title, name, met, notMet, yes) => {
    const { sheet } = opened(
      [
        [title, null, null, null, null, null, null],
        ["STT", "Xã", "T1", "T2.whole", "T2.part", "T3 verdict", "G1", "Kết quả"],
        [1, name, "Không", 12, 10, notMet, yes, met],
      ],
      font,
    ).evaluation;
    const [area] = sheet?.areas ?? [];
    expect(sheet?.year).toBe(2018);
    expect(area?.statedResult).toBe("met");
    expect(area?.entries["T3"]?.stated?.verdict).toBe("notMet");
    expect(area?.gates["G1"]).toBe(true);
    expect(sheet?.odd).toEqual([]);
  });
});
