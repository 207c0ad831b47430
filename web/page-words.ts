import type { Language, Sentence } from "../core/sentence.ts";

/** What the page itself says; the pane has its own words. */
const sentences = {
  open: { vi: "Mở tệp…", en: "Open file…" },
  openHint: {
    vi: "Mở một sổ .xlsx, .xls hoặc .ods, hoặc kéo thả tệp vào trang",
    en: "Open an .xlsx, .xls or .ods workbook, or drop it onto the page",
  },
  save: { vi: "Lưu sổ", en: "Save workbook" },
  saveHint: {
    vi: "Lưu cả sổ đang mở thành một tệp .xlsx mới; tệp gốc còn nguyên (Ctrl+S)",
    en: "Save the whole open workbook as a new .xlsx file; the original stays as it is (Ctrl+S)",
  },
  saveNothing: { vi: "Chưa mở sổ nào để lưu", en: "There is no open workbook to save" },
  saving: { vi: "Đang lưu…", en: "Saving…" },
  saved: { vi: "đã lưu lúc {file}", en: "saved at {file}" },
  saveFailed: {
    vi: "Chưa lưu được «{file}»: có thể đĩa đầy hoặc tệp đang mở trong Excel. Sổ vẫn còn trên trang này; bấm «Lưu sổ» để lưu với tên khác.",
    en: "“{file}” was not saved: the disk may be full or the file open in Excel. The workbook is still on this page; press “Save workbook” to save it under another name.",
  },
  leftOutTitle: { vi: "Bản lưu sẽ không có:", en: "The saved copy will not have:" },
  leftOutStays: { vi: "Tệp gốc còn nguyên.", en: "The original file stays as it is." },
  saveCopy: { vi: "Lưu bản mới", en: "Save the copy" },
  cancel: { vi: "Hủy", en: "Cancel" },
  download: { vi: "Lưu riêng kết quả…", en: "Save results only…" },
  downloadHint: {
    vi: "Lưu riêng kết quả rà soát thành một sổ .xlsx mới, để gửi đi",
    en: "Save the review results alone as a new .xlsx workbook, to be sent on",
  },
  pane: { vi: "Ngăn Địa bàn", en: "Review pane" },
  closePane: { vi: "Đóng ngăn", en: "Close pane" },
  sample: { vi: "Sổ ví dụ, số liệu giả định", en: "Sample workbook, invented figures" },
  edited: { vi: "● chưa lưu", en: "● not saved" },
  editedNoDraft: { vi: "● chưa lưu, không có bản nháp", en: "● not saved, no draft" },
  more: { vi: "Menu của sổ", en: "Workbook menu" },
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
    vi: "Chưa có kết quả để lưu: hãy đợi rà soát xong hoặc mở sổ có bảng rà soát.",
    en: "There is no result to save yet: wait for the review, or open a workbook with a review table.",
  },
  downloadFailed: {
    vi: "Không tạo được tệp kết quả. Hãy thử lại.",
    en: "The results file could not be made. Try again.",
  },
  askTitle: { vi: "Lưu sổ trước khi mở tệp khác?", en: "Save the workbook before opening another?" },
  ask: {
    vi: "«{file}» có sửa đổi chưa lưu. Mở tệp khác mà không lưu thì các sửa đổi đó mất.",
    en: "“{file}” has unsaved edits. Opening another file without saving loses them.",
  },
  askSave: { vi: "Lưu", en: "Save" },
  askDiscard: { vi: "Không lưu", en: "Do not save" },
  askStay: { vi: "Ở lại", en: "Stay" },
  close: { vi: "Đóng thông báo", en: "Dismiss" },
  barLabel: { vi: "Sổ đang mở", en: "Open workbook" },
  gridLabel: { vi: "Bảng tính; F7 xem dạng bảng chữ", en: "Spreadsheet; F7 shows it as a text table" },
  twin: { vi: "Xem dạng bảng chữ", en: "Show as a text table" },
  twinClose: { vi: "Trở lại bảng tính", en: "Back to the spreadsheet" },
  twinHint: {
    vi: "Bảng chữ đọc được bằng trình đọc màn hình và phóng to được; mũi tên để đi, Enter để sửa ô trong bảng tính",
    en: "A text table for screen readers and large print; arrows move, Enter edits the cell in the spreadsheet",
  },
  tooLong: {
    vi: "Ô này có {file} ký tự: trang chỉ hiện đoạn đầu và không cho sửa tại đây. Nội dung vẫn còn đủ và được lưu nguyên; muốn sửa, bấm «Lưu sổ» rồi sửa bằng Excel.",
    en: "This cell has {file} characters: the page shows only the beginning and cannot edit it here. All of it is kept and saved; to edit it, press “Save workbook” and use Excel.",
  },
  errorCell: { vi: "Vì sao ô báo lỗi", en: "Why the cell shows an error" },
  draftAsk: {
    vi: "Giữ bản nháp trên máy này phòng khi mất điện? Chỉ trong trình duyệt này; tự xóa khi bạn lưu.",
    en: "Keep a draft on this computer in case the power fails? In this browser only; removed when you save.",
  },
  draftKept: { vi: "bản nháp lúc {file}", en: "draft of {file}" },
  draftAskLabel: { vi: "Bản nháp", en: "Draft" },
  draftKeep: { vi: "Giữ", en: "Keep" },
  draftKeepNot: { vi: "Không giữ", en: "Do not keep" },
  draftOpenDraft: { vi: "Mở bản nháp", en: "Open the draft" },
  draftRemove: { vi: "Xóa", en: "Remove" },
  draftMenu: { vi: "Bản nháp…", en: "Draft…" },
  draftTitle: { vi: "Bản nháp trên máy này", en: "The draft on this computer" },
  draftSwitch: { vi: "Giữ bản nháp khi có thay đổi chưa lưu", en: "Keep a draft while changes are not saved" },
  draftAbout: {
    vi: "Bản nháp nằm trong vùng lưu riêng của trình duyệt này, không mã hóa, không gửi đi đâu; tự xóa khi lưu sổ, khi chọn «Không lưu» hoặc sau 7 ngày.",
    en: "The draft lies in this browser's private storage, not encrypted, sent nowhere; it is removed when the workbook is saved, on “Do not save” or after 7 days.",
  },
  draftNone: { vi: "Hiện không có bản nháp nào.", en: "There is no draft now." },
  draftImpossible: {
    vi: "Ở đây không giữ được bản nháp: trình duyệt không cho, người quản trị đã tắt, hoặc trang đang mở ở một thẻ khác.",
    en: "No draft can be kept here: the browser does not allow it, the administrator switched it off, or the page is open in another tab.",
  },
  draftFailed: {
    vi: "Lần ghi bản nháp gần nhất không thành (có thể đĩa đầy). Hãy bấm «Lưu sổ».",
    en: "The last draft could not be written (the disk may be full). Press “Save workbook”.",
  },
  draftRemoveNow: { vi: "Xóa ngay", en: "Remove now" },
  draftClose: { vi: "Đóng", en: "Close" },
} satisfies Record<string, Sentence>;

export type PageSentence = keyof typeof sentences;

/** @example say("vi", "reading", "a.xlsx") // "Đang đọc «a.xlsx»…" */
export function say(language: Language, which: PageSentence, file = ""): string {
  return sentences[which][language].replace("{file}", file);
}
