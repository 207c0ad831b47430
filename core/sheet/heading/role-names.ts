import { fill, type Sentence } from "../../sentence.ts";
import { eventOfUse } from "../header/year-uses.ts";
import { terms } from "../../terms.ts";

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
  district: { vi: "«Huyện»", en: "“District”" },
  year: { vi: "«Năm»", en: "“Year”" },
  note: { vi: "«Ghi chú»", en: "“Note”" },
  decision: { vi: "«Số, ngày quyết định»", en: "“Decision number and date”" },
  state: { vi: "«Tình trạng»", en: "“State”" },
  event: { vi: "«Sự kiện»", en: "“Event”" },
  kind: { vi: "«Diện»", en: "“Kind”" },
  resultDate: { vi: "«Ngày công nhận»", en: "“Day of the result”" },
  result: { vi: "«Kết quả»", en: "“Result”" },
};

/** @example roleName("approved").vi // "«Phê duyệt»" */
export function roleName(use: string): Sentence {
  const known = Object.hasOwn(names, use) ? names[use] : undefined;
  if (known) return known;
  const [, listed, event = ""] = /^(names|count) (.+)$/.exec(use) ?? [];
  const said = Object.entries(terms.event).find(([one]) => one === event)?.[1];
  if (said && listed === "names") return fill({ vi: "«Các địa bàn: {said}»", en: "“Areas: {said}”" }, { said });
  if (said) return fill({ vi: "«Số địa bàn: {said}»", en: "“Number of areas: {said}”" }, { said });
  const [, year, part] = /^y(\d{4})(?: (\w+))?$/.exec(use) ?? [];
  if (year === undefined) return { vi: use, en: use };
  const ticked = eventOfUse(use);
  if (ticked) return fill({ vi: "«{said}» năm {year}", en: "“{said}” {year}" }, { said: terms.event[ticked], year });
  const of = part === "kind" ? names["kind"] : part === "result" ? names["result"] : undefined;
  return { vi: `${of ? `${of.vi} ` : ""}năm ${year}`, en: `${of ? `${of.en} ` : ""}${year}` };
}
