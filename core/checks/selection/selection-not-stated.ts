import { columnName } from "../../address.ts";
import { plan7488 } from "../../plan/plan-7488.ts";
import type { Sentence } from "../../sentence.ts";
import type { SelectionSheet } from "../../sheet/selection/selection-sheet.ts";
import { originOf, placeOf } from "../../table.ts";
import { defineCheck } from "../check.ts";
import { listOf, quoted, spoken } from "../listing.ts";
import { needsAreas } from "../needs.ts";

export const selectionNotStated = defineCheck({
  code: "selection-not-stated",
  on: ["selection"],
  fixing: "cap",
  severity: "warning",
  whenFinal: "error",
  title: { vi: "Chưa nêu địa bàn phê duyệt, chuyển tiếp", en: "Selection not stated" },
  citation: plan7488.cap.percent.citation,
  messages: {
    approved: {
      what: {
        vi: "Bảng không có cột nêu địa bàn được phê duyệt; chưa đủ số liệu để xét mức trần.",
        en: "No column says which areas are approved; the cap cannot be judged.",
      },
      next: { vi: "{confirm} cột «Phê duyệt».", en: "{confirm} a column “Phê duyệt”." },
    },
    carriedOver: {
      what: {
        vi: "Bảng không có cột nêu địa bàn chuyển tiếp; chưa đủ số liệu để xét mức trần.",
        en: "No column says which areas are carried over; the cap cannot be judged.",
      },
      next: {
        vi: "{confirm} cột «Chuyển tiếp», hoặc xác nhận «Không có địa bàn chuyển tiếp».",
        en: "{confirm} a column “Chuyển tiếp”, or confirm “No carried-over areas”.",
      },
    },
  },
  cannotRun: needsAreas,
  find({ plan, result }, say) {
    if (!result) return [];
    const { sheet } = result;
    const finding = (use: "approved" | "carriedOver") => {
      const asked = askedAbout(sheet, use);
      return say(use, {
        numbers: { confirm: confirm(sheet, asked) },
        cells: asked.map(({ index }) => placeOf(sheet.table, sheet.headerBottom, index)),
        citation: plan.cap.percent.citation,
        values: [use],
      });
    };
    return [
      ...(sheet.statesApproved ? [] : [finding("approved")]),
      ...(sheet.statesCarriedOver ? [] : [finding("carriedOver")]),
    ];
  },
});

/** The columns that might say it, and are asked about. */
function askedAbout({ columns }: SelectionSheet, use: string) {
  return columns.filter(({ question }) => question?.among.includes(use));
}

function confirm({ table }: SelectionSheet, asked: ReturnType<typeof askedAbout>): Sentence {
  if (asked.length === 0) return { vi: "Thêm", en: "Add" };
  const { left } = originOf(table);
  const columns = listOf(
    asked.map(({ index, heading }) => spoken(columnName(left + index), " ", quoted(heading))),
    { most: asked.length },
  );
  return { vi: `Xác nhận cột ${columns.vi}, hoặc thêm`, en: `Confirm column ${columns.en}, or add` };
}
