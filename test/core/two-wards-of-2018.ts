import type { WorkbookContent } from "../../core/table.ts";
import { ledgerTable } from "./ledger-builder.ts";
import { sheetOf } from "./sheet-builder.ts";

/** Hố Nai (26002) and Long Bình (26020) were two wards until 1/7/2025; since then both are Long Bình. */
export const twoWardsOf2018: WorkbookContent = {
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

/** Before the report of 2018 was due, at the end of the plan, the day before the mergers, and later. */
export const anyDays = ["2018-11-24", "2020-12-31", "2025-06-30", "2026-11-27"] as const;
