import { convention } from "../../citation.ts";
import { findTrouble } from "./by-column.ts";
import { defineCheck } from "../check.ts";
import { needsSheet } from "../needs.ts";

const label = { vi: "Ghi lại {count} ô thành số hàng nghìn", en: "Rewrite {count} cell(s) as thousands" };

export const ambiguousThousands = defineCheck({
  code: "ambiguous-thousands",
  on: ["selection", "evaluation"],
  severity: "warning",
  title: { vi: "Dấu chấm hàng nghìn", en: "Points between thousands" },
  citation: convention("Q19"),
  messages: {
    points: {
      what: {
        vi: "Cột {column}: {count} ô có dấu chấm, được đọc là hàng nghìn ({cells}).",
        en: "Column {column}: {count} cell(s) with points, read as thousands ({cells}).",
      },
      next: {
        vi: "Nếu đúng, ghi lại thành số; nếu không, sửa tay.",
        en: "If that is right, rewrite as numbers; if not, correct by hand.",
      },
    },
  },
  cannotRun: needsSheet,
  find: (context, say) =>
    findTrouble(context, "ambiguous-thousands", (particulars) => say("points", particulars), label),
});
