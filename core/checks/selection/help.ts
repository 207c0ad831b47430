import type { Sentence } from "../../sentence.ts";

/** The help of each check of a selection sheet: when it is raised, why it matters, how to settle it. */
export const selectionHelp: Readonly<Record<string, Sentence>> = {
  "cap-base": {
    vi: "Mức trần không tính trên số đơn vị của danh mục mà trên số ghi trong «Cài đặt», hoặc trên số dòng của bảng khi danh mục không có địa phương này. Số đơn vị quyết định mức trần, nên nguồn của nó được nêu ra. Hãy kiểm tra số ấy; có thể ghi số đơn vị kèm căn cứ trong «Cài đặt».",
    en: "The cap is not taken of the register's number of units but of the one in the settings, or of the sheet's rows when the register does not know the locality. That number decides the cap, so its source is said. Check it; a number with its source can be entered in the settings.",
  },
  "cap-exceeded": {
    vi: "Số địa bàn phê duyệt trong năm cộng số chuyển tiếp vượt tỷ lệ tối đa trên tổng số đơn vị cấp xã. Mỗi địa bàn chỉ tính một lần; đề xuất và theo dõi không tính. Hãy bỏ chọn số địa bàn thừa; chương trình không tự bỏ dòng nào.",
    en: "Areas approved for the year and areas carried over are more than the share of commune-level units that the plan allows. Each area counts once; proposals and monitoring do not count. Take back the selection of as many as are too many; no row is dropped by the program.",
  },
  "cap-zero": {
    vi: "Địa phương có ít đơn vị đến mức tỷ lệ tối đa chưa cho được một địa bàn nào: mức trần làm tròn xuống là 0. Kế hoạch không nói trường hợp này, nên cần cấp có thẩm quyền quyết định. Nếu cho phép ít nhất một địa bàn, hãy chọn cách làm tròn «làm tròn xuống, ít nhất 1» (floor-min-1) trong tệp kế hoạch và ghi căn cứ.",
    en: "The locality has so few units that the share does not allow a single area: the cap rounds down to 0. The plan does not speak of this case, so the authority has to decide. If at least one area is allowed, choose the rounding “down, at least 1” (floor-min-1) in the plan file and record the ground.",
  },
  "carried-over-missing": {
    vi: "Địa bàn không đạt năm trước thì được chuyển tiếp và phải đánh giá lại trong năm nay, nhưng không có trong danh sách của năm. Địa bàn chuyển tiếp cũng tính vào mức trần. Hãy đánh dấu «Chuyển tiếp», hoặc ghi lý do không tiếp tục.",
    en: "An area that failed last year is carried over and due again this year, but it is not on this year's list. Areas carried over count against the cap, too. Mark it “Chuyển tiếp”, or record why it is not continued.",
  },
  "decision-before-plan": {
    vi: "Quyết định đưa địa bàn vào diện chuyển hóa không thể ký trước ngày ban hành Kế hoạch. Ngày sớm hơn thường là gõ nhầm năm, hoặc là quyết định của việc khác. Hãy sửa ngày, hoặc ghi lý do.",
    en: "No decision that selects an area under the plan is older than the plan. An earlier date mostly has a mistyped year, or is that of another matter. Correct the date, or record the reason.",
  },
  "decision-date-odd": {
    vi: "Quyết định cho năm kế hoạch Y thường ký từ 1/7 năm trước, không trước ngày Kế hoạch, đến 31/12 năm Y; của địa bàn chuyển tiếp là quyết định ban đầu nên không xét ở đây. Ngày ngoài khoảng ấy, hoặc không đọc được thành ngày, thường là gõ nhầm năm. Hãy sửa ngày, hoặc ghi lý do nếu đúng.",
    en: "A decision for plan year Y mostly dates from 1 July of the year before, and not before the plan, to 31 December of Y; that of an area carried over is the original one and is not looked at here. A date outside, or one that cannot be read, mostly has a mistyped year. Correct the date, or record the reason if it is right.",
  },
  "near-the-line": {
    vi: "Trọng số là quy ước, nên chương trình thử cho mỗi trọng số đổi trong khoảng ±25 %. Địa bàn nêu ở đây có thể vào hoặc ra khỏi số chỗ còn lại khi trọng số đổi như vậy; khoảng hạng là giới hạn ngoài. Khi chọn các địa bàn này nên cân nhắc tình hình thực tế.",
    en: "Weights are a convention, so each is tried within ±25 %. The areas named here may come within the room left or fall out of it when weights change like that; the range of ranks is an outer bound. Weigh the actual situation when choosing among them.",
  },
  "provisional-scale": {
    vi: "Sổ chưa lưu thang điểm, nên mức chuẩn được tính tạm từ chính bảng này. Khi số liệu đổi, mức chuẩn và điểm của mọi đơn vị có thể đổi theo. Hãy dùng «Chốt thang điểm» khi số liệu đã đủ; thang điểm đã chốt không bao giờ tự tính lại. Nếu thang điểm đã lưu bị sửa hỏng thì đây là cảnh báo.",
    en: "No scale is stored in the workbook, so the reference levels come from this very sheet for the time being. When figures change, the levels and the points of every commune may change with them. Store the scale once the figures are complete; a stored scale is never recomputed by itself. A stored scale that was damaged is a warning.",
  },
  "reselected-after-success": {
    vi: "Địa bàn đã chuyển hóa thành công thì được đưa ra khỏi diện, chỉ lựa chọn lại khi đã ghi tái phức tạp. Ở đây địa bàn có trong danh sách của năm mà sổ theo dõi chưa ghi «Tái phức tạp». Hãy ghi tái phức tạp nếu có, hoặc bỏ chọn, hoặc ghi lý do.",
    en: "An area that was transformed leaves the list, and is selected again only once a relapse is stated. Here it is on the list of the year, and the ledger states no relapse. State the relapse if there is one, take the area off the list, or record the reason.",
  },
  "selected-out-of-order": {
    vi: "Địa bàn được phê duyệt có điểm thấp hơn địa bàn khác không được chọn. Việc này được phép vì kế hoạch cho xét cả tình hình thực tế, nhưng cần có lý do ghi lại. Hãy ghi lý do (từ 10 ký tự) vào cột «Lý do» hoặc vào nhật ký, hay chọn lại theo điểm.",
    en: "An approved area has fewer points than others that are not selected. That is allowed, since the plan also weighs the actual situation, but a reason should be on record. Write the reason (10 characters or more) into the column “Lý do” or the log, or select by points.",
  },
  "selected-with-zero-score": {
    vi: "Địa bàn được phê duyệt nhưng mọi tiêu chí đều bằng 0, nên theo bảng này không có gì phức tạp. Có thể số liệu chưa được nhập, hoặc dấu phê duyệt đặt nhầm dòng. Hãy kiểm tra số liệu; nếu đúng, ghi lý do lựa chọn.",
    en: "The area is approved, but all its criteria are zero, so by this sheet nothing there is complex. Perhaps the figures were not entered, or the mark stands in the wrong row. Check the figures; if they are right, record the reason for selecting it.",
  },
  "selected-without-decision": {
    vi: "Địa bàn được đánh dấu phê duyệt hoặc chuyển tiếp nhưng thiếu số hoặc ngày quyết định. Chỉ địa bàn có quyết định mới là địa bàn được lựa chọn; với địa bàn chuyển tiếp, đó là quyết định ban đầu. Hãy điền số và ngày, hoặc ghi lý do chưa có.",
    en: "The area is marked as approved or carried over, but the number or the date of the decision is missing. Only a decision makes an area a selected one; for an area carried over it is the original decision. Fill in number and date, or record why there is none yet.",
  },
  "selection-not-stated": {
    vi: "Không cột nào nêu địa bàn được phê duyệt, hoặc địa bàn chuyển tiếp từ năm trước, nên số đã dùng của mức trần là «chưa nêu», không phải 0. Chỉ khi phần đã nêu vượt mức trần mới kết luận được. Hãy xác nhận cột đang chờ, thêm cột, hoặc xác nhận là không có địa bàn chuyển tiếp; khi chốt, đây là lỗi.",
    en: "No column says which areas are approved, or which are carried over from the year before, so what is used of the cap is “not stated”, which is not 0. A verdict is given only where what is stated exceeds the cap already. Confirm the column that is asked about, add one, or confirm that no area is carried over; when the list is finalised this is an error.",
  },
  "small-scale-base": {
    vi: "Mức chuẩn của các cột này lấy từ ít hơn 10 giá trị dương, nên gần như do một vài đơn vị quyết định. Điểm vẫn tính được, nhưng mức chuẩn kém chắc chắn. Có thể ghi mức chuẩn khác kèm căn cứ trong thang điểm.",
    en: "The reference levels of these columns come from fewer than 10 positive values, so that a few communes all but decide them. Scores can be computed, but the levels are not firm. Other levels can be stated in the scale, with their basis.",
  },
  "stored-score-differs": {
    vi: "Cột điểm hoặc cột hạng của bảng khác với kết quả tính lại từ số liệu, so ở đúng số chữ số thập phân đang hiện. Có thể bảng dùng thang điểm khác, công thức bỏ sót cột, hoặc số liệu đã sửa sau khi tính. Hãy cập nhật cột ấy, hoặc ghi lý do dùng cách tính riêng.",
    en: "The sheet's column of points or ranks differs from what its figures come to, compared at the decimals shown. Perhaps the sheet uses another scale, a formula misses a column, or figures were corrected afterwards. Update the column, or record why another method is used.",
  },
  "term-exceeded": {
    vi: "Kế hoạch nêu thời gian chuyển hóa của một địa bàn. Địa bàn chuyển tiếp đã quá thời gian ấy; số năm tính từ lần phê duyệt đầu kể từ lần đạt gần nhất, theo sổ theo dõi, kết quả năm trước hoặc ngày quyết định. Hãy ghi lý do chấp nhận.",
    en: "The time to transform an area is one year (III.5). An area carried over is beyond it; the years are counted from the first approval since the last success, by the ledger, last year's result or the day of decision. Record the reason.",
  },
  "tie-at-cut": {
    vi: "Số địa bàn còn được chọn không đủ cho các địa bàn bằng điểm nhau. Chương trình không tự chọn trong số ấy. Tiêu chí phụ đã nêu trước: điểm nhóm hình sự, rồi số tiêu chí có điểm, sau cùng là người có thẩm quyền chọn và ghi lý do.",
    en: "The room left under the cap is not enough for areas with equal points. The program does not choose among them. The declared tie-breaks are: points of the criminal group, then the number of criteria that give points, and last a choice by the authority with its reason on record.",
  },
};
