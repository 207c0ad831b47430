import { convention } from "../../citation.ts";
import { columnsInTrouble, particularsOf } from "./by-column.ts";
import { defineCheck } from "../check.ts";
import { needsSheet } from "../needs.ts";

const blankIsNo = { vi: "Ô trống là Không ({count} ô)", en: "Blank means no ({count} cell(s))" };

export const blankValue = defineCheck({
  code: "blank-value",
  on: ["selection", "evaluation"],
  severity: "warning",
  whenFinal: "error",
  title: { vi: "Ô trống", en: "Blank cells" },
  citation: convention("Q15"),
  messages: {
    blank: {
      what: { vi: "Cột {column}: {count} ô trống ({cells}).", en: "Column {column}: {count} blank cell(s) ({cells})." },
      next: {
        vi: "Điền số liệu; ghi 0 hoặc «Không» nếu không có.",
        en: "Fill them in; write 0 or “Không” if there is none.",
      },
    },
    onlyTicks: {
      what: {
        vi: "Cột {column} chỉ có dấu Có và {count} ô trống ({cells}).",
        en: "Column {column} has only ticks for yes and {count} blank cell(s) ({cells}).",
      },
      next: {
        vi: "Nếu ô trống nghĩa là Không, hãy ghi «Không» vào các ô ấy.",
        en: "If blank means no, let “Không” be written into them.",
      },
    },
  },
  cannotRun: needsSheet,
  find({ reading: { sheet } }, say) {
    if (!sheet) return [];
    return columnsInTrouble(sheet, "blank-value").map((column) => {
      const isMendable = column.cells.some(({ mended }) => mended !== undefined);
      return say(isMendable ? "onlyTicks" : "blank", particularsOf(sheet, column, blankIsNo));
    });
  },
});
