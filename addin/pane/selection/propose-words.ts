import { fill, type Sentence } from "../../../core/index.ts";

/** The words of writing the proposal into the sheet. */
export const proposeWords = {
  title: { vi: "Ghi đề nghị vào bảng", en: "Write the proposal into the sheet" },
  label: { vi: "Ghi đề nghị vào cột «Đề xuất»", en: "Write the proposal into the column “Đề xuất”" },
  room: { vi: "Còn {count} chỗ.", en: "{count} place(s) left." },
  proposed: { vi: "Theo điểm, đề nghị: {names}.", en: "By points, proposed: {names}." },
  noRoom: {
    vi: "Mức trần đã dùng hết, nên không có gì để đề nghị. Các dấu đang có trong cột «Đề xuất» để nguyên.",
    en: "The cap is used up, so there is nothing to propose. The marks in the column “Đề xuất” stay as they are.",
  },
  column: {
    vi: "Ghi vào cột «Đề xuất» ({names}); chỉ những ô dưới đây thay đổi.",
    en: "Written into the column “Đề xuất” ({names}); only the cells below change.",
  },
  noColumn: {
    vi: "Bảng chưa có cột «Đề xuất». Có thể thêm cột {names}, bên phải bảng, với tiêu đề ấy; chỉ những ô dưới đây thay đổi.",
    en: "The sheet has no column “Đề xuất”. Column {names}, right of the table, can be added with that heading; only the cells below change.",
  },
  untouched: {
    vi: "Cột «Phê duyệt» không bị đụng đến: quyết định là của cấp có thẩm quyền.",
    en: "The column “Phê duyệt” is not touched: the decision is the authority's.",
  },
  formulas: { vi: "Ô có công thức, để nguyên: {names}.", en: "Cells with a formula, left alone: {names}." },
  incomplete: {
    vi: "Đang có dấu nhưng chưa đủ số liệu, để nguyên: {names}.",
    en: "Marked but without all figures, left alone: {names}.",
  },
  nothing: {
    vi: "Cột «Đề xuất» đã đúng như đề nghị; không có ô nào phải ghi.",
    en: "The column “Đề xuất” says so already; no cell has to be written.",
  },
  write: { vi: "Ghi {count} ô", en: "Write {count} cells" },
  addAndWrite: { vi: "Thêm cột và ghi {count} ô", en: "Add the column and write {count} cells" },
  tied: {
    vi: "Bằng điểm ở mức cắt. Xin chọn nhiều nhất {count} địa bàn; không chọn thì không ghi địa bàn nào.",
    en: "Equal points at the cut. Choose at most {count}; without a choice none of them is written.",
  },
  tieBreak: {
    vi: "tiêu chí phụ: thứ {place} ({points} điểm nhóm tội phạm, {count} tiêu chí có điểm)",
    en: "tie-breaks: place {place} ({points} points of the criminal group, {count} criteria with points)",
  },
} satisfies Record<string, Sentence>;

export const withCount = (sentence: Sentence, count: number): Sentence => fill(sentence, { count });
export const withNames = (sentence: Sentence, names: string): Sentence => fill(sentence, { names });
