import type { Cell, WorkbookContent } from "../../core/table.ts";
import type { Settings } from "../../core/sheet/managed/settings.ts";
import { sheetOf } from "./sheet-builder.ts";

export const chamBienHoa2018 = "BẢNG CHẤM CHỈ TIÊU THÀNH PHỐ BIÊN HÒA NĂM 2018";

/**
 * An area that meets all: nothing in T3 and T4, the other eight targets met, both gates answered yes. The columns of
 * the sheet in this order, the name in A: T1 in B, T2 in C:D, T3 in E:F, T4 in G:I, T5 in J:K, T6 in L:M, T7 to T9 in
 * N to P, T10 in Q:R, the gates in S and T, «Kết quả» in U.
 */
const good = {
  T1: "không",
  "T2.whole": 10,
  "T2.part": 8,
  "T3.whole": 0,
  "T3.part": 0,
  "T4.whole": 0,
  "T4.whole-2": 0,
  "T4.part": 0,
  "T5.whole": 5,
  "T5.part": 5,
  "T6.whole": 10,
  "T6.part": 1,
  T7: "có",
  T8: 1,
  T9: "có",
  "T10.whole": 100,
  "T10.part": 100,
  G1: "có",
  G2: "có",
  "Kết quả": null,
} satisfies Record<string, Cell>;

/** Cells of one area by column; what is left out is as in an area that meets all. */
export type GivenArea = Readonly<Partial<Record<keyof typeof good, Cell>>>;

interface GivenEvaluation {
  readonly title?: string;
  readonly settings?: Settings;
  /** Columns that the sheet does not have. */
  readonly without?: readonly (keyof typeof good)[];
}

/**
 * A workbook with one evaluation sheet: title in row 1, header in row 2, areas from row 3.
 *
 * @example evaluationOf({ "Tam Hiệp": { "T2.part": 7 } }) // 7/10 in C3:D3
 */
export function evaluationOf(
  areas: Readonly<Record<string, GivenArea>>,
  { title = chamBienHoa2018, settings, without = [] }: GivenEvaluation = {},
): WorkbookContent {
  const columns = (Object.keys(good) as (keyof typeof good)[]).filter((column) => !without.includes(column));
  return sheetOf({
    title,
    name: "Chấm",
    sheet: "Chấm",
    heading: ["Tên đơn vị", ...columns],
    rows: Object.entries(areas).map(([name, cells]) => [
      name,
      ...columns.map((column) => (cells[column] === undefined ? good[column] : cells[column])),
    ]),
    ...(settings && { settings }),
  });
}
