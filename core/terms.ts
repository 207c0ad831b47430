import type { Sentence } from "./sentence.ts";

/**
 * Terms that more than one room says, each once. A test fails when one of them stands as a pair anywhere else, or when one
 * Vietnamese term has two English ones.
 *
 * @example terms.verdict.notMet.vi // "Không đạt"
 */
export const terms = {
  verdict: {
    met: { vi: "Đạt", en: "Met" },
    notMet: { vi: "Không đạt", en: "Not met" },
    notApplicable: { vi: "Không áp dụng", en: "Not applicable" },
    undetermined: { vi: "Chưa đủ số liệu", en: "Undetermined" },
  },
  /** What figures suggest of a gate; another alphabet than facts and verdicts, so that no function takes it for one. */
  suggestion: {
    met: { vi: "Gợi ý Có", en: "Suggests yes" },
    notMet: { vi: "Gợi ý Không", en: "Suggests no" },
  },
  /** What a share is taken of. */
  base: {
    units: { vi: "đơn vị cấp xã", en: "commune-level units" },
    due: { vi: "địa bàn phải đánh giá", en: "areas due" },
    transformed: { vi: "địa bàn đã chuyển hóa", en: "transformed areas" },
  },
  /** Where a sheet does not say it: never a nought. */
  figure: { notStated: { vi: "chưa nêu", en: "not stated" } },
  severity: {
    error: { vi: "Lỗi", en: "Error" },
    warning: { vi: "Cảnh báo", en: "Warning" },
    info: { vi: "Thông tin", en: "Information" },
  },
  /** The ways of rounding a cap. */
  rounding: {
    floor: { vi: "làm tròn xuống", en: "rounded down" },
    "floor-min-1": { vi: "làm tròn xuống, ít nhất 1", en: "rounded down, at least 1" },
    "half-up": { vi: "từ một nửa thì làm tròn lên", en: "rounded half up" },
    ceil: { vi: "làm tròn lên", en: "rounded up" },
  },
  /** Where an area stands in its life cycle. */
  stage: {
    reviewed: { vi: "Đã rà soát", en: "Reviewed" },
    proposed: { vi: "Đã đề xuất", en: "Proposed" },
    inTransformation: { vi: "Đang chuyển hóa", en: "In transformation" },
    notTransformed: { vi: "Chưa chuyển hóa được", en: "Not transformed" },
    transformed: { vi: "Đã chuyển hóa", en: "Transformed" },
    monitored: { vi: "Đang theo dõi", en: "Monitored" },
    left: { vi: "Đã đưa ra khỏi diện", en: "Off the list" },
    relapsed: { vi: "Tái phức tạp", en: "Relapsed" },
  },
  /** The words of the ledger's column «Sự kiện». */
  event: {
    carriedOver: { vi: "Chuyển tiếp", en: "Carried over" },
    proposed: { vi: "Đề xuất", en: "Proposed" },
    approved: { vi: "Phê duyệt", en: "Approved" },
    met: { vi: "Đạt", en: "Met" },
    notMet: { vi: "Không đạt", en: "Not met" },
    monitored: { vi: "Theo dõi", en: "Monitored" },
    left: { vi: "Đưa ra khỏi diện", en: "Left the list" },
    relapsed: { vi: "Tái phức tạp", en: "Relapsed" },
  },
  /** What the proposal says of an area. */
  listStatus: {
    carriedOver: { vi: "Chuyển tiếp", en: "Carried over" },
    approved: { vi: "Đã phê duyệt", en: "Approved" },
    proposed: { vi: "Đề nghị", en: "Proposed" },
    tied: { vi: "Đồng hạng ở mức cắt", en: "Tied at the cut" },
    undetermined: { vi: "Chưa đủ số liệu", en: "Undetermined" },
  },
  /** How firm a place within the seats is when the weights change. */
  place: {
    in: { vi: "chắc trong", en: "firmly in" },
    near: { vi: "sát mức cắt", en: "near the line" },
    out: { vi: "chắc ngoài", en: "firmly out" },
  },
  /** Whose duty it is. */
  level: {
    province: { vi: "Cấp tỉnh", en: "Province" },
    district: { vi: "Cấp huyện", en: "District" },
    area: { vi: "Địa bàn", en: "Areas" },
  },
  /** What a citation rests on. */
  kind: {
    law: { vi: "Kế hoạch", en: "Plan" },
    convention: { vi: "Quy ước", en: "Convention" },
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, Sentence>>>>;
