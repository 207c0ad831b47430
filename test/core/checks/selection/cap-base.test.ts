import { capBase } from "../../../../core/checks/selection/cap-base.ts";
import { assess } from "../../../../core/assess/assess.ts";
import { plan7488 } from "../../../../core/plan/plan-7488.ts";
import { capSentence } from "../../../../core/report/cap-sentence.ts";
import { sheetOf } from "../../sheet-builder.ts";
import { tryCheck } from "../try-check.ts";

tryCheck(capBase, {
  valid: [{ name: "the register's number", sheet: sheetOf({ rows: [["Tam Hiệp", 1, 2, 3]] }) }],
  invalid: [
    {
      name: "a number from the settings",
      sheet: sheetOf({ rows: [["Tam Hiệp", 1, 2, 3]], settings: { base: { n: 37, source: "Nghị quyết 12" } } }),
      findings: [
        {
          severity: "info",
          cells: [],
          citation: "Q1",
          what: "Mức trần 5 tính trên 37 đơn vị cấp xã (Cài đặt: Nghị quyết 12).",
        },
      ],
    },
    {
      name: "a place that the register does not know: the sheet's own rows",
      sheet: sheetOf({
        title: "NĂM 2018",
        rows: Array.from({ length: 7 }, (_one, index) => [`Nơi thứ ${index}`, 1, 2, 3]),
      }),
      findings: [
        {
          what: "Mức trần 1 tính trên 7 đơn vị cấp xã (số dòng đơn vị của bảng), vì danh mục không có địa phương này.",
        },
      ],
    },
  ],
});

describe("a cap of a base by another name", () => {
  const baseName = { vi: "công an cấp xã", en: "commune police" };
  const plan = { ...plan7488, cap: { ...plan7488.cap, baseName } };
  const rows = [["Tam Hiệp", 1, 2, 3]];
  const answer = (settings: NonNullable<Parameters<typeof sheetOf>[0]["settings"]>) => {
    const { findings, selection } = assess(sheetOf({ rows, settings }), plan);
    const [found] = findings.filter(({ code }) => code === capBase.code);
    return [found?.severity, found?.what.vi, selection && capSentence(selection, plan).vi];
  };

  it("is asked for, and what was counted instead keeps its own name", () => {
    expect(answer({})).toEqual([
      "warning",
      "Mức trần tính trên số công an cấp xã, bảng chưa nêu số này; đang tính trên 30 đơn vị cấp xã (danh mục ngày 15/10/2017).",
      "chưa nêu/30 đơn vị cấp xã, tối đa 4",
    ]);
  });

  it("is named once the settings state it", () => {
    expect(answer({ base: { n: 28, source: "" } })).toEqual([
      "info",
      "Mức trần 4 tính trên 28 công an cấp xã (Cài đặt).",
      "chưa nêu/28 công an cấp xã, tối đa 4",
    ]);
  });
});
