import { fill, type Sentence } from "../../../core/sentence.ts";

/** The words of the panels about formulas, which are loaded with them. */
export const words = {
  insertTitle: { vi: "Hàm DIABAN", en: "DIABAN functions" },
  explainTitle: { vi: "Giải thích ô", en: "Explain a cell" },
  refreshTitle: { vi: "Làm mới công thức", en: "Refresh formulas" },
  keepTitle: { vi: "Chuyển thành giá trị", en: "Turn into values" },
  looking: { vi: "Đang tìm công thức…", en: "Looking for formulas…" },
  functions: { vi: "Các hàm DIABAN", en: "The DIABAN functions" },
  search: { vi: "Tìm hàm", en: "Find a function" },
  noMatch: { vi: "Không có hàm nào khớp.", en: "No function matches." },
  otherFunction: { vi: "Chọn hàm khác", en: "Another function" },
  optional: { vi: "không bắt buộc", en: "optional" },
  guide: { vi: "Hướng dẫn của hàm này", en: "The guide of this function" },
  target: { vi: "Ô nhận công thức", en: "The cell for the formula" },
  selected: { vi: "Ô đang chọn", en: "Selected cell" },
  takeActive: { vi: "Lấy ô đang chọn", en: "Take the selected cell" },
  noActive: {
    vi: "Chưa chọn ô nào. Hãy bấm vào một ô trống bên cạnh bảng, rồi bấm «Lấy ô đang chọn».",
    en: "No cell is selected. Click an empty cell beside the table, then “Take the selected cell”.",
  },
  formula: { vi: "Công thức", en: "Formula" },
  asks: { vi: "Hàm trả lời", en: "The function says" },
  clear: { vi: "Xóa các ô này để có chỗ", en: "Empty these cells to make room" },
  replaced: { vi: "đang là", en: "now" },
  emptyCell: { vi: "trống", en: "empty" },
  circular: {
    vi: "Ô này nằm trong chính vùng số liệu của công thức. Hãy chọn một ô trống ngoài bảng.",
    en: "This cell lies within the figures that the formula needs. Select an empty cell outside the table.",
  },
  arguments: { vi: "Đã nhận", en: "Given" },
  nothing: { vi: "bỏ trống", en: "left out" },
  why: { vi: "Vì sao ra kết quả này", en: "Why it comes to this" },
  answers: { vi: "Ô đang hiện", en: "The cell shows" },
  basis: { vi: "Hàm làm gì, căn cứ nào", en: "What the function does, under which clause" },
  onlySheet: {
    vi: "Một phần của công thức chỉ bảng tính mới tính được, nên ở đây không có phép tính.",
    en: "A part of the formula can only be worked out by the spreadsheet, so there is no arithmetic here.",
  },
  noneHere: {
    vi: "Ô đang chọn không có công thức DIABAN. Hãy chọn một ô có công thức rồi bấm «Lấy ô đang chọn».",
    en: "The selected cell has no DIABAN formula. Select one that has, then “Take the selected cell”.",
  },
  none: {
    vi: "Sổ này chưa có công thức DIABAN nào. Dùng «Hàm DIABAN» để thêm.",
    en: "This workbook has no DIABAN formulas yet. “DIABAN functions” adds one.",
  },
  refreshIntro: {
    vi: "Công thức hiện #NAME? hoặc số cũ khi sổ được mở lúc chưa có chương trình. Làm mới là nhập lại đúng công thức đó; không ô nào khác thay đổi.",
    en: "Formulas show #NAME? or old figures when the workbook was opened without the program. Refreshing enters the same formulas again; no other cell changes.",
  },
  keepIntro: {
    vi: "Kết quả đang hiện được giữ lại thay cho công thức, để sổ đọc được cả ở máy không có chương trình. Số sẽ không tự đổi nữa.",
    en: "What is shown now is kept in the place of the formulas, so that the workbook reads the same without the program. The figures will not follow changes any more.",
  },
  keepErrors: {
    vi: "Công thức chưa có kết quả để nguyên: {places}. Hãy bấm «Làm mới công thức» trước.",
    en: "Formulas without a result stay as they are: {places}. “Refresh formulas” first.",
  },
  allSheets: { vi: "Cả sổ", en: "The whole workbook" },
  scope: { vi: "Phạm vi", en: "Where" },
} satisfies Record<string, Sentence>;

export const write = (address: string): Sentence =>
  fill({ vi: "Ghi vào {address}", en: "Enter in {address}" }, { address });

export const willFill = (address: string): Sentence =>
  fill({ vi: "Kết quả sẽ nằm ở {address}.", en: "The results will stand in {address}." }, { address });

export const takenCells = (count: number): Sentence =>
  fill({ vi: "{count} ô trong vùng này đang có dữ liệu:", en: "{count} of these cells hold something:" }, { count });

export const otherRows = (first: number): Sentence =>
  fill(
    {
      vi: "Kết quả không thẳng hàng với các địa bàn; đặt từ dòng {first} thì mỗi kết quả đứng cạnh địa bàn của nó.",
      en: "The results are not level with the areas; from row {first} on each stands beside its area.",
    },
    { first },
  );

export const placeAt = (address: string): Sentence =>
  fill({ vi: "Đặt ở {address}", en: "Put it in {address}" }, { address });

export const otherThanAreas = (count: number): Sentence =>
  fill(
    {
      vi: "Trong vùng có {count} dòng không phải địa bàn (tiêu đề nhóm, cộng); kết quả của các dòng ấy không dùng được và thứ hạng có thể lệch. Xếp hạng trong ngăn này bỏ qua các dòng đó.",
      en: "{count} rows within the range are no areas (groups, sums); their results mean nothing and ranks may shift. The ranking in this pane leaves them out.",
    },
    { count },
  );

export const formulasIn = (count: number, sheets: number): Sentence =>
  fill(
    { vi: "{count} công thức trên {sheets} trang tính.", en: "{count} formulas on {sheets} sheets." },
    { count, sheets },
  );

export const showingNothing = (count: number): Sentence =>
  fill({ vi: "Trong đó {count} công thức đang hiện #NAME?.", en: "Of these {count} show #NAME?." }, { count });

export const refreshAll = (count: number): Sentence =>
  fill({ vi: "Làm mới {count} công thức", en: "Refresh {count} formulas" }, { count });

export const keepAll = (count: number): Sentence =>
  fill({ vi: "Chuyển {count} công thức", en: "Turn {count} formulas" }, { count });
