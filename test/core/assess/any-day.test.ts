import { assess } from "../../../core/assess/assess.ts";
import { plan7488 } from "../../../core/plan/plan-7488.ts";
import { ledgerTable } from "../ledger-builder.ts";
import { sheetOf } from "../sheet-builder.ts";

/** Hố Nai (26002) and Long Bình (26020) were two wards until 1/7/2025; since then both are Long Bình. */
const workbook = {
  tables: [
    ...sheetOf({
      heading: ["Tên đơn vị", "a1", "a2", "a3", "Phê duyệt", "Chuyển tiếp", "Số quyết định", "Ngày quyết định"],
      rows: [
        ["Phường Hố Nai", 9, 2, 3, "x", null, "1/QĐ-UBND", "15/1/2018"],
        ["Phường Long Bình", 8, 2, 3, "x", null, "1/QĐ-UBND", "15/1/2018"],
      ],
    }).tables,
    ledgerTable(
      ["26002", 2018, "Phê duyệt"],
      ["26002", 2018, "Đạt", "15/11/2018"],
      ["26020", 2018, "Phê duyệt"],
      ["26020", 2018, "Đạt", "20/12/2018"],
    ),
  ],
};

describe.each(["2018-11-24", "2020-12-31", "2025-06-30", "2026-11-27"])(
  "a workbook of 2018 looked at on %s",
  (today) => {
    const { history, objectives, selection, opened } = assess(workbook, plan7488, { today });

    it("has its units, verdicts and counts of 2018", () => {
      expect(opened.register.date).toBe("2017-10-15");
      expect(history?.areas.map(({ unit }) => [unit.code, unit.name])).toEqual([
        ["26002", "Phường Hố Nai"],
        ["26020", "Phường Long Bình"],
      ]);
      expect(selection?.capUse).toMatchObject({ cap: 4, used: 2 });
      expect(objectives?.districts).toMatchObject([
        {
          district: { code: "731" },
          units: 30,
          yearly: { due: 2, transformed: 2, failed: 0 },
          phase: { transformed: 2, relapsed: 0 },
          judged: { yearly: { verdict: "met" }, sustained: { verdict: "met" } },
        },
      ]);
    });
  },
);

it("only a day of the register that the user asks for tells it by other units, and that is said", () => {
  const { opened, findings } = assess(workbook, plan7488, { date: "2025-07-01" });
  expect(opened.register.date).toBe("2025-07-01");
  expect(findings.map(({ code }) => code)).toContain("register-other-day");
});
