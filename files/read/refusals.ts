import { fill, type Figures, type Sentence } from "../../core/sentence.ts";

/** Why a file is not read. Nothing is ever half read: a file is read whole or refused. */
export type RefusalCode = keyof typeof sentences;

export interface Refusal {
  readonly code: RefusalCode;
  readonly sentence: Sentence;
}

/** Thrown anywhere on the way in, caught once by `readWorkbook`. */
export class RefusedFile extends Error {
  override readonly name = "RefusedFile";
  constructor(
    readonly code: RefusalCode,
    readonly figures: Figures = {},
  ) {
    super(code);
  }
}

/** @example refusalOf("too-big", { size: 61, limit: 40 }).sentence.vi // "Tệp nặng 61 MB, …" */
export function refusalOf(code: RefusalCode, figures: Figures = {}): Refusal {
  return { code, sentence: fill(sentences[code], figures) };
}

/** What happened, that nothing changed, what to do next. */
const sentences = {
  empty: {
    vi: "Tệp trống, dài 0 byte; chưa có gì được đọc. Hãy chép hoặc tải lại tệp rồi mở lần nữa.",
    en: "The file is empty (0 bytes); nothing was read. Copy or download it again and reopen it.",
  },
  "too-big": {
    vi: "Tệp nặng {size} MB, giới hạn là {limit} MB; chưa có gì được đọc. Hãy xóa ảnh và các trang không cần trong Excel, lưu lại rồi mở ở đây.",
    en: "The file has {size} MB, the limit is {limit} MB; nothing was read. Remove pictures and sheets that are not needed in Excel, save, then open it here.",
  },
  password: {
    vi: "Tệp có mật khẩu; chưa có gì được đọc. Mở bằng Excel, bỏ mật khẩu (Tệp → Thông tin → Bảo vệ sổ làm việc), lưu lại rồi mở ở đây.",
    en: "The file has a password; nothing was read. Open it in Excel, remove the password (File → Info → Protect Workbook), save, then open it here.",
  },
  "old-xls": {
    vi: "Đây là tệp Excel đời rất cũ (trước Excel 97); chưa có gì được đọc. Mở bằng Excel hoặc LibreOffice, lưu thành Sổ làm việc Excel (.xlsx) rồi mở tệp mới ở đây.",
    en: "This is a very old Excel file (before Excel 97); nothing was read. Open it in Excel or LibreOffice, save it as an Excel Workbook (.xlsx), then open the new file here.",
  },
  "old-office": {
    vi: "Tệp không phải sổ Excel mà là tài liệu Office đời cũ thuộc loại khác; chưa có gì được đọc. Hãy chọn tệp .xlsx, .xls hoặc .ods.",
    en: "The file is no Excel workbook but another kind of old Office document; nothing was read. Choose an .xlsx, .xls or .ods file.",
  },
  "password-ods": {
    vi: "Tệp OpenDocument có mật khẩu; chưa có gì được đọc. Mở bằng LibreOffice, chọn Tệp → Lưu thành, bỏ đánh dấu «Lưu với mật khẩu», lưu lại rồi mở ở đây.",
    en: "The OpenDocument file has a password; nothing was read. Open it in LibreOffice, choose File → Save As, clear “Save with password”, save, then open it here.",
  },
  "not-spreadsheet": {
    vi: "Đây là tệp OpenDocument thuộc loại khác (như văn bản), không phải bảng tính; chưa có gì được đọc. Hãy chép bảng sang một bảng tính, lưu lại rồi mở ở đây.",
    en: "This is an OpenDocument file of another kind (such as a text), no spreadsheet; nothing was read. Copy the table into a spreadsheet, save it, then open it here.",
  },
  xlsb: {
    vi: "Đây là sổ Excel nhị phân (.xlsb); chưa có gì được đọc. Mở bằng Excel, chọn Tệp → Lưu thành → Sổ làm việc Excel (.xlsx) rồi mở tệp mới ở đây.",
    en: "This is a binary Excel workbook (.xlsb); nothing was read. Open it in Excel, choose File → Save As → Excel Workbook (.xlsx), then open the new file here.",
  },
  html: {
    vi: "Tệp thực ra là trang HTML đổi đuôi; chưa có gì được đọc. Mở bằng Excel, chọn Tệp → Lưu thành → Sổ làm việc Excel (.xlsx) rồi mở tệp mới ở đây.",
    en: "The file is really a renamed HTML page; nothing was read. Open it in Excel, choose File → Save As → Excel Workbook (.xlsx), then open the new file here.",
  },
  xml: {
    vi: "Tệp thực ra là văn bản XML (có thể là bảng tính XML 2003 hoặc .fods); chưa có gì được đọc. Mở bằng Excel hoặc LibreOffice, chọn Tệp → Lưu thành → Sổ làm việc Excel (.xlsx) rồi mở tệp mới ở đây.",
    en: "The file is really XML text (perhaps an XML 2003 or .fods spreadsheet); nothing was read. Open it in Excel or LibreOffice, choose File → Save As → Excel Workbook (.xlsx), then open the new file here.",
  },
  text: {
    vi: "Tệp thực ra là văn bản thường (như CSV); chưa có gì được đọc. Mở bằng Excel (Dữ liệu → Từ Văn bản/CSV), lưu thành .xlsx rồi mở tệp mới ở đây.",
    en: "The file is really plain text (such as CSV); nothing was read. Open it in Excel (Data → From Text/CSV), save it as .xlsx, then open the new file here.",
  },
  "not-zip": {
    vi: "Tệp không phải sổ Excel; chưa có gì được đọc. Hãy chọn tệp .xlsx, .xls hoặc .ods.",
    en: "The file is no Excel workbook; nothing was read. Choose an .xlsx, .xls or .ods file.",
  },
  "not-workbook": {
    vi: "Tệp là gói nén nhưng bên trong không có sổ Excel; chưa có gì được đọc. Nếu là tệp .zip, hãy giải nén và chọn tệp bảng tính bên trong.",
    en: "The file is an archive with no Excel workbook in it; nothing was read. If it is a .zip file, unpack it and choose the spreadsheet inside.",
  },
  word: {
    vi: "Đây là văn bản Word; chưa có gì được đọc. Hãy chép bảng sang Excel, lưu thành .xlsx rồi mở ở đây.",
    en: "This is a Word document; nothing was read. Copy the table into Excel, save it as .xlsx, then open it here.",
  },
  truncated: {
    vi: "Tệp bị cắt cụt, có lẽ do chép hoặc tải chưa xong; chưa có gì được đọc. Hãy chép hoặc tải lại tệp.",
    en: "The file is cut short, perhaps by an unfinished copy or download; nothing was read. Copy or download it again.",
  },
  broken: {
    vi: "Tệp hỏng ({part}); chưa có gì được đọc. Hãy mở bằng Excel (Mở → Mở và Sửa) hoặc LibreOffice, lưu lại thành .xlsx; nếu không được, xin lại bản gốc.",
    en: "The file is damaged ({part}); nothing was read. Open it in Excel (Open → Open and Repair) or LibreOffice and save it as .xlsx; if that fails, ask for the original.",
  },
  zip64: {
    vi: "Tệp được nén theo kiểu dành cho tệp rất lớn (ZIP64); chưa có gì được đọc. Mở bằng Excel, lưu lại thành .xlsx rồi mở ở đây.",
    en: "The file is packed in the way of very large files (ZIP64); nothing was read. Open it in Excel, save it as .xlsx, then open it here.",
  },
  "many-parts": {
    vi: "Tệp chứa {count} thành phần, giới hạn là {limit}; đây không giống một sổ Excel bình thường, chưa có gì được đọc. Hãy xin lại bản gốc hoặc lưu lại bằng Excel.",
    en: "The file holds {count} parts, the limit is {limit}; this is unlike a usual workbook and nothing was read. Ask for the original or save it again with Excel.",
  },
  "duplicate-part": {
    vi: "Tệp chứa hai thành phần trùng tên nên không rõ đâu là thật; chưa có gì được đọc. Hãy xin lại bản gốc hoặc lưu lại bằng Excel.",
    en: "The file holds two parts of the same name, so which is true is unclear; nothing was read. Ask for the original or save it again with Excel.",
  },
  "encrypted-zip": {
    vi: "Gói nén của tệp bị mã hóa; chưa có gì được đọc. Hãy bỏ mật khẩu bằng chương trình đã nén tệp rồi mở lại ở đây.",
    en: "The archive of the file is encrypted; nothing was read. Remove the password with the program that packed it, then open it here.",
  },
  "unknown-method": {
    vi: "Tệp được nén theo cách mà Excel không dùng; chưa có gì được đọc. Mở bằng Excel, lưu lại thành .xlsx rồi mở ở đây.",
    en: "The file is packed in a way Excel does not use; nothing was read. Open it in Excel, save it as .xlsx, then open it here.",
  },
  "unsafe-path": {
    vi: "Tệp chứa thành phần trỏ ra ngoài gói, dấu hiệu của tệp độc hại; chưa có gì được đọc. Đừng mở tệp này, hãy hỏi lại người gửi.",
    en: "The file holds a part that points outside its archive, a mark of a malicious file; nothing was read. Do not open it; ask whoever sent it.",
  },
  bomb: {
    vi: "Tệp phình ra quá lớn khi giải nén, dấu hiệu của tệp độc hại hoặc hỏng; đã dừng lại, chưa có gì được đọc. Hãy hỏi lại người gửi.",
    en: "The file swells far too much when unpacked, a mark of a malicious or damaged file; reading was stopped and nothing was kept. Ask whoever sent it.",
  },
  "too-many-cells": {
    vi: "Sổ có hơn {limit} ô có dữ liệu; đã dừng lại, chưa có gì được đọc. Hãy chép các trang cần rà soát sang một sổ mới rồi mở ở đây.",
    en: "The workbook has more than {limit} filled cells; reading was stopped and nothing was kept. Copy the sheets to be checked into a new workbook, then open it here.",
  },
  "far-cell": {
    vi: "Trang tính «{sheet}» có dữ liệu tới tận ô {cell} nên trải quá rộng; chưa có gì được đọc. Trong Excel nhấn Ctrl+End, xóa các hàng và cột thừa ở xa, lưu lại rồi mở ở đây.",
    en: "Sheet “{sheet}” holds data as far as cell {cell} and is too wide; nothing was read. In Excel press Ctrl+End, delete the stray rows and columns, save, then open it here.",
  },
  "too-many-sheets": {
    vi: "Sổ có hơn {limit} trang; chưa có gì được đọc. Hãy chép các trang cần rà soát sang một sổ mới rồi mở ở đây.",
    en: "The workbook has more than {limit} sheets; nothing was read. Copy the sheets to be checked into a new workbook, then open it here.",
  },
  "long-text": {
    vi: "Ô {cell} của trang «{sheet}» chứa hơn {limit} ký tự, quá mức Excel cho phép; chưa có gì được đọc. Hãy rút ngắn ô đó, lưu lại rồi mở ở đây.",
    en: "Cell {cell} of sheet “{sheet}” holds more than {limit} letters, beyond what Excel allows; nothing was read. Shorten it, save, then open it here.",
  },
  "too-much-text": {
    vi: "Chữ trong các ô của sổ dài quá mức ({limit} triệu ký tự); đã dừng lại, chưa có gì được đọc. Hãy chép các trang cần rà soát sang một sổ mới rồi mở ở đây.",
    en: "The texts of the workbook are too long (over {limit} million letters); reading was stopped and nothing was kept. Copy the sheets to be checked into a new workbook, then open it here.",
  },
  "no-cells": {
    vi: "Sổ không có ô nào có dữ liệu nên không có gì để rà soát. Hãy kiểm tra xem đã chọn đúng tệp chưa, hoặc nhập số liệu bằng Excel, lưu lại rồi mở ở đây.",
    en: "The workbook has no filled cell, so there is nothing to check. See whether it is the right file, or fill it in with Excel, save, then open it here.",
  },
  "too-much-work": {
    vi: "Sổ có cấu trúc lớn bất thường (hơn {limit} triệu thẻ hoặc ô); đã dừng lại, chưa có gì được đọc. Hãy chép các trang cần rà soát sang một sổ mới rồi mở ở đây.",
    en: "The workbook is unusually large inside (over {limit} million tags or cells); reading was stopped and nothing was kept. Copy the sheets to be checked into a new workbook, then open it here.",
  },
  "too-slow": {
    vi: "Đọc tệp quá {seconds} giây chưa xong nên đã dừng; chưa có gì được đọc. Hãy chép các trang cần rà soát sang một sổ mới rồi mở ở đây.",
    en: "Reading the file took more than {seconds} seconds and was stopped; nothing was kept. Copy the sheets to be checked into a new workbook, then open it here.",
  },
  "too-much-memory": {
    vi: "Tệp cần nhiều bộ nhớ hơn mức cho phép nên đã dừng; chưa có gì được đọc. Hãy chép các trang cần rà soát sang một sổ mới rồi mở ở đây.",
    en: "The file needs more memory than allowed and was stopped; nothing was kept. Copy the sheets to be checked into a new workbook, then open it here.",
  },
  crashed: {
    vi: "Chương trình gặp lỗi khi đọc tệp này nên đã dừng; chưa có gì được đọc. Mở tệp bằng Excel, lưu lại thành .xlsx rồi mở ở đây; nếu vẫn lỗi, hãy báo cho người phát triển.",
    en: "The program failed while reading this file and stopped; nothing was kept. Open the file in Excel, save it as .xlsx, then open it here; if it fails again, tell the developers.",
  },
  "old-runtime": {
    vi: "Trình duyệt hoặc Node này quá cũ để mở tệp bảng tính; chưa có gì được đọc. Cần Chrome hoặc Edge 103, Firefox 113, Safari 16.4, Node 20.12 trở lên.",
    en: "This browser or Node is too old to open spreadsheets; nothing was read. It takes Chrome or Edge 103, Firefox 113, Safari 16.4, Node 20.12 or later.",
  },
} satisfies Record<string, Sentence>;

/** Every code, for tests and for the guide. */
export const refusalCodes = Object.keys(sentences) as readonly RefusalCode[];
