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
  help: {
    vi: "Chỉ địa bàn đã chuyển hóa thành công mới có thể tái phức tạp. Mục «Tái phức tạp» không có lần đạt nào trước đó thì không được tính vào tỷ lệ 85 %. Hãy ghi thêm năm đã đạt, hoặc sửa sự kiện.",
    en: "Only an area that was transformed can become complex again. A relapse without any success before it does not count in the 85 %. Add the year of the success, or correct the event.",
  },
  cannotRun: needsSheet,
  find({ plan, history }, say) {
    return (history?.leftOut ?? []).flatMap((one) =>
      isEarlyRelapse(one) ? say("never", { ...particularsOfEntry(one.entry), citation: plan.relapse }) : [],
    );
  },
});
