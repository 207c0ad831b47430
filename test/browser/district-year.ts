import { plan7488 } from "../../core/plan/plan-7488.ts";
import { valueColumns } from "../../core/plan/value-columns.ts";
import type { Cell } from "../../core/table.ts";

/** The year of Long Khánh in figures, made up: fifteen communes, of which the cap of 15 % lets two be chosen. */
export const communes = 15;

/** The higher in the list, the more of everything; one figure is typed as people do. */
export const figures: readonly (readonly Cell[])[] = Array.from({ length: communes }, (_commune, row) =>
  valueColumns(plan7488.criteria).map(({ id, kind }, column): Cell => {
    if (id === "a1" && row === 3) return "12 vụ";
    if (kind === "count") return (communes - row) * 3 + (column % 4);
    if (kind === "three-level") return "Không";
    return row < 4 ? "Có" : "Không";
  }),
);

/** Marks and decision of the two that come first. */
export const decisions: readonly (readonly Cell[])[] = [
  ["x", "12/QĐ-UBND", "15/12/2017"],
  ["x", "12/QĐ-UBND", "15/12/2017"],
];

export const chosen = ["Phường Xuân Trung", "Phường Xuân Thanh"] as const;

/** What is entered on the evaluation sheet, block by block: 10 of 10 targets, and 6 of the 8 that apply. */
export const evaluation: Readonly<Record<string, readonly (readonly Cell[])[]>> = {
  C3: chosen.map((name) => [name]),
  D3: [["Không"], ["Không"]],
  F3: [
    [35, 30],
    [60, 48],
  ],
  I3: [
    [2, 2],
    [0, 0],
  ],
  L3: [
    [5, 1, 2],
    [0, 0, 0],
  ],
  P3: [
    [52, 52],
    [75, 75],
  ],
  S3: [
    [18, 1],
    [20, 3],
  ],
  V3: [["Có"], ["Có"]],
  X3: [[3], [1]],
  Z3: [["Có"], ["Có"]],
  AB3: [
    [1600, 1600],
    [2500, 2450],
  ],
  AE3: [
    ["Có", "Có"],
    ["Có", "Có"],
  ],
};
