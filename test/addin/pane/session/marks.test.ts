import { isSameMarks, marksOf } from "../../../../addin/pane/session/marks.ts";
import { finding } from "../given.ts";

describe("marks", () => {
  it("gives a cell one mark, of the gravest finding", () => {
    const marks = marksOf([
      finding("blank-value", "warning", { addresses: ["E7", "E8"] }),
      finding("negative", "error", { addresses: ["E8"] }),
    ]);
    expect(marks).toEqual([
      { sheet: "Rà soát 2018", address: "E8", severity: "error" },
      { sheet: "Rà soát 2018", address: "E7", severity: "warning" },
    ]);
  });

  it("are the same only with the same cells and severities", () => {
    const marks = marksOf([finding("negative", "error", { addresses: ["E8"] })]);
    expect(isSameMarks(marks, [...marks])).toBe(true);
    expect(isSameMarks(marks, marksOf([finding("negative", "warning", { addresses: ["E8"] })]))).toBe(false);
    expect(isSameMarks(marks, [])).toBe(false);
  });
});
