import type { Sentence } from "../sentence.ts";

/** The checks of any sheet: when each is raised, why, and how to settle it. */
export const anySheetHelp: Readonly<Record<string, Sentence>> = {
  "no-header": {
    vi: "Dòng tiêu đề là dòng có cột tên đơn vị và ít nhất 3 cột tiêu chí (bảng chấm: 3 cột chỉ tiêu) nhận ra được. Không có dòng ấy thì không biết cột nào là gì, nên bảng không được đọc. Hãy chọn đúng sheet, chỉ dòng tiêu đề hoặc chép số liệu vào sổ mẫu.",
    en: "A header row has a column of unit names and at least 3 columns of criteria (of targets, on an evaluation sheet) that can be recognised. Without it nobody can tell what a column is, so the table is not read. Choose the right sheet, point out the header row, or copy the figures into the template.",
  },
  "missing-name-column": {
    vi: "Cột tên đơn vị (Xã, phường, thị trấn; Địa bàn) là cột duy nhất bắt buộc phải có. Thiếu nó thì không biết mỗi dòng là xã nào, nên bảng không được đọc. Hãy đặt tiêu đề «Tên đơn vị» cho cột ấy, hoặc chỉ cột trong khung bên.",
    en: "The column of unit names is the only one that a sheet must have. Without it nobody can tell which commune a row is about, so the table is not read. Head that column “Tên đơn vị”, or point it out in the pane.",
  },
  "duplicate-column": {
    vi: "Hai hay nhiều cột có tiêu đề cùng chỉ một tiêu chí, một chỉ tiêu hoặc cùng một mục. Chỉ cột đầu tiên được đọc, và không thể biết cột nào mới đúng. Hãy sửa tiêu đề của cột viết nhầm, hoặc xóa cột thừa.",
    en: "Two or more columns have headings that mean the same criterion, target or item. Only the first is read, and nobody can tell which one is right. Correct the heading that was mistyped, or delete the column that is too many.",
  },
  "missing-column": {
    vi: "Bảng không có cột cho một số tiêu chí hoặc chỉ tiêu của kế hoạch. Tiêu chí thiếu cột không tham gia điểm, như thể có trọng số 0; chỉ tiêu thiếu cột thì chưa đủ số liệu. Hãy thêm cột, hoặc sửa tiêu đề để cột có sẵn được nhận ra; khi chốt, thiếu cột là lỗi.",
    en: "The sheet has no column for some criteria or targets of the plan. A criterion without a column leaves the score as if its weight were 0; a target without its columns is undetermined. Add the columns, or correct the headings so that existing ones are recognised; when the sheet is finalised this is an error.",
  },
  "no-year": {
    vi: "Năm của kế hoạch không có trong cài đặt, cột «Năm», tiêu đề bảng, tên sheet hay tên tệp, hoặc có hai năm khác nhau. Năm quyết định danh mục đơn vị, thời hạn của quyết định và kế hoạch có áp dụng hay không. Hãy chọn năm, hoặc ghi «NĂM 2018» vào tiêu đề bảng.",
    en: "The plan year stands neither in the settings, a column “Năm”, the title, the sheet's name nor the file's name, or two years contradict each other. The year decides which units exist, when a decision may date from and whether the plan applies. Choose the year, or write “NĂM 2018” into the title.",
  },
  "no-district": {
    vi: "Không xác định được bảng của huyện, thị xã, thành phố nào từ cài đặt, tiêu đề, tên sheet, tên tệp hay từ chính các đơn vị. Mức trần tính trên số đơn vị cấp xã của huyện, và tên xã trùng nhau giữa các huyện chỉ phân biệt được khi biết huyện. Hãy chọn huyện, hoặc ghi tên huyện vào tiêu đề bảng.",
    en: "Neither the settings, the title, the sheet's name, the file's name nor the units themselves tell which district the sheet is about. The cap is taken of the district's communes, and communes of the same name can only be told apart by district. Choose the district, or write its name into the title.",
  },
  "several-tables": {
    vi: "Sổ có nhiều bảng cùng loại, kể cả trên sheet ẩn. Chỉ bảng trên sheet đang hiện có nhiều cột số liệu nhận ra được nhất được đọc. Nếu cần bảng khác, hãy chọn sheet trong khung bên.",
    en: "The workbook has more than one table of this kind, those on hidden sheets included. Only the visible one with the most columns recognised is read. If another one is meant, choose its sheet in the pane.",
  },
  "stale-formula": {
    vi: "Ô có công thức nhưng tệp không lưu kết quả của công thức. Ô như vậy không phải ô trống và cũng không phải số 0, nên chưa dùng được. Hãy mở sổ trong Excel, để Excel tính lại (F9) rồi lưu.",
    en: "The cell has a formula, but the file keeps no result of it. Such a cell is neither blank nor zero, so it cannot be used yet. Open the workbook in Excel, let it recalculate (F9) and save.",
  },
  "personal-names": {
    vi: "Tiêu đề cho thấy cột chứa họ tên, ngày sinh hoặc số giấy tờ của người cụ thể. Bảng chỉ cần số lượng; nội dung cột này không được đọc và không bao giờ được chép sang kết quả, báo cáo hay nhật ký. Hãy bỏ cột này khỏi bảng trước khi gửi đi.",
    en: "The heading shows that the column holds names, birth dates or identity numbers of persons. The sheet needs numbers only; this column is not read and never copied to results, reports or logs. Take it out before the workbook is passed on.",
  },
  "unknown-column": {
    vi: "Các cột này có tiêu đề nhưng không phải tiêu chí, chỉ tiêu và không phải mục nào của bảng. Chúng được giữ nguyên và không ảnh hưởng đến kết quả. Nếu một cột thật ra là tiêu chí hay chỉ tiêu, hãy chỉ cột ấy trong khung bên hoặc ghi mã (a1, T2 …) vào tiêu đề.",
    en: "These columns have headings that are neither criteria, nor targets, nor other items of the sheet. They stay as they are and have no effect on the results. If one of them is a criterion or target after all, point it out in the pane or write its id (a1, T2 …) into the heading.",
  },
  "no-rows": {
    vi: "Bảng có tiêu đề nhưng không có dòng nào của xã, phường, thị trấn. Bảng trống không bao giờ là bảng hợp lệ, vì huyện nào cũng có đơn vị phải rà soát, đánh giá. Hãy nhập các dòng, hoặc chọn đúng sheet.",
    en: "The table has a header but no row of a commune. An empty table is never valid, since every district has units to review and to judge. Enter the rows, or choose the right sheet.",
  },
  "total-mismatch": {
    vi: "Số ghi ở dòng cộng khác tổng của các dòng thuộc nó. Thường là do công thức SUM thiếu dòng, có số ở dạng chữ, hoặc số gõ tay đã cũ. Ô trống cộng như không có gì. Hãy sửa dòng cộng hoặc sửa số của đơn vị, rồi kiểm tra lại.",
    en: "The figure in a total row differs from the sum of the rows that belong to it. Mostly a SUM misses a row, a number is stored as text, or a typed figure is out of date. Blank cells add nothing. Correct the total or the unit's figure, then check again.",
  },
  "unknown-unit": {
    vi: "Tên hoặc mã ở dòng này không trùng với xã, phường, thị trấn nào của danh mục. Các tên gần nhất được nêu ra, nhưng chương trình không tự đoán: khác một dấu có thể là một xã khác. Hãy sửa tên theo danh mục, hoặc thêm vào sheet «Thay đổi đơn vị» nếu đơn vị mới lập.",
    en: "The name or code in this row is that of no commune in the register. The nearest names are given, but nothing is guessed: one diacritic can make another commune. Correct the name after the register, or enter the change in the sheet “Thay đổi đơn vị” if the unit is new.",
  },
  "ambiguous-unit": {
    vi: "Tên ở dòng này là tên của nhiều đơn vị, ví dụ một xã và một thị trấn cùng tên. Chương trình không đoán, vì mỗi cách hiểu cho một danh sách khác. Hãy ghi đủ loại (xã, phường, thị trấn), huyện, hoặc mã đơn vị.",
    en: "Several units bear the name in this row, such as a commune and a township. Nothing is guessed, since each reading gives another list. Write the type (xã, phường, thị trấn), the district, or the unit's code.",
  },
  "wrong-district": {
    vi: "Đơn vị ở dòng này có thật nhưng thuộc huyện khác với huyện của bảng. Mức trần của mỗi huyện tính trên đơn vị của huyện ấy, nên dòng lạc huyện làm sai cả hai nơi. Hãy chuyển dòng sang bảng của huyện kia, hoặc sửa tên, mã hay huyện của bảng.",
    en: "The unit in this row exists but belongs to another district than the sheet's. Each district's cap is taken of its own units, so a stray row is wrong in both places. Move the row to the other district's sheet, or correct the name, the code or the sheet's district.",
  },
  "code-name-mismatch": {
    vi: "Mã ở dòng này là của một đơn vị, còn tên là của đơn vị khác. Không bên nào được coi là đúng, nên dòng này chưa thuộc đơn vị nào và không bị tính là trùng hay thiếu. Hãy sửa mã hoặc sửa tên theo danh mục.",
    en: "The code in this row is that of one unit and the name that of another. Neither wins, so the row belongs to no unit yet and is not counted as a double or a missing one. Correct the code or the name after the register.",
  },
  "duplicate-unit": {
    vi: "Hai hay nhiều dòng là cùng một xã, phường, thị trấn. Mỗi đơn vị chỉ có một dòng và chỉ tính một lần vào mức trần; số liệu của các dòng có thể khác nhau nên phải chọn. Hãy xóa dòng thừa, hoặc sửa tên của dòng ghi nhầm.",
    en: "Two or more rows are about the same commune. Each unit has one row and counts once against the cap, and the figures of the rows may differ, so somebody has to choose. Delete the row that is too many, or correct the name that was mistyped.",
  },
  "renamed-unit": {
    vi: "Đơn vị được nhận ra, nhưng tên hoặc loại (xã, phường, thị trấn) viết khác danh mục đang dùng, thường vì đã đổi tên hoặc theo danh mục của thời điểm khác. Số liệu vẫn được tính cho đơn vị ấy. Nên ghi tên như danh mục để đối chiếu về sau.",
    en: "The unit is recognised, but its name or type is written otherwise than in the register in use, mostly because it was renamed or the name belongs to another date. The figures still count for that unit. Writing the register's name makes later comparison easier.",
  },
  "legacy-encoding": {
    vi: "Tên được gõ theo bảng mã cũ TCVN3 (ABC) hoặc VNI, chỉ đọc được khi có phông chữ cũ. Chương trình đã chuyển sang Unicode để đối chiếu nhưng không sửa ô. Hãy dùng nút sửa để ghi lại bằng Unicode sau khi xem trước và sau; nếu chữ hiện sai, hãy đổi phông của các ô sang Times New Roman.",
    en: "Names are typed in the legacy encodings TCVN3 (ABC) or VNI and can only be read with their old fonts. They were turned into Unicode for the comparison, but the cells are untouched. Use the fix to rewrite them in Unicode after looking at before and after; if the text then looks wrong, change the cells' font to Times New Roman.",
  },
  "untidy-text": {
    vi: "Tên có khoảng trắng thừa, khoảng trắng không ngắt, hoặc dấu tách rời khỏi chữ (không phải dạng NFC). Nhìn thì giống nhưng Excel coi là khác, nên VLOOKUP và lọc sẽ sót. Chương trình vẫn đọc đúng; nút sửa ghi lại cho gọn. Khác nhau về vị trí dấu (hòa, hoà) không bị coi là chưa gọn.",
    en: "Names have extra or non-breaking spaces, or diacritics apart from their letters (not NFC). They look the same, but Excel takes them for different, so look-ups and filters miss them. They were read correctly all the same; the fix rewrites them. Where the tone mark stands (hòa, hoà) makes no difference.",
  },
  "blank-value": {
    vi: "Ô số liệu để trống, hoặc ghi «…» (có phát sinh nhưng chưa thu thập). Trống không phải là 0 và không phải là «không», nên điểm của đơn vị chỉ biết trong một khoảng, đơn vị không được đề nghị, còn chỉ tiêu thì chưa đủ số liệu. Hãy điền số liệu, ghi 0 nếu không có; khi chốt, ô trống là lỗi.",
    en: "A cell of figures is blank or says “…” (it occurred but was not collected). Blank is neither zero nor no, so the unit's score is known only within an interval, the unit is not proposed, and a target is undetermined. Fill in the figure, 0 if there is none; when the sheet is finalised a blank is an error.",
  },
  "not-a-number": {
    vi: "Ô của cột đếm chứa chữ không đọc được thành số, ví dụ «nhiều» hay «khoảng 10». Ô ấy được coi như trống, nên điểm hay chỉ tiêu của đơn vị chưa xác định. Hãy ghi một số nguyên từ 0.",
    en: "A cell of a counted column holds text that cannot be read as a number, such as “nhiều” or “khoảng 10”. It is treated as blank, so the unit's score or target is undetermined. Write a whole number from 0.",
  },
  negative: {
    vi: "Số vụ, số người, số tụ điểm không thể âm. Thường là do gõ nhầm dấu trừ hoặc công thức trừ ngược. Ô ấy được coi như trống; hãy sửa thành số nguyên từ 0.",
    en: "Numbers of cases, persons or places cannot be below zero. Mostly a minus slipped in or a formula subtracts the wrong way round. The cell is treated as blank; correct it to a whole number from 0.",
  },
  "not-whole": {
    vi: "Tiêu chí đếm phải là số nguyên, nhưng ô có phần thập phân. Có khi 1.234 gõ vào máy đặt dấu chấm thập phân đã thành một phẩy hai ba bốn. Ô ấy được coi như trống; hãy ghi lại số nguyên.",
    en: "A count is a whole number, but the cell has decimals. Sometimes 1.234, typed where the point separates decimals, has become one and a bit. The cell is treated as blank; write the whole number again.",
  },
  "yes-no-unreadable": {
    vi: "Cột Có/Không nhận: có, x, ✓, +, 1 hoặc không, 0; cột b5 nhận thêm «nghi» hay 0,5. Ô ghi khác đi thì không biết là Có hay Không, nên được coi như trống; ở cột đánh dấu (phê duyệt, chuyển tiếp) thì coi như chưa đánh dấu. Hãy ghi lại bằng một trong các cách trên.",
    en: "A yes/no column takes có, x, ✓, +, 1 or không, 0; column b5 also takes “nghi” or 0,5. Anything else is neither yes nor no and is treated as blank; in a column of marks (approved, carried over) as no mark. Write one of these words.",
  },
  "cell-error": {
    vi: "Ô hiện giá trị lỗi của Excel như #REF!, #N/A, #DIV/0!, thường vì công thức trỏ đến ô hoặc tệp không còn. Ô ấy không có giá trị nên được coi như trống. Hãy sửa công thức, hoặc ghi số liệu vào ô.",
    en: "The cell shows an error of the spreadsheet such as #REF!, #N/A or #DIV/0!, mostly because a formula points to a cell or file that is gone. It has no value and is treated as blank. Repair the formula, or type the figure.",
  },
  "number-as-text": {
    vi: "Ô chứa chữ đọc được thành số, như «12 vụ», «không», «-» (không phát sinh). Kết quả vẫn tính đúng, nhưng SUM của Excel bỏ qua những ô ấy nên dòng cộng sẽ thiếu. Nút sửa ghi lại thành số sau khi xem trước và sau.",
    en: "The cell holds text that reads as a number, such as “12 vụ”, “không” or “-” (nothing occurred). The result is right all the same, but SUM leaves such cells out and totals fall short. The fix rewrites them as numbers after showing before and after.",
  },
  "ambiguous-thousands": {
    vi: "Ô chứa chữ như «1.234»: theo cách viết Việt Nam là một nghìn hai trăm ba mươi tư, nhưng máy khác có thể hiểu là số lẻ. Chương trình đọc là hàng nghìn. Hãy xem giá trị trước và sau rồi cho ghi lại thành số, hoặc sửa tay nếu không đúng.",
    en: "The cell holds text such as “1.234”: one thousand two hundred and thirty-four as Vietnamese writes it, but decimals elsewhere. It was read as thousands. Look at before and after and let it be rewritten as a number, or correct it by hand.",
  },
  implausible: {
    vi: "Giá trị lớn hơn 20 và lớn hơn 10 lần giá trị lớn nhất của các đơn vị khác trong cùng cột. Thường là gõ thừa chữ số, nhưng cũng có thể đúng. Hãy kiểm tra lại nguồn; nếu đúng thì ghi lý do để giữ nguyên.",
    en: "The value is above 20 and above 10 times the largest of the other units in the column. Mostly a digit too many was typed, but it may be right. Check it against its source; if it is right, record the reason for keeping it.",
  },
  "hidden-rows": {
    vi: "Một số dòng đơn vị đang bị ẩn hoặc bị lọc. Chúng vẫn được đọc, vì ẩn một dòng không làm mất đơn vị ấy khỏi địa phương. Nếu dòng ấy không thuộc bảng, hãy xóa dòng.",
    en: "Some rows of units are hidden or filtered out. They are read all the same, since hiding a row takes no unit away from the locality. If such a row does not belong to the table, delete it.",
  },
  "year-outside-plan": {
    vi: "Năm của bảng không nằm trong thời gian thực hiện của kế hoạch đang dùng, nên mức trần, tiêu chí và chỉ tiêu của kế hoạch ấy không còn là căn cứ. Kết quả vẫn được tính để tham khảo. Hãy sửa năm nếu ghi nhầm, hoặc nạp tệp kế hoạch của giai đoạn ấy.",
    en: "The sheet's year is not within the period of the plan in use, so its cap, criteria and targets are no ground for a decision. Everything is computed all the same, for reference. Correct the year if it is wrong, or load the plan file of that period.",
  },
};
