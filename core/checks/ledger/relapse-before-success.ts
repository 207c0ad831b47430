import { convention } from "../../citation.ts";
import { defineCheck } from "../check.ts";
import { isEarlyRelapse } from "./impossible-transition.ts";
import { particularsOfEntry } from "./ledger-parts.ts";
import { needsSheet } from "../needs.ts";

export const relapseBeforeSuccess = defineCheck({
  code: "relapse-before-success",
  on: ["ledger"],
  severity: "error",
  title: { vi: "Tái phức tạp khi chưa từng đạt", en: "Relapse before any success" },
  citation: convention("Q12"),
  messages: {
    never: {
      what: {
        vi: "{area}: ghi «Tái phức tạp» năm {year} nhưng trước đó chưa lần nào đạt; mục này không được tính.",
        en: "{area}: a relapse is stated in {year}, but it had never been transformed; the entry does not count.",
      },
      next: {
        vi: "Ghi thêm «Phê duyệt» và «Đạt» của năm đã chuyển hóa, hoặc sửa sự kiện.",
        en: "Add the approval and the success of the earlier year, or correct the event.",
      },
    },
  },
  cannotRun: needsSheet,
  find({ plan, history }, say) {
    return (history?.leftOut ?? []).flatMap((one) =>
      isEarlyRelapse(one) ? say("never", { ...particularsOfEntry(one.entry), citation: plan.relapse }) : [],
    );
  },
});
