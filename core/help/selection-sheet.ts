import type { Sentence } from "../sentence.ts";

/** The checks of a selection sheet: when each is raised, why, and how to settle it. */
export const selectionSheetHelp: Readonly<Record<string, Sentence>> = {
  "missing-unit": {
    vi: "Danh mục có những xã, phường, thị trấn của địa phương mà bảng không có dòng nào. Mỗi năm phải rà soát mọi đơn vị, và tổng số đơn vị là cơ sở của mức trần. Hãy thêm các dòng thiếu, hoặc ghi việc sáp nhập, đổi tên vào sheet «Thay đổi đơn vị»; với bảng từ năm 2019, danh mục năm 2017 chỉ cho thông tin.",
    en: "The register has communes of the locality that no row of the sheet names. Every unit is to be reviewed each year, and their number is the base of the cap. Add the missing rows, or enter mergers and renamings in the sheet “Thay đổi đơn vị”; from 2019 on the register of 2017 only informs.",
  },
  "cap-exceeded": {
    vi: "Số địa bàn phê duyệt trong năm cộng số chuyển tiếp vượt tỷ lệ tối đa trên tổng số đơn vị cấp xã (15 % theo Kế hoạch 7488). Mỗi địa bàn chỉ tính một lần; đề xuất và theo dõi không tính. Hãy bỏ chọn số địa bàn thừa; chương trình không tự bỏ dòng nào.",
    en: "Areas approved for the year and areas carried over are more than the share of commune-level units that the plan allows (15 % in plan 7488). Each area counts once; proposals and monitoring do not count. Take back the selection of as many as are too many; no row is dropped by the program.",
  },
  "cap-zero": {
    vi: "Địa phương có ít đơn vị đến mức tỷ lệ tối đa chưa cho được một địa bàn nào: với 15 %, dưới 7 đơn vị thì mức trần làm tròn xuống là 0. Kế hoạch không nói trường hợp này, nên cần cấp có thẩm quyền quyết định. Nếu cho phép ít nhất một địa bàn, hãy chọn cách làm tròn «làm tròn xuống, ít nhất 1» (floor-min-1) trong tệp kế hoạch và ghi căn cứ.",
    en: "The locality has so few units that the share does not allow a single area: at 15 %, the cap of fewer than 7 units rounds down to 0. The plan does not speak of this case, so the authority has to decide. If at least one area is allowed, choose the rounding “down, at least 1” (floor-min-1) in the plan file and record the ground.",
  },
  "selected-without-decision": {
    vi: "Địa bàn được đánh dấu phê duyệt hoặc chuyển tiếp nhưng thiếu số hoặc ngày quyết định. Chỉ địa bàn có quyết định mới là địa bàn được lựa chọn; với địa bàn chuyển tiếp, đó là quyết định ban đầu. Hãy điền số và ngày, hoặc ghi lý do chưa có.",
    en: "The area is marked as approved or carried over, but the number or the date of the decision is missing. Only a decision makes an area a selected one; for an area carried over it is the original decision. Fill in number and date, or record why there is none yet.",
  },
  "decision-date-odd": {
    vi: "Quyết định cho năm kế hoạch Y thường ký từ 1/7 năm trước đến 31/12 năm Y; của địa bàn chuyển tiếp là quyết định ban đầu, ký trước năm Y. Ngày ngoài khoảng ấy, hoặc không đọc được thành ngày, thường là gõ nhầm năm. Hãy sửa ngày, hoặc ghi lý do nếu đúng.",
    en: "A decision for plan year Y mostly dates from 1 July of the year before to 31 December of Y; that of an area carried over is the original one, from before Y. A date outside, or one that cannot be read, mostly has a mistyped year. Correct the date, or record the reason if it is right.",
  },
  "reselected-after-success": {
    vi: "Địa bàn đã chuyển hóa thành công thì được đưa ra khỏi diện, chỉ lựa chọn lại khi đã ghi tái phức tạp. Ở đây địa bàn có trong danh sách của năm mà sổ theo dõi chưa ghi «Tái phức tạp». Hãy ghi tái phức tạp nếu có, hoặc bỏ chọn, hoặc ghi lý do.",
    en: "An area that was transformed leaves the list, and is selected again only once a relapse is stated. Here it is on the list of the year, and the ledger states no relapse. State the relapse if there is one, take the area off the list, or record the reason.",
  },
  "carried-over-missing": {
    vi: "Địa bàn không đạt năm trước thì được chuyển tiếp và phải đánh giá lại trong năm nay, nhưng không có trong danh sách của năm. Địa bàn chuyển tiếp cũng tính vào mức trần 15 %. Hãy đánh dấu «Chuyển tiếp», hoặc ghi lý do không tiếp tục.",
    en: "An area that failed last year is carried over and due again this year, but it is not on this year's list. Areas carried over count against the cap of 15 %, too. Mark it “Chuyển tiếp”, or record why it is not continued.",
  },
  "selected-out-of-order": {
    vi: "Địa bàn được phê duyệt có điểm thấp hơn địa bàn khác không được chọn. Việc này được phép vì kế hoạch cho xét cả tình hình thực tế, nhưng cần có lý do ghi lại. Hãy ghi lý do (từ 10 ký tự) vào cột «Lý do» hoặc vào nhật ký, hay chọn lại theo điểm.",
    en: "An approved area has fewer points than others that are not selected. That is allowed, since the plan also weighs the actual situation, but a reason should be on record. Write the reason (10 characters or more) into the column “Lý do” or the log, or select by points.",
  },
  "selected-with-zero-score": {
    vi: "Địa bàn được phê duyệt nhưng mọi tiêu chí đều bằng 0, nên theo bảng này không có gì phức tạp. Có thể số liệu chưa được nhập, hoặc dấu phê duyệt đặt nhầm dòng. Hãy kiểm tra số liệu; nếu đúng, ghi lý do lựa chọn.",
    en: "The area is approved, but all its criteria are zero, so by this sheet nothing there is complex. Perhaps the figures were not entered, or the mark stands in the wrong row. Check the figures; if they are right, record the reason for selecting it.",
  },
  "tie-at-cut": {
    vi: "Số chỗ còn lại dưới mức trần không đủ cho các địa bàn bằng điểm nhau. Chương trình không tự chọn trong số ấy. Tiêu chí phụ đã nêu trước: điểm nhóm hình sự, rồi số tiêu chí có điểm, sau cùng là người có thẩm quyền chọn và ghi lý do.",
    en: "The room left under the cap is not enough for areas with equal points. The program does not choose among them. The declared tie-breaks are: points of the criminal group, then the number of criteria that give points, and last a choice by the authority with its reason on record.",
  },
  "stored-score-differs": {
    vi: "Cột điểm hoặc cột hạng của bảng khác với kết quả tính lại từ số liệu, so ở đúng số chữ số thập phân đang hiện. Có thể bảng dùng thang điểm khác, công thức bỏ sót cột, hoặc số liệu đã sửa sau khi tính. Hãy cập nhật cột ấy, hoặc ghi lý do dùng cách tính riêng.",
    en: "The sheet's column of points or ranks differs from what its figures come to, compared at the decimals shown. Perhaps the sheet uses another scale, a formula misses a column, or figures were corrected afterwards. Update the column, or record why another method is used.",
  },
  "small-scale-base": {
    vi: "Mức chuẩn của các cột này lấy từ ít hơn 10 giá trị dương, nên gần như do một vài xã quyết định. Điểm vẫn tính được, nhưng mức chuẩn kém chắc chắn. Có thể ghi mức chuẩn khác kèm căn cứ trong thang điểm.",
    en: "The reference levels of these columns come from fewer than 10 positive values, so that a few communes all but decide them. Scores can be computed, but the levels are not firm. Other levels can be stated in the scale, with their basis.",
  },
  "provisional-scale": {
    vi: "Sổ chưa lưu thang điểm, nên mức chuẩn được tính tạm từ chính bảng này. Khi số liệu đổi, mức chuẩn và điểm của mọi xã có thể đổi theo. Hãy dùng «Chốt thang điểm» khi số liệu đã đủ; thang điểm đã chốt không bao giờ tự tính lại. Nếu thang điểm đã lưu bị sửa hỏng thì đây là cảnh báo.",
    en: "No scale is stored in the workbook, so the reference levels come from this very sheet for the time being. When figures change, the levels and the points of every commune may change with them. Store the scale once the figures are complete; a stored scale is never recomputed by itself. A stored scale that was damaged is a warning.",
  },
  "cap-base": {
    vi: "Mức trần không tính trên số đơn vị của danh mục mà trên số ghi trong «Cài đặt», hoặc trên số dòng của bảng khi danh mục không có địa phương này. Số đơn vị quyết định mức trần, nên nguồn của nó được nêu ra. Hãy kiểm tra số ấy; có thể ghi số đơn vị kèm căn cứ trong «Cài đặt».",
    en: "The cap is not taken of the register's number of units but of the one in the settings, or of the sheet's rows when the register does not know the locality. That number decides the cap, so its source is said. Check it; a number with its source can be entered in the settings.",
  },
  "near-the-line": {
    vi: "Trọng số là quy ước, nên chương trình thử cho mỗi trọng số đổi trong khoảng ±25 %. Địa bàn nêu ở đây có thể vào hoặc ra khỏi số chỗ còn lại khi trọng số đổi như vậy; khoảng hạng là giới hạn ngoài. Khi chọn các địa bàn này nên cân nhắc tình hình thực tế.",
    en: "Weights are a convention, so each is tried within ±25 %. The areas named here may come within the room left or fall out of it when weights change like that; the range of ranks is an outer bound. Weigh the actual situation when choosing among them.",
  },
};
