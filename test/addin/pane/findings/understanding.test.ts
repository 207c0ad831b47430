import { readColumns, sheetChoices, understandingOf } from "../../../../addin/pane/findings/understanding.ts";
import { assess } from "../../../../core/assess/assess.ts";
import { plan7488 } from "../../../../core/plan/plan-7488.ts";
import { reviewSheet, reviewWorkbook } from "../given.ts";
import { sheetOf } from "../memory-workbook.ts";

const options = { date: "2018-01-10" };

describe("what was understood of a sheet", () => {
  it("is told in the row numbers of the spreadsheet", () => {
    expect(understandingOf(assess(reviewWorkbook(), plan7488, options))).toMatchObject({
      sheet: "Rà soát 2018",
      units: 30,
      headerTop: 4,
      headerBottom: 4,
      criteriaFound: 27,
      criteriaAll: 27,
    });
  });

  it("counts from the corner of the block, not from the first row of the sheet", () => {
    const sheet = { ...reviewSheet(), address: "C11:AJ44" };
    const assessment = assess({ tables: [sheet] }, plan7488, options);
    expect(understandingOf(assessment)).toMatchObject({ headerTop: 14 });
    const { sheet: read } = assessment.opened.sheets.selection;
    expect(read && readColumns(read)[0]).toMatchObject({ letter: "C", use: "code" });
  });

  it("is nothing where no table is found", () => {
    expect(
      understandingOf(assess({ tables: [sheetOf("Trang tính 1", [["Xin chào"]])] }, plan7488, options)),
    ).toBeNull();
  });
});

describe("sheets to choose from", () => {
  it("are the user's, with what was found in each; ours are none", () => {
    const content = {
      tables: [reviewSheet(), { ...sheetOf("Nháp", [["a"]]), hidden: true }, sheetOf("Kết quả rà soát", [["b"]])],
      names: { DIABAN_KETQUA: "Kết quả rà soát" },
    };
    expect(sheetChoices(content, assess(content, plan7488, options))).toEqual([
      { name: "Rà soát 2018", hidden: false, columns: 29 },
      { name: "Nháp", hidden: true, columns: null },
    ]);
  });
});
