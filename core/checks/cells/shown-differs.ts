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
  help: {
    vi: "Định dạng của ô làm số hiện ra khác số được giữ: phần trăm, giờ, hàng nghìn rút gọn, chữ số trong ngoặc kép, hoặc ẩn hẳn. Người đọc thấy một số, máy tính một số khác, nên ô ấy được coi như trống. Hãy ghi lại số đúng và bỏ định dạng riêng.",
    en: "The cell's format shows another number than the cell holds: a percentage, a time, thousands cut off, digits in quotes, or nothing at all. The reader sees one number and the computer another, so the cell is treated as blank. Type the figure again and clear the format.",
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
