import { fill, type Sentence, terms } from "../../../core/index.ts";

/** The words of the places after choosing, which are loaded with them. */
export const words = {
  calculating: { vi: "Đang tính…", en: "Calculating…" },
  noEvaluation: {
    vi: "Chưa có bảng chấm chỉ tiêu nào có địa bàn. Ghi tên các địa bàn phải đánh giá vào sheet «Đánh giá» của sổ mẫu, hoặc mở sổ có cột T1 … T10, G1, G2.",
    en: "No evaluation sheet has areas yet. Enter the areas due in the sheet “Đánh giá” of the template, or open a workbook with columns T1 … T10, G1, G2.",
  },
  noHistory: {
    vi: "Chưa có địa bàn nào được phê duyệt, chuyển tiếp hay ghi trong sổ theo dõi, nên chưa có tiến độ.",
    en: "No area is approved, carried over or in the ledger yet, so there is no progress to show.",
  },
  areas: { vi: "Các địa bàn phải đánh giá", en: "Areas to be judged" },
  evaluationFindings: { vi: "Kiểm tra bảng chấm chỉ tiêu", en: "Check of the evaluation sheet" },
  ledgerFindings: { vi: "Kiểm tra sổ theo dõi", en: "Check of the ledger" },
  groupsNeeded: {
    vi: "{households} hộ: cần ít nhất {groups} tổ nhân dân (mỗi tổ không quá {most} hộ).",
    en: "{households} households: at least {groups} people's groups (at most {most} households each).",
  },
  circularTitle: { vi: "Thông tư 15/2010/TT-BCA", en: "Circular 15/2010/TT-BCA" },
  noCircular: {
    vi: "Danh sách không có cột «Thông tư 15/2010», nên không rõ địa bàn nào thuộc diện.",
    en: "The list has no column “Thông tư 15/2010”, so it does not say which areas are recognised.",
  },
  circularNone: {
    vi: "Không có địa bàn nào của danh sách thuộc diện Thông tư 15/2010.",
    en: "No area of the list is recognised under Circular 15/2010.",
  },
  result: { vi: "Kết quả", en: "Result" },
  groups: { vi: "Tổ nhân dân", en: "People's groups" },
  area: { vi: "Địa bàn", en: "Area" },
  period: { vi: "Thời gian kế hoạch", en: "Period of the plan" },
  term: { vi: "Thời hạn", en: "Term" },
  stage: { vi: "Tình trạng", en: "Stage" },
  targets: { vi: "Mười chỉ tiêu", en: "Ten targets" },
  gates: { vi: "Điều kiện", en: "Gates" },
  yes: { vi: "Có", en: "Yes" },
  no: { vi: "Không", en: "No" },
  blank: { vi: "chưa ghi", en: "blank" },
  otherCounting: {
    vi: "Kết luận này tùy cách tính chỉ tiêu không áp dụng (Quy ước Q5): bỏ ra thì {leaveOut}, coi là đạt thì {asMet}.",
    en: "This verdict rests on how targets that do not apply are counted (convention Q5): left out {leaveOut}, as met {asMet}.",
  },
  dashes: {
    vi: "Tính theo năm gạch đầu dòng (Quy ước Q4) thì {dashes}.",
    en: "By the five dashes (convention Q4) it is {dashes}.",
  },
  yearly: { vi: "Chuyển hóa thành công trong năm", en: "Transformed in the year" },
  sustained: { vi: "Không phức tạp trở lại", en: "Stayed transformed" },
  years: { vi: "Qua các năm", en: "Over the years" },
  year: { vi: "Năm", en: "Year" },
  due: { vi: "Phải đánh giá", en: "Due" },
  transformed: terms.verdict.met,
  failed: terms.verdict.notMet,
  pending: { vi: "Chưa đánh giá", en: "Not judged" },
  lifeCycle: { vi: "Vòng đời từng địa bàn", en: "Life cycle of each area" },
} satisfies Record<string, Sentence>;

export const floorInWords = (percent: string): Sentence =>
  fill({ vi: "Mức tối thiểu {percent} %.", en: "The minimum is {percent} %." }, { percent });
