import { type Table, type WorkbookContent, assess, explain, plan7488 } from "../core/index.ts";
import type { LedgerEntry, LedgerEvent } from "../core/life-cycle/ledger-entry.ts";
import type { DistrictYear } from "../core/life-cycle/roll-up.ts";
import { freezeScale, scoreAreas, type AreaFacts } from "../core/score/index.ts";

/** Four wards of Biên Hòa with four criteria; one figure is missing. */
export const table: Table = {
  name: "Rà soát",
  sheet: "Rà soát",
  address: "A1:G6",
  rows: [
    ["RÀ SOÁT ĐỊA BÀN THÀNH PHỐ BIÊN HÒA NĂM 2018"],
    ["Tên đơn vị", "Phê duyệt", "a1", "a2", "a3", "a4", "Chuyển tiếp"],
    ["Phường Tam Hiệp", "x", 10, 2, 0, 0],
    ["Phường Quyết Thắng", null, 5, 2, 1, 0],
    ["Phường Bình Đa", null, 10, null, 1, 1],
    ["Phường Thống Nhất", null, 0, 1, 0, 0],
  ],
};

/** The same figures without their sheet: one row an area, one value a column of the plan. */
export const facts: readonly AreaFacts[] = [
  [10, 2, 0, 0],
  [5, 2, 1, 0],
  [10, null, 1, 1],
  [0, 1, 0, 0],
];

/** Reference levels 10, 2, 1 and 1, each criterion of weight 1. */
export const scale = freezeScale(plan7488.criteria, facts);

/** 50, 62.5, unknown (75 to 100) and 12.5 points. */
export const scores = scoreAreas(plan7488.criteria, scale, facts);

export const content: WorkbookContent = { tables: [table] };

export const assessment = assess(content, plan7488, 2018);

if (!assessment.selection) throw new Error("the sample holds a selection list");
export const { sheet } = assessment.selection;

/** Why the cap is 4. */
export const explanation = explain(assessment, "cap", { content, today: null });

const entry = (code: string, name: string, event: LedgerEvent, date: string): LedgerEntry => ({
  place: null,
  unit: { code, name, register: "2017-10-15" },
  year: 2018,
  event,
  date,
  decisionNumber: event === "approved" ? "12/QĐ-UBND" : null,
  note: null,
});

/** Two areas were selected for 2018; one was transformed. */
export const entries: readonly LedgerEntry[] = [
  entry("26017", "Phường Tam Hiệp", "approved", "2018-01-15"),
  entry("26041", "Phường Quyết Thắng", "approved", "2018-01-15"),
  entry("26017", "Phường Tam Hiệp", "met", "2018-11-15"),
  entry("26017", "Phường Tam Hiệp", "monitored", "2018-11-20"),
  entry("26041", "Phường Quyết Thắng", "notMet", "2018-11-15"),
];

/** The eleven districts of Đồng Nai in 2017 by their commune-level units, nothing selected yet. */
export const districtsOfDongNai2017: readonly DistrictYear[] = [30, 15, 18, 12, 14, 17, 10, 13, 15, 15, 12].map(
  (units) => ({
    district: null,
    units,
    used: 0,
    yearly: { due: 0, transformed: 0, failed: 0 },
    phase: { transformed: 0, relapsed: 0 },
  }),
);
