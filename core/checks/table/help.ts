import type { Sentence } from "../../sentence.ts";

/** The help of each check of the table as a whole: when it is raised, why it matters, how to settle it. */
export const tableHelp: Readonly<Record<string, Sentence>> = {
  "column-question": {
    vi: "Tiêu đề gần giống một cột của bảng nhưng chưa đủ chắc: thiếu từ, hợp với nhiều cột, ký hiệu trái với chữ, nghĩa ngược hoặc của năm khác. Không đoán: cột ấy chưa được đọc cho đến khi được xác nhận. Hãy chọn cột đúng trong ngăn Địa bàn, hoặc ghi mã (a1, T2 …) vào tiêu đề.",
    en: "The heading is near to a column of the sheet but not sure: words are missing, it fits several columns, its id contradicts its words, its sense is reversed, or it is of another year. Nothing is guessed: the column is not read until it is confirmed. Choose the right column in the pane, or write the id (a1, T2 …) into the heading.",
  },
  "duplicate-column": {
    vi: "Hai hay nhiều cột có tiêu đề cùng chỉ một tiêu chí, một chỉ tiêu hoặc cùng một mục. Chỉ cột đầu tiên được đọc, và không thể biết cột nào mới đúng. Hãy sửa tiêu đề của cột viết nhầm, hoặc xóa cột thừa.",
    en: "Two or more columns have headings that mean the same criterion, target or item. Only the first is read, and nobody can tell which one is right. Correct the heading that was mistyped, or delete the column that is too many.",
  },
  "hidden-column": {
    vi: "Một số cột đang bị ẩn hoặc có độ rộng bằng không mà vẫn có số liệu. Chúng vẫn được đọc và tính, vì ẩn một cột không làm mất số liệu của cột. Hãy bỏ ẩn để xem lại, hoặc xóa cột nếu không dùng.",
    en: "Some columns are hidden or have no width, and hold figures all the same. They are read and counted, since hiding a column does not take its figures away. Unhide them for a look, or delete them if they are not wanted.",
  },
  "hidden-rows": {
    vi: "Một số dòng đơn vị đang bị ẩn hoặc bị lọc. Chúng vẫn được đọc, vì ẩn một dòng không làm mất đơn vị ấy khỏi địa phương. Nếu dòng ấy không thuộc bảng, hãy xóa dòng.",
    en: "Some rows of units are hidden or filtered out. They are read all the same, since hiding a row takes no unit away from the locality. If such a row does not belong to the table, delete it.",
  },
  "missing-column": {
    vi: "Bảng không có cột cho một số tiêu chí hoặc chỉ tiêu của kế hoạch. Tiêu chí thiếu cột không tham gia điểm, như thể có trọng số 0; chỉ tiêu thiếu cột thì chưa đủ số liệu. Hãy thêm cột, hoặc sửa tiêu đề để cột có sẵn được nhận ra; khi chốt, thiếu cột là lỗi.",
    en: "The sheet has no column for some criteria or targets of the plan. A criterion without a column leaves the score as if its weight were 0; a target without its columns is undetermined. Add the columns, or correct the headings so that existing ones are recognised; when the sheet is finalised this is an error.",
  },
  "missing-name-column": {
    vi: "Cột tên đơn vị (Xã, phường, thị trấn; Địa bàn) là cột duy nhất bắt buộc phải có. Thiếu nó thì không biết mỗi dòng là đơn vị nào, nên bảng không được đọc. Hãy đặt tiêu đề «Tên đơn vị» cho cột ấy, hoặc chọn cột trong ngăn Địa bàn.",
    en: "The column of unit names is the only one that a sheet must have. Without it nobody can tell which commune a row is about, so the table is not read. Head that column “Tên đơn vị”, or point it out in the pane.",
  },
  "no-district": {
    vi: "Không xác định được bảng của huyện, thị xã, thành phố nào từ cài đặt, tiêu đề, tên trang tính, tên tệp hay từ chính các đơn vị. Mức trần tính trên số đơn vị cấp xã của huyện, và tên xã trùng nhau giữa các huyện chỉ phân biệt được khi biết huyện. Hãy chọn huyện, hoặc ghi tên huyện vào tiêu đề bảng.",
    en: "Neither the settings, the title, the sheet's name, the file's name nor the units themselves tell which district the sheet is about. The cap is taken of the district's communes, and communes of the same name can only be told apart by district. Choose the district, or write its name into the title.",
  },
  "no-header": {
    vi: "Dòng tiêu đề là dòng có cột tên đơn vị và ít nhất 3 cột tiêu chí (bảng đánh giá: 3 cột chỉ tiêu) nhận ra được. Không có dòng ấy thì không biết cột nào là gì, nên bảng không được đọc. Hãy chọn đúng trang tính, chỉ dòng tiêu đề hoặc chép số liệu vào sổ mẫu.",
    en: "A header row has a column of unit names and at least 3 columns of criteria (of targets, on an evaluation sheet) that can be recognised. Without it nobody can tell what a column is, so the table is not read. Choose the right sheet, point out the header row, or copy the figures into the template.",
  },
  "no-rows": {
    vi: "Bảng có tiêu đề nhưng không có dòng nào của xã, phường, thị trấn. Bảng trống không bao giờ là bảng hợp lệ, vì huyện nào cũng có đơn vị phải rà soát, đánh giá. Hãy nhập các dòng, hoặc chọn đúng trang tính.",
    en: "The table has a header but no row of a commune. An empty table is never valid, since every district has units to review and to judge. Enter the rows, or choose the right sheet.",
  },
  "no-year": {
    vi: "Năm của kế hoạch không có trong cài đặt, cột «Năm», tiêu đề bảng, tên trang tính hay tên tệp, hoặc có hai năm khác nhau. Năm quyết định danh mục đơn vị, thời hạn của quyết định và kế hoạch có áp dụng hay không. Hãy chọn năm, hoặc ghi «NĂM 2018» vào tiêu đề bảng.",
    en: "The plan year stands neither in the settings, a column “Năm”, the title, the sheet's name nor the file's name, or two years contradict each other. The year decides which units exist, when a decision may date from and whether the plan applies. Choose the year, or write “NĂM 2018” into the title.",
  },
  "other-year-column": {
    vi: "Tiêu đề cột nêu một năm không phải của bảng. Bảng của năm Y đọc số liệu của năm Y hoặc Y−1 và dấu chọn của năm Y; cột của năm khác được giữ nguyên, không đọc. Nếu tiêu đề ghi nhầm năm, hãy sửa tiêu đề.",
    en: "The heading names a year that is not the sheet's. A sheet of year Y reads figures of Y or Y−1 and marks of Y; columns of other years stay as they are and are not read. If the year is a slip, correct the heading.",
  },
  "personal-names": {
    vi: "Tiêu đề cho thấy cột chứa họ tên, ngày sinh hoặc số giấy tờ của người cụ thể. Bảng chỉ cần số lượng; nội dung cột này không được đọc và không bao giờ được chép sang kết quả, báo cáo hay nhật ký. Hãy bỏ cột này khỏi bảng trước khi gửi đi.",
    en: "The heading shows that the column holds names, birth dates or identity numbers of persons. The sheet needs numbers only; this column is not read and never copied to results, reports or logs. Take it out before the workbook is passed on.",
  },
  "several-tables": {
    vi: "Sổ có nhiều bảng cùng loại, kể cả trên trang tính ẩn. Chỉ bảng trên trang tính đang hiện có nhiều cột số liệu nhận ra được nhất được đọc. Nếu cần bảng khác, hãy chọn trang tính trong ngăn Địa bàn.",
    en: "The workbook has more than one table of this kind, those on hidden sheets included. Only the visible one with the most columns recognised is read. If another one is meant, choose its sheet in the pane.",
  },
  "total-mismatch": {
    vi: "Số ghi ở dòng cộng khác tổng của các dòng thuộc nó. Thường là do công thức SUM thiếu dòng, có số ở dạng chữ, hoặc số gõ tay đã cũ. Ô trống cộng như không có gì. Hãy sửa dòng cộng hoặc sửa số của đơn vị, rồi kiểm tra lại.",
    en: "The figure in a total row differs from the sum of the rows that belong to it. Mostly a SUM misses a row, a number is stored as text, or a typed figure is out of date. Blank cells add nothing. Correct the total or the unit's figure, then check again.",
  },
  "unknown-column": {
    vi: "Các cột này có tiêu đề nhưng không phải tiêu chí, chỉ tiêu và không phải mục nào của bảng. Chúng được giữ nguyên và không ảnh hưởng đến kết quả. Nếu một cột thật ra là tiêu chí hay chỉ tiêu, hãy chọn cột ấy trong ngăn Địa bàn hoặc ghi mã (a1, T2 …) vào tiêu đề.",
    en: "These columns have headings that are neither criteria, nor targets, nor other items of the sheet. They stay as they are and have no effect on the results. If one of them is a criterion or target after all, point it out in the pane or write its id (a1, T2 …) into the heading.",
  },
  "year-outside-plan": {
    vi: "Năm của bảng không nằm trong thời gian thực hiện của kế hoạch đang dùng, nên mức trần, tiêu chí và chỉ tiêu của kế hoạch ấy không còn là căn cứ. Kết quả vẫn được tính để tham khảo. Hãy sửa năm nếu ghi nhầm, hoặc nạp tệp kế hoạch của giai đoạn ấy.",
    en: "The sheet's year is not within the period of the plan in use, so its cap, criteria and targets are no ground for a decision. Everything is computed all the same, for reference. Correct the year if it is wrong, or load the plan file of that period.",
  },
};
