import { convention } from "../../citation.ts";
import { defineCheck } from "../check.ts";
import { needsSheet } from "../needs.ts";
import { findShown } from "./by-column.ts";

export const dateInCount = defineCheck({
  code: "date-in-count",
  on: ["selection", "evaluation"],
  severity: "error",
  title: { vi: "Ngày tháng ở cột số liệu", en: "Date in a column of figures" },
  citation: convention("Q19"),
  messages: {
    date: {
      what: {
        vi: "Cột {column}: {count} ô là ngày tháng ({cells}); chưa tính.",
        en: "Column {column}: {count} cell(s) hold a date ({cells}); not counted.",
      },
      next: {
        vi: "Ghi lại số đúng và đặt định dạng ô là số.",
        en: "Type the figure again and format the cells as numbers.",
      },
    },
  },
  help: {
    vi: "Ô có định dạng ngày tháng: gõ «3/4» vào ô, Excel đổi thành ngày 3 tháng 4 và giữ một số rất lớn. Không biết người nhập định ghi số nào, nên ô ấy được coi như trống. Hãy ghi lại số đúng và đổi định dạng ô.",
    en: "The cell has a date format: who types “3/4” gets 3 April, which is kept as a very large number. Nobody knows which figure was meant, so the cell is treated as blank. Type the figure again and change the format.",
  },
  cannotRun: needsSheet,
  find: (context, say) => findShown(context, "date-in-count", (particulars) => say("date", particulars)),
});
