import type { Sentence } from "../../sentence.ts";

/** The help of each check of the cells: when it is raised, why it matters, how to settle it. */
export const cellsHelp: Readonly<Record<string, Sentence>> = {
  "ambiguous-thousands": {
    vi: "Ô chứa chữ như «1.234»: theo cách viết Việt Nam là một nghìn hai trăm ba mươi tư, nhưng máy khác có thể hiểu là số lẻ. Chương trình đọc là hàng nghìn. Hãy xem giá trị trước và sau rồi cho ghi lại thành số, hoặc sửa tay nếu không đúng.",
    en: "The cell holds text such as “1.234”: one thousand two hundred and thirty-four as Vietnamese writes it, but decimals elsewhere. It was read as thousands. Look at before and after and let it be rewritten as a number, or correct it by hand.",
  },
  "blank-value": {
    vi: "Ô số liệu để trống, hoặc ghi «…» (có phát sinh nhưng chưa thu thập). Trống không phải là 0 và không phải là «không», nên điểm của đơn vị chỉ biết trong một khoảng, đơn vị không được đề nghị, còn chỉ tiêu thì chưa đủ số liệu. Hãy điền số liệu, ghi 0 nếu không có; khi chốt, ô trống là lỗi.",
    en: "A cell of figures is blank or says “…” (it occurred but was not collected). Blank is neither zero nor no, so the unit's score is known only within an interval, the unit is not proposed, and a target is undetermined. Fill in the figure, 0 if there is none; when the sheet is finalised a blank is an error.",
  },
  "cell-error": {
    vi: "Ô hiện giá trị lỗi của Excel như #REF!, #N/A, #DIV/0!, thường vì công thức trỏ đến ô hoặc tệp không còn. Ô ấy không có giá trị nên được coi như trống. Hãy sửa công thức, hoặc ghi số liệu vào ô.",
    en: "The cell shows an error of the spreadsheet such as #REF!, #N/A or #DIV/0!, mostly because a formula points to a cell or file that is gone. It has no value and is treated as blank. Repair the formula, or type the figure.",
  },
  "date-in-count": {
    vi: "Ô có định dạng ngày tháng: gõ «3/4» vào ô, Excel đổi thành ngày 3 tháng 4 và giữ một số rất lớn. Không biết người nhập định ghi số nào, nên ô ấy được coi như trống. Hãy ghi lại số đúng và đổi định dạng ô.",
    en: "The cell has a date format: who types “3/4” gets 3 April, which is kept as a very large number. Nobody knows which figure was meant, so the cell is treated as blank. Type the figure again and change the format.",
  },
  implausible: {
    vi: "Giá trị lớn hơn 20 và lớn hơn 10 lần giá trị lớn nhất của các đơn vị khác trong cùng cột. Thường là gõ thừa chữ số, nhưng cũng có thể đúng. Hãy kiểm tra lại nguồn; nếu đúng thì ghi lý do để giữ nguyên.",
    en: "The value is above 20 and above 10 times the largest of the other units in the column. Mostly a digit too many was typed, but it may be right. Check it against its source; if it is right, record the reason for keeping it.",
  },
  negative: {
    vi: "Số vụ, số người, số tụ điểm không thể âm. Thường là do gõ nhầm dấu trừ hoặc công thức trừ ngược. Ô ấy được coi như trống; hãy sửa thành số nguyên từ 0.",
    en: "Numbers of cases, persons or places cannot be below zero. Mostly a minus slipped in or a formula subtracts the wrong way round. The cell is treated as blank; correct it to a whole number from 0.",
  },
  "not-a-number": {
    vi: "Ô của cột đếm chứa chữ không đọc được thành số, ví dụ «nhiều» hay «khoảng 10». Ô ấy được coi như trống, nên điểm hay chỉ tiêu của đơn vị chưa xác định. Hãy ghi một số nguyên từ 0.",
    en: "A cell of a counted column holds text that cannot be read as a number, such as “nhiều” or “khoảng 10”. It is treated as blank, so the unit's score or target is undetermined. Write a whole number from 0.",
  },
  "not-whole": {
    vi: "Tiêu chí đếm phải là số nguyên, nhưng ô có phần thập phân. Có khi 1.234 gõ vào máy đặt dấu chấm thập phân đã thành một phẩy hai ba bốn. Ô ấy được coi như trống; hãy ghi lại số nguyên.",
    en: "A count is a whole number, but the cell has decimals. Sometimes 1.234, typed where the point separates decimals, has become one and a bit. The cell is treated as blank; write the whole number again.",
  },
  "number-as-text": {
    vi: "Ô chứa chữ đọc được thành số, như «12 vụ», «không», «-» (không phát sinh). Kết quả vẫn tính đúng, nhưng SUM của Excel bỏ qua những ô ấy nên dòng cộng sẽ thiếu. Nút sửa ghi lại thành số sau khi xem trước và sau.",
    en: "The cell holds text that reads as a number, such as “12 vụ”, “không” or “-” (nothing occurred). The result is right all the same, but SUM leaves such cells out and totals fall short. The fix rewrites them as numbers after showing before and after.",
  },
  "shown-differs": {
    vi: "Định dạng của ô làm số hiện ra khác số được giữ: phần trăm, giờ, hàng nghìn rút gọn, chữ số trong ngoặc kép, hoặc ẩn hẳn. Người đọc thấy một số, máy tính một số khác, nên ô ấy được coi như trống. Hãy ghi lại số đúng và bỏ định dạng riêng.",
    en: "The cell's format shows another number than the cell holds: a percentage, a time, thousands cut off, digits in quotes, or nothing at all. The reader sees one number and the computer another, so the cell is treated as blank. Type the figure again and clear the format.",
  },
  "stale-formula": {
    vi: "Ô có công thức nhưng tệp không lưu kết quả của công thức. Ô như vậy không phải ô trống và cũng không phải số 0, nên chưa dùng được. Hãy mở sổ trong Excel, để Excel tính lại (F9) rồi lưu.",
    en: "The cell has a formula, but the file keeps no result of it. Such a cell is neither blank nor zero, so it cannot be used yet. Open the workbook in Excel, let it recalculate (F9) and save.",
  },
  "yes-no-unreadable": {
    vi: "Cột Có/Không nhận: có, x, ✓, +, 1 hoặc không, 0; cột b5 nhận thêm «nghi» hay 0,5. Ô ghi khác đi thì không biết là Có hay Không, nên được coi như trống; ở cột đánh dấu (phê duyệt, chuyển tiếp) thì chưa rõ đơn vị có được chọn hay không. Hãy ghi lại bằng một trong các cách trên.",
    en: "A yes/no column takes có, x, ✓, +, 1 or không, 0; column b5 also takes “nghi” or 0,5. Anything else is neither yes nor no and is treated as blank; in a column of marks (approved, carried over) it is not known whether the area is on the list. Write one of these words.",
  },
};
