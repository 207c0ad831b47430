import { convention } from "../../citation.ts";
import { defineCheck } from "../check.ts";
import { needsSheet } from "../needs.ts";
import { findShown } from "./by-column.ts";

export const shownDiffers = defineCheck({
  code: "shown-differs",
  on: ["selection", "evaluation"],
  severity: "error",
  title: { vi: "Số hiện khác số trong ô", en: "Shown and stored number differ" },
  citation: convention("Q19"),
  messages: {
    differs: {
      what: {
        vi: "Cột {column}: {count} ô hiện khác giá trị trong ô ({cells}); chưa tính.",
        en: "Column {column}: {count} cell(s) show another number than they hold ({cells}); not counted.",
      },
      next: {
        vi: "Ghi lại số đúng, bỏ định dạng riêng của ô.",
        en: "Type the figure again and clear the cell format.",
      },
    },
  },
  cannotRun(context) {
    const { sheet } = context.reading;
    if (!sheet || sheet.table.formats) return needsSheet(context);
    return {
      vi: "Nguồn của bảng không cho biết định dạng số của ô.",
      en: "The source of the table does not say how its numbers are formatted.",
    };
  },
  find: (context, say) => findShown(context, "shown-differs", (particulars) => say("differs", particulars)),
});
