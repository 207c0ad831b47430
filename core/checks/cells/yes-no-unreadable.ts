import { convention } from "../../citation.ts";
import { findTrouble } from "./by-column.ts";
import { defineCheck } from "../check.ts";
import { needsSheet } from "../needs.ts";

const label = {
  vi: "Ghi lại {count} ô thành «Có» hoặc «Không»",
  en: "Rewrite {count} {count:cell|cells} as “Có” or “Không”",
};

export const yesNoUnreadable = defineCheck({
  code: "yes-no-unreadable",
  on: ["selection", "evaluation"],
  severity: "error",
  title: { vi: "Không đọc được Có hay Không", en: "Neither yes nor no" },
  citation: convention("Q19"),
  messages: {
    unreadable: {
      what: {
        vi: "Cột {column}: {count} ô không rõ Có hay Không ({cells}).",
        en: "Column {column}: {count} cell(s) say neither yes nor no ({cells}).",
      },
      next: { vi: "Ghi «Có» hoặc «Không».", en: "Write “Có” or “Không”." },
    },
  },
  help: {
    vi: "Cột Có/Không nhận: có, x, ✓, +, 1 hoặc không, 0; cột b5 nhận thêm «nghi» hay 0,5. Ô ghi khác đi thì không biết là Có hay Không, nên được coi như trống; ở cột đánh dấu (phê duyệt, chuyển tiếp) thì chưa rõ đơn vị có được chọn hay không. Hãy ghi lại bằng một trong các cách trên.",
    en: "A yes/no column takes có, x, ✓, +, 1 or không, 0; column b5 also takes “nghi” or 0,5. Anything else is neither yes nor no and is treated as blank; in a column of marks (approved, carried over) it is not known whether the area is on the list. Write one of these words.",
  },
  cannotRun: needsSheet,
  find: (context, say) =>
    findTrouble(context, "yes-no-unreadable", (particulars) => say("unreadable", particulars), label),
});
