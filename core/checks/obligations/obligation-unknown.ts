import { convention } from "../../citation.ts";
import { defineCheck } from "../check.ts";
import { listOf, quoted } from "../listing.ts";

export const obligationUnknown = defineCheck({
  code: "obligation-unknown",
  on: ["obligations"],
  severity: "error",
  title: { vi: "Nghĩa vụ không đọc được", en: "Duty not understood" },
  citation: convention("Q19"),
  messages: {
    unknown: {
      what: { vi: "{cell}: Kế hoạch không có nghĩa vụ {id}.", en: "{cell}: the plan has no duty {id}." },
      next: { vi: "Sửa mã nghĩa vụ.", en: "Correct the id." },
    },
    unreadable: {
      what: { vi: "Chưa tính làm căn cứ: {cells}.", en: "Counted as no evidence: {cells}." },
      next: {
        vi: "Ghi Có/Không, số nguyên, ngày; mỗi dòng có năm, tên địa bàn.",
        en: "Write Có or Không, a whole number, a day; a row has its year and area.",
      },
    },
  },
  find({ reading: { sheet } }, say) {
    const unknown = sheet.unknown.map(({ id, place }) =>
      say("unknown", { numbers: { cell: place.address, id: quoted(id) }, cells: [place], values: [id] }),
    );
    const { unreadable: cells } = sheet;
    if (cells.length === 0) return unknown;
    const addresses = cells.map(({ address }) => address);
    return [...unknown, say("unreadable", { numbers: { cells: listOf(addresses) }, cells, values: addresses })];
  },
});
