import { convention } from "../../citation.ts";
import { defineCheck } from "../check.ts";

export const obligationUnknown = defineCheck({
  code: "obligation-unknown",
  on: ["obligations"],
  severity: "error",
  title: { vi: "Không có nghĩa vụ này", en: "No such duty" },
  citation: convention("Q19"),
  messages: {
    unknown: {
      what: { vi: "{cell}: Kế hoạch không có nghĩa vụ «{id}».", en: "{cell}: the plan has no duty “{id}”." },
      next: { vi: "Sửa mã nghĩa vụ.", en: "Correct the id." },
    },
  },
  help: {
    vi: "Mã ở cột «Mã nghĩa vụ» không có trong Kế hoạch, nên dòng này chưa được tính. Hãy sửa mã theo mẫu, hoặc xóa dòng.",
    en: "The code in the column “Mã nghĩa vụ” is none of the plan's, so the row counts for nothing. Correct the code by the template, or delete the row.",
  },
  find: ({ reading }, say) =>
    (reading.sheet?.unknown ?? []).map(({ id, place }) =>
      say("unknown", { numbers: { cell: place.address, id }, cells: [place], values: [id, place.address] }),
    ),
});
