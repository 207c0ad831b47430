import type { Sentence } from "../../sentence.ts";

/** The help of each check of the units: when it is raised, why it matters, how to settle it. */
export const unitsHelp: Readonly<Record<string, Sentence>> = {
  "ambiguous-unit": {
    vi: "Tên ở dòng này là tên của nhiều đơn vị, ví dụ một xã và một thị trấn cùng tên. Chương trình không đoán, vì mỗi cách hiểu cho một danh sách khác. Hãy ghi đủ loại (xã, phường, thị trấn), huyện, hoặc mã đơn vị.",
    en: "Several units bear the name in this row, such as a commune and a township. Nothing is guessed, since each reading gives another list. Write the type (xã, phường, thị trấn), the district, or the unit's code.",
  },
  "code-name-mismatch": {
    vi: "Mã ở dòng này là của một đơn vị, còn tên là của đơn vị khác. Không bên nào được coi là đúng, nên dòng này chưa thuộc đơn vị nào và không bị tính là trùng hay thiếu. Hãy sửa mã hoặc sửa tên theo danh mục.",
    en: "The code in this row is that of one unit and the name that of another. Neither wins, so the row belongs to no unit yet and is not counted as a double or a missing one. Correct the code or the name after the register.",
  },
  "duplicate-unit": {
    vi: "Hai hay nhiều dòng là cùng một xã, phường, thị trấn. Mỗi đơn vị chỉ có một dòng và chỉ tính một lần vào mức trần; số liệu của các dòng có thể khác nhau nên phải chọn. Hãy xóa dòng thừa, hoặc sửa tên của dòng ghi nhầm.",
    en: "Two or more rows are about the same commune. Each unit has one row and counts once against the cap, and the figures of the rows may differ, so somebody has to choose. Delete the row that is too many, or correct the name that was mistyped.",
  },
  "legacy-encoding": {
    vi: "Tên được gõ theo bảng mã cũ TCVN3 (ABC) hoặc VNI, chỉ đọc được khi có phông chữ cũ. Chương trình đã chuyển sang Unicode để đối chiếu nhưng không sửa ô. Hãy dùng nút sửa để ghi lại bằng Unicode sau khi xem trước và sau; nếu chữ hiện sai, hãy đổi phông của các ô sang Times New Roman.",
    en: "Names are typed in the legacy encodings TCVN3 (ABC) or VNI and can only be read with their old fonts. They were turned into Unicode for the comparison, but the cells are untouched. Use the fix to rewrite them in Unicode after looking at before and after; if the text then looks wrong, change the cells' font to Times New Roman.",
  },
  "missing-unit": {
    vi: "Danh mục có những xã, phường, thị trấn của địa phương mà bảng không có dòng nào. Mỗi năm phải rà soát mọi đơn vị, và tổng số đơn vị là cơ sở của mức trần. Hãy thêm các dòng thiếu, hoặc ghi việc sáp nhập, đổi tên vào trang tính «Thay đổi đơn vị»; với bảng từ năm 2019, danh mục năm 2017 chỉ cho thông tin.",
    en: "The register has communes of the locality that no row of the sheet names. Every unit is to be reviewed each year, and their number is the base of the cap. Add the missing rows, or enter mergers and renamings in the sheet “Thay đổi đơn vị”; from 2019 on the register of 2017 only informs.",
  },
  "other-province": {
    vi: "Huyện đã chọn, tiêu đề, tên trang tính, tên tệp hoặc cột «Huyện» ghi một huyện hay tỉnh ngoài Đồng Nai. Đơn vị được tìm trong danh mục cả nước và mức trần tính theo huyện ấy, vì tên xã ở hai tỉnh có thể trùng nhau. Nếu địa danh ấy không phải của bảng, hãy chọn lại huyện.",
    en: "The district chosen, the title, the name of sheet or file or the column «Huyện» names a district or province outside Đồng Nai. Units are looked up in the national register and the cap is that district's, for communes of two provinces may share a name. If the sheet is about another place, choose the district.",
  },
  "register-other-day": {
    vi: "Đơn vị được đọc theo danh mục của ngày do người dùng chọn, khác danh mục của chính năm ấy (Quy ước Q21). Tên, số đơn vị và mức trần vì thế có thể khác. Hãy bỏ ngày đã chọn nếu muốn xét theo danh mục của năm.",
    en: "Units are read by the register of the day that the user chose, other than that of the year itself (convention Q21). Names, the number of units and the cap may differ. Clear the day to judge by the register of the year.",
  },
  "renamed-unit": {
    vi: "Đơn vị được nhận ra, nhưng tên hoặc loại (xã, phường, thị trấn) viết khác danh mục đang dùng, thường vì đã đổi tên hoặc theo danh mục của thời điểm khác. Số liệu vẫn được tính cho đơn vị ấy. Nên ghi tên như danh mục để đối chiếu về sau.",
    en: "The unit is recognised, but its name or type is written otherwise than in the register in use, mostly because it was renamed or the name belongs to another date. The figures still count for that unit. Writing the register's name makes later comparison easier.",
  },
  "unknown-unit": {
    vi: "Tên hoặc mã ở dòng này không trùng với xã, phường, thị trấn nào của danh mục. Các tên gần nhất được nêu ra, nhưng chương trình không tự đoán: khác một dấu có thể là một xã khác. Hãy sửa tên theo danh mục, hoặc thêm vào trang tính «Thay đổi đơn vị» nếu đơn vị mới lập.",
    en: "The name or code in this row is that of no commune in the register. The nearest names are given, but nothing is guessed: one diacritic can make another commune. Correct the name after the register, or enter the change in the sheet “Thay đổi đơn vị” if the unit is new.",
  },
  "untidy-text": {
    vi: "Tên có khoảng trắng thừa, khoảng trắng không ngắt, dấu tách rời khỏi chữ (không phải dạng NFC), hoặc kèm cơ quan (UBND xã …), huyện, chú thích, nhận xét. Nhìn thì giống nhưng Excel coi là khác, nên VLOOKUP và lọc sẽ sót. Chương trình vẫn đọc đúng; nút sửa ghi lại cho gọn. Khác nhau về vị trí dấu (hòa, hoà) không bị coi là chưa gọn.",
    en: "Names have extra or non-breaking spaces, diacritics apart from their letters (not NFC), or an authority (UBND xã …), a district, a footnote or a remark around them. They look the same, but Excel takes them for different, so look-ups and filters miss them. They were read correctly all the same; the fix rewrites them. Where the tone mark stands (hòa, hoà) makes no difference.",
  },
  "wrong-district": {
    vi: "Đơn vị ở dòng này có thật nhưng thuộc huyện khác với huyện của bảng. Mức trần của mỗi huyện tính trên đơn vị của huyện ấy, nên dòng lạc huyện làm sai cả hai nơi. Hãy chuyển dòng sang bảng của huyện kia, hoặc sửa tên, mã hay huyện của bảng.",
    en: "The unit in this row exists but belongs to another district than the sheet's. Each district's cap is taken of its own units, so a stray row is wrong in both places. Move the row to the other district's sheet, or correct the name, the code or the sheet's district.",
  },
};
