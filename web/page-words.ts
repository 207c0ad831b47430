import type { Language, Sentence } from "../core/sentence.ts";

/** What the page itself says; the pane has its own words. */
const sentences = {
  open: { vi: "Mở tệp…", en: "Open file…" },
  openHint: {
    vi: "Mở một sổ .xlsx, .xls hoặc .ods, hoặc kéo thả tệp vào trang",
    en: "Open an .xlsx, .xls or .ods workbook, or drop it onto the page",
  },
  download: { vi: "Tải về", en: "Download" },
  downloadHint: {
    vi: "Tải kết quả rà soát về thành một sổ .xlsx mới",
    en: "Save the review results as a new .xlsx workbook",
  },
  pane: { vi: "Ngăn rà soát", en: "Review pane" },
  closePane: { vi: "Đóng ngăn", en: "Close pane" },
  sample: { vi: "Sổ mẫu, số liệu giả định", en: "Sample workbook, invented figures" },
  edited: { vi: "có sửa đổi, chỉ ở trang này", en: "edited, on this page only" },
  noWorkbook: { vi: "Chưa mở sổ nào", en: "No workbook open" },
  starting: { vi: "Đang mở bảng tính…", en: "Opening the spreadsheet…" },
  reading: { vi: "Đang đọc «{file}»…", en: "Reading “{file}”…" },
  empty: {
    vi: "Chưa có sổ nào. Bấm «Mở tệp…» hoặc kéo thả một tệp .xlsx, .xls hoặc .ods vào đây.",
    en: "No workbook yet. Press “Open file…” or drop an .xlsx, .xls or .ods file here.",
  },
  drop: { vi: "Thả tệp .xlsx, .xls hoặc .ods vào đây để mở", en: "Drop the .xlsx, .xls or .ods file here to open it" },
  oneFile: {
    vi: "Mỗi lần chỉ mở một tệp; đã nhận «{file}».",
    en: "One file at a time; took “{file}”.",
  },
  refused: { vi: "Không mở được «{file}»", en: "“{file}” was not opened" },
  stays: { vi: "Sổ đang mở vẫn giữ nguyên.", en: "The open workbook is unchanged." },
  failed: {
    vi: "Không khởi động được bảng tính. Hãy tải lại trang; nếu vẫn vậy, dùng Chrome, Edge hoặc Firefox bản mới.",
    en: "The spreadsheet could not be started. Reload the page; if that fails, use a recent Chrome, Edge or Firefox.",
  },
  unexpected: {
    vi: "Lỗi ngoài dự kiến khi mở tệp. Hãy lưu lại tệp bằng Excel rồi thử lần nữa.",
    en: "An unexpected error while opening the file. Save it again with Excel and retry.",
  },
  noDownload: {
    vi: "Chưa có kết quả để tải: hãy đợi rà soát xong hoặc mở sổ có bảng rà soát.",
    en: "There is no result to download yet: wait for the review, or open a workbook with a review table.",
  },
  downloadFailed: {
    vi: "Không tạo được tệp kết quả. Hãy thử lại.",
    en: "The results file could not be made. Try again.",
  },
  askTitle: { vi: "Bỏ các sửa đổi chưa lưu?", en: "Discard unsaved edits?" },
  ask: {
    vi: "Các ô đã sửa trong «{file}» chỉ có ở trang này. Mở tệp khác thì các sửa đổi đó mất.",
    en: "The cells edited in “{file}” exist on this page only. Opening another file loses them.",
  },
  askYes: { vi: "Mở tệp khác", en: "Open the other file" },
  askNo: { vi: "Ở lại sổ này", en: "Stay with this one" },
  close: { vi: "Đóng thông báo", en: "Dismiss" },
  barLabel: { vi: "Sổ đang mở", en: "Open workbook" },
  gridLabel: { vi: "Bảng tính", en: "Spreadsheet" },
  errorCell: { vi: "Vì sao ô báo lỗi", en: "Why the cell shows an error" },
} satisfies Record<string, Sentence>;

export type PageSentence = keyof typeof sentences;

/** @example say("vi", "reading", "a.xlsx") // "Đang đọc «a.xlsx»…" */
export function say(language: Language, which: PageSentence, file = ""): string {
  return sentences[which][language].replace("{file}", file);
}
