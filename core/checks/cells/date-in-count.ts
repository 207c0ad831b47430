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
  cannotRun: needsSheet,
  find: (context, say) => findShown(context, "date-in-count", (particulars) => say("date", particulars)),
});
