import type { Sentence } from "../../sentence.ts";

/** The help of each check of a ledger: when it is raised, why it matters, how to settle it. */
export const ledgerHelp: Readonly<Record<string, Sentence>> = {
  "counts-without-names": {
    vi: "Sổ ghi mỗi năm một dòng, có số địa bàn nhưng không nêu tên. Tỷ lệ của năm và của giai đoạn được tính theo tên từng địa bàn, nên số ghi một mình không được dùng. Hãy thêm cột ghi tên các địa bàn, ví dụ «Các địa bàn đạt».",
    en: "The ledger has a row a year with numbers of areas and no names. The shares of the year and of the phase are worked out area by area, so a number alone is not used. Add a column that names the areas, such as “Các địa bàn đạt”.",
  },
  "duplicate-year-entry": {
    vi: "Mỗi sự kiện của một địa bàn chỉ ghi một lần trong một năm, và mỗi năm chỉ có một kết quả. Ghi lặp lại thì chỉ tính một lần; vừa «Đạt» vừa «Không đạt» thì không tính kết quả nào, địa bàn coi như chưa đánh giá. Hãy xóa mục thừa hoặc sửa năm.",
    en: "An event of an area is entered once a year, and a year has one result. What is repeated counts once; where a year has both results neither counts, and the area stands as not judged. Delete the entry that is too many, or correct its year.",
  },
  "entry-unreadable": {
    vi: "Mỗi mục của sổ theo dõi cần năm và một trong các sự kiện: Đề xuất, Phê duyệt, Chuyển tiếp, Đạt, Không đạt, Theo dõi, Tái phức tạp, Đưa ra khỏi diện. Mục thiếu hoặc không đọc được năm, sự kiện thì không được tính; ngày không đọc được thì chỉ tính theo năm. Hãy ghi lại ô ấy.",
    en: "Every entry of a ledger needs a year and one of the events: proposed, approved, carried over, transformed, not transformed, monitored, relapsed, left the list. Without a year or an event that can be read it does not count; without a readable day it counts by its year. Write that cell again.",
  },
  "impossible-transition": {
    vi: "Một địa bàn được đề xuất, phê duyệt cho một năm, rồi đạt hoặc không đạt; không đạt thì năm sau chuyển tiếp, đạt thì theo dõi và đưa ra khỏi diện. Mục không thể có sau những mục trước đó thì không được tính, các mục khác vẫn được tính. Hãy bổ sung mục còn thiếu, hoặc sửa năm, sự kiện hay ngày ghi nhầm.",
    en: "An area is proposed, approved for a year, then transformed or not; if not it is carried over into the next year, if so it is monitored and leaves the list. An entry that cannot follow on those before it does not count, and the others do. Add the entry that is missing, or correct the year, the event or the day.",
  },
  "named-count-differs": {
    vi: "Dòng của một năm hoặc dòng tổng ghi một số địa bàn, ví dụ «Đạt: 9», khác với số địa bàn có tên trong sổ. Các tỷ lệ được tính theo tên, không theo số ghi. Hãy bổ sung địa bàn còn thiếu, hoặc sửa số ghi.",
    en: "The row of a year or of the total states a number of areas, such as “Đạt: 9”, that is not the number named in the ledger. Shares are worked out from the names, not from what is stated. Add the areas that are missing, or correct the number.",
  },
  provisional: {
    vi: "Có địa bàn được phê duyệt hoặc chuyển tiếp vào năm này mà chưa ghi «Đạt» hay «Không đạt», nên tỷ lệ của năm mới là tạm tính và được nêu thành khoảng. Địa bàn chưa đánh giá vẫn nằm trong mẫu số. Hãy ghi kết quả khi đã đánh giá.",
    en: "Some areas approved for this year or carried over into it have no result yet, so the year's share is provisional and given as a range. Areas not judged stay in the denominator. Enter the result once they are judged.",
  },
  "relapse-before-success": {
    vi: "Chỉ địa bàn đã chuyển hóa thành công mới có thể tái phức tạp. Mục «Tái phức tạp» không có lần đạt nào trước đó thì không được tính vào tỷ lệ không tái phức tạp. Hãy ghi thêm năm đã đạt, hoặc sửa sự kiện.",
    en: "Only an area that was transformed can become complex again. A relapse without any success before it does not count in the share that stays transformed. Add the year of the success, or correct the event.",
  },
  "successor-unknown": {
    vi: "Sổ có mục của thời gian sau 1/7/2025, nhưng chưa biết đơn vị cũ này đã nhập vào đơn vị mới nào, hoặc nó được chia cho nhiều đơn vị. Lịch sử của nó được giữ riêng và không nối với đơn vị nào, vì chương trình không đoán. Hãy ghi vào trang tính «Thay đổi đơn vị»: mã cũ, tên cũ, tên mới, ngày, văn bản.",
    en: "The ledger has entries from after 1 July 2025, but nothing tells which new unit took this one over, or it was parted among several. Its past is kept by itself and joined to no unit, for nothing is guessed. Enter in the sheet “Thay đổi đơn vị”: old code, old name, new name, date, document.",
  },
};
