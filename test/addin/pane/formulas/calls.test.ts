import { functionOf } from "../../../../addin/functions/index.ts";
import { givenValue, isReference } from "../../../../addin/pane/formulas/given-value.ts";
import { diabanCalls, typedFormula } from "../../../../addin/pane/formulas/diaban-calls.ts";
import { callOf, shownCall, typedArgument } from "../../../../addin/pane/formulas/typed-argument.ts";
import { sheetOf } from "../memory-workbook.ts";

describe("the calls in a formula", () => {
  it.each<[string, string, ReturnType<typeof diabanCalls>]>([
    ["one", "DIABAN.MUCTRAN(30)", [{ id: "MUCTRAN", given: ["30"] }]],
    ["without arguments", "DIABAN.PHIENBAN()", [{ id: "PHIENBAN", given: [] }]],
    ["as an older file keeps it", "_xldudf_DIABAN_MUCTRAN(30)", [{ id: "MUCTRAN", given: ["30"] }]],
    ["typed small", "diaban.muctran( 30 )", [{ id: "MUCTRAN", given: ["30"] }]],
    ["one left out", 'DIABAN.CHITIEU("T2",,821)', [{ id: "CHITIEU", given: ['"T2"', "", "821"] }]],
    [
      "brackets, commas and quotes within arguments",
      "DIABAN.KHOANGHANG('Rà (cũ), 2018'!A1:B3,SUM(1,2),{1,2})",
      [{ id: "KHOANGHANG", given: ["'Rà (cũ), 2018'!A1:B3", "SUM(1,2)", "{1,2}"] }],
    ],
    [
      "one in another",
      'IF(DIABAN.TRONGTRAN(2,13),"DIABAN.DIEM(1)",DIABAN.CANTHEM(9,17))',
      [
        { id: "TRONGTRAN", given: ["2", "13"] },
        { id: "CANTHEM", given: ["9", "17"] },
      ],
    ],
    ["somebody else's", "XDIABAN.MUCTRAN(30)+DIABAN.KHAC(1)+MYDIABAN.DIEM(A1)", []],
  ])("%s", (_what, formula, calls) => expect(diabanCalls(formula)).toEqual(calls));

  it("are entered under the name that the spreadsheet knows", () =>
    expect(typedFormula("_xldudf_DIABAN_MUCTRAN(30)+1")).toBe("DIABAN.MUCTRAN(30)+1"));
});

describe("what a function is handed over", () => {
  const content = {
    tables: [{ ...sheetOf("Rà soát 2018", [["a1"], [3], [null]]), address: "B2:B4" }, sheetOf("Khác", [["x", true]])],
  };
  const of = (typed: string) => givenValue(typed, "Rà soát 2018", content);

  it.each<[string, unknown]>([
    ["30", 30],
    ["0.25", 0.25],
    ["-1", -1],
    ['"Trảng ""Dài"""', 'Trảng "Dài"'],
    ["TRUE", true],
    ["", null],
    ["B3", 3],
    ["$B$3", 3],
    ["B4", null],
    ["B2:B4", [["a1"], [3], [null]]],
    [
      "A1:B2",
      [
        [null, null],
        [null, "a1"],
      ],
    ],
    ["Khác!A1:B1", [["x", true]]],
    ["'Khác'!B1", true],
  ])("%s", (typed, value) => expect(of(typed)).toEqual({ value }));

  it.each(["SUM(B3)", "B3+1", "{1,B3}", "Mất!A1", "'Mất'!A1", "Tên_vùng"])(
    "%s: only the spreadsheet could say",
    (typed) => expect(of(typed)).toBeNull(),
  );

  it("knows cells from names", () => {
    expect(isReference("'Rà soát 2018'!D9:AF38")).toBe(true);
    expect(isReference("Trảng Dài")).toBe(false);
  });
});

describe("what is typed into a field", () => {
  it.each<[string, string]>([
    ["30", "30"],
    ["0,25", "0.25"],
    ["D9:AF38", "D9:AF38"],
    ["'Rà soát 2018'!D9:AF38", "'Rà soát 2018'!D9:AF38"],
    [" Trảng Dài ", '"Trảng Dài"'],
    ["B9", "B9"],
    ["true", "TRUE"],
    ["Có", '"Có"'],
    ['"Biên Hòa"', '"Biên Hòa"'],
    ["", ""],
  ])("%s becomes %s", (typed, given) => expect(typedArgument(typed)).toBe(given));

  it.each([
    ["CHITIEU", "target", "T2", '"T2"'],
    ["MUCTRAN", "rounding", "ceil", '"ceil"'],
  ])("%s, %s: T2 is a cell as well; as a target it is a name", (id, name, typed, given) => {
    const parameter = functionOf(id)?.parameters.find((one) => one.name.en === name);
    expect(typedArgument(typed, parameter?.isWord)).toBe(given);
  });

  it("is entered with commas and shown as the reader's spreadsheet shows it, nothing after the last argument", () => {
    expect(callOf("KHOANGHANG", ["A1:C9", "", "0.25"])).toBe("DIABAN.KHOANGHANG(A1:C9,,0.25)");
    expect(callOf("DIEM", ["A1:C9", ""])).toBe("DIABAN.DIEM(A1:C9)");
    expect(shownCall("KHOANGHANG", ["A1:C9", "", "0.25"], "vi")).toBe("=DIABAN.KHOANGHANG(A1:C9;;0,25)");
    expect(shownCall("KHOANGHANG", ["A1:C9", "", "0.25"], "en")).toBe("=DIABAN.KHOANGHANG(A1:C9,,0.25)");
    expect(shownCall("PHIENBAN", [], "vi")).toBe("=DIABAN.PHIENBAN()");
  });
});
