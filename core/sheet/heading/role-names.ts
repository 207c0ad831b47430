import type { Sentence } from "../../sentence.ts";

/** What the columns beside the figures are called when the user is asked about one; ids stand for all others. */
const names: Readonly<Record<string, Sentence>> = {
  name: { vi: "«Tên đơn vị»", en: "“Unit”" },
  code: { vi: "«Mã»", en: "“Code”" },
  ordinal: { vi: "«STT»", en: "“No.”" },
  approved: { vi: "«Phê duyệt»", en: "“Approved”" },
  carriedOver: { vi: "«Chuyển tiếp»", en: "“Carried over”" },
  proposed: { vi: "«Đề xuất»", en: "“Proposed”" },
  decisionNumber: { vi: "«Số quyết định»", en: "“Decision number”" },
  decisionDate: { vi: "«Ngày quyết định»", en: "“Decision date”" },
  lastResult: { vi: "«Kết quả năm trước»", en: "“Last year's result”" },
  score: { vi: "«Tổng điểm»", en: "“Score”" },
  rank: { vi: "«Xếp hạng»", en: "“Rank”" },
  circular15: { vi: "«Diện Thông tư 15»", en: "“Circular 15”" },
  reason: { vi: "«Lý do»", en: "“Reason”" },
  result: { vi: "«Kết quả»", en: "“Result”" },
};

/** @example roleName("approved").vi // "«Phê duyệt»" */
export function roleName(use: string): Sentence {
  return (Object.hasOwn(names, use) ? names[use] : undefined) ?? { vi: use, en: use };
}
