import { capBase } from "../../../../core/checks/selection/cap-base.ts";
import { assess } from "../../../../core/assess/assess.ts";
import { plan7488 } from "../../../../core/plan/plan-7488.ts";
import { explain } from "../../../../core/explain/index.ts";
import { rollUp } from "../../../../core/life-cycle/roll-up.ts";
import { comparePlans } from "../../../../core/selection/compare-plans.ts";
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
  const none = { due: 0, transformed: 0, failed: 0 };
  const answer = (settings: NonNullable<Parameters<typeof sheetOf>[0]["settings"]>) => {
    const { findings, selection } = assess(sheetOf({ rows, settings }), plan);
    const [found] = findings.filter(({ code }) => code === capBase.code);
    return [found?.severity, found?.what.vi, selection && capSentence(selection, plan).vi];
  };

  it("is asked for: until its number is stated there is no cap, in no view", () => {
    const open = "Chưa nêu số công an cấp xã, mà mức trần 15 % tính trên số ấy.";
    expect(answer({})).toEqual([
      "warning",
      "Mức trần tính trên số công an cấp xã, bảng chưa nêu số này nên chưa có mức trần.",
      open,
    ]);
    const content = sheetOf({ rows });
    const assessment = assess(content, plan);
    expect(assessment.selection).toMatchObject({ capUse: { cap: null, districts: [] }, proposal: { room: null } });
    const why = explain(assessment, "cap", { content, today: null });
    expect([why?.value.vi, why?.lines[0]?.sentence.vi]).toEqual(["chưa nêu", open]);
    expect(comparePlans(assessment, assess(content, plan7488))?.[0]).toMatchObject({
      change: "open",
      a: { says: { vi: open } },
    });
  });

  it("has no verdict over the units of the year, district by district or for the province", () => {
    const year = { district: null, units: 30, used: 4, yearly: none, phase: { transformed: 0, relapsed: 0 } };
    const { capOfDistricts, province } = rollUp([year], plan);
    expect([capOfDistricts, province.judged.cap.verdict]).toEqual([null, "undetermined"]);
    expect(rollUp([year], plan7488)).toMatchObject({
      capOfDistricts: 4,
      province: { judged: { cap: { verdict: "met" } } },
    });
  });

  it("is named once the settings state it", () => {
    expect(answer({ base: { n: 28, source: "" } })).toEqual([
      "info",
      "Mức trần 4 tính trên 28 công an cấp xã (Cài đặt).",
      "chưa nêu/28 công an cấp xã, tối đa 4",
    ]);
  });
});
