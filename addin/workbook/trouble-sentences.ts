import type { Sentence } from "../../core/sentence.ts";
import type { CellPlace } from "../../core/table.ts";

export const sheetGone = (title: string): Sentence => ({
  vi: `Không còn trang tính «${title}». Hãy bấm «Kiểm tra lại».`,
  en: `Sheet “${title}” is gone. Please press “Check again”.`,
});

export const lineMoved = ({ sheet, address }: CellPlace): Sentence => ({
  vi: `Dòng hoặc cột của ô «${sheet}» ${address} đã bị xóa hay đổi tên sau lần kiểm tra trước. Sổ vừa được đọc lại; hãy xem danh sách mới.`,
  en: `The row or column of cell “${sheet}” ${address} was deleted or renamed since the last check. The workbook has just been read again; please see the new list.`,
});

export const sheetHidden = (title: string): Sentence => ({
  vi: `Trang tính «${title}» đang ẩn. Hãy bấm chuột phải vào thẻ trang tính bất kỳ để hiện lại, rồi thử lại.`,
  en: `Sheet “${title}” is hidden. Right-click any sheet tab to unhide it, then try again.`,
});

export const sheetProtected = (title: string): Sentence => ({
  vi: `Trang tính «${title}» đang được bảo vệ nên không ghi được. Hãy bỏ bảo vệ trang tính (thẻ Review, Unprotect Sheet) rồi thử lại.`,
  en: `Sheet “${title}” is protected and cannot be written to. Unprotect it (Review, Unprotect Sheet) and try again.`,
});

export const structureProtected: Sentence = {
  vi: "Cấu trúc sổ đang được bảo vệ nên không thêm được trang tính. Hãy bỏ bảo vệ sổ (thẻ Review, Protect Workbook) rồi thử lại.",
  en: "The structure of the workbook is protected, so no sheet can be added. Unprotect it (Review, Protect Workbook) and try again.",
};

/** What Excel's error codes mean to the user; a code that is not here is told in general words. */
export const sentencesOfExcel: Readonly<Record<string, Sentence>> = {
  InvalidOperationInCellEditMode: {
    vi: "Một ô đang được gõ dở. Hãy nhấn Enter hoặc Esc trong bảng tính rồi thử lại.",
    en: "A cell is being typed into. Press Enter or Esc in the spreadsheet and try again.",
  },
  AccessDenied: {
    vi: "Trang tính hoặc sổ đang được bảo vệ hay chỉ cho đọc nên không ghi được. Hãy bỏ bảo vệ rồi thử lại.",
    en: "The sheet or the workbook is protected or read-only. Unprotect it and try again.",
  },
  ItemNotFound: {
    vi: "Trang tính hoặc ô này không còn trong sổ. Hãy bấm «Kiểm tra lại» để đọc lại sổ.",
    en: "This sheet or cell is no longer in the workbook. Press “Check again” to read the workbook anew.",
  },
  RequestPayloadSizeLimitExceeded: {
    vi: "Bảng quá lớn so với giới hạn 5 MB của Excel. Hãy chuyển phần không cần rà soát sang tệp khác rồi thử lại.",
    en: "The table is larger than Excel's limit of 5 MB. Move what need not be reviewed to another file and try again.",
  },
  ResponsePayloadSizeLimitExceeded: {
    vi: "Bảng quá lớn so với giới hạn 5 MB của Excel. Hãy chuyển phần không cần rà soát sang tệp khác rồi thử lại.",
    en: "The table is larger than Excel's limit of 5 MB. Move what need not be reviewed to another file and try again.",
  },
  InvalidOrTimedOutSession: {
    vi: "Mất kết nối với Excel. Hãy chờ một lát rồi thử lại; nếu vẫn vậy, đóng ngăn rồi mở lại.",
    en: "The connection to Excel was lost. Wait a moment and try again; if it stays so, close the pane and open it anew.",
  },
  ActivityLimitReached: {
    vi: "Excel đang bận việc khác. Hãy chờ một lát rồi thử lại.",
    en: "Excel is busy. Wait a moment and try again.",
  },
};
