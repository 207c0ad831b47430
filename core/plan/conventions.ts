import type { Sentence } from "../sentence.ts";

/** What the plan leaves open, how it is settled, and why. Never law: a plan file may settle it another way. */
interface Convention {
  readonly id: string;
  readonly says: Sentence;
  readonly because: Sentence;
}

/** Q1 … Q22, as they are printed «Quy ước Qn». */
export const conventions: readonly Convention[] = [
  {
    id: "Q1",
    says: {
      vi: "Mức trần tính trên số đơn vị cấp xã của huyện tại ngày quyết định; từ 1/7/2025 là của tỉnh.",
      en: "The cap is taken of the district's commune-level units at the decision date; from 1/7/2025 of the province's.",
    },
    because: {
      vi: "Kế hoạch giao cho huyện; từ 1/7/2025 không còn cấp huyện.",
      en: "The plan speaks to the districts, which were abolished on 1/7/2025.",
    },
  },
  {
    id: "Q2",
    says: { vi: "Mức trần được làm tròn xuống.", en: "The cap is rounded down." },
    because: { vi: "Kế hoạch viết «không vượt quá».", en: "The plan says “not exceed”." },
  },
  {
    id: "Q3",
    says: {
      vi: "Tính vào mức trần: địa bàn được phê duyệt cho năm và địa bàn chuyển tiếp; đề xuất và theo dõi không tính; mỗi địa bàn tính một lần.",
      en: "Against the cap count areas approved for the year and carried over; a proposal or monitoring does not; each area once.",
    },
    because: { vi: "«để thực hiện chuyển hóa hàng năm».", en: "“for transformation in a year”." },
  },
  {
    id: "Q4",
    says: {
      vi: "Mỗi gạch đầu dòng có thể gồm nhiều yêu cầu; mỗi yêu cầu tính là một chỉ tiêu, ngang nhau. Khi tính theo gạch đầu dòng mà kết quả khác thì nói rõ.",
      en: "A dash may hold several requirements; each counts as one target, of equal weight. Where the dashes would decide otherwise, that is said.",
    },
    because: { vi: "Văn bản liệt kê chúng cạnh nhau.", en: "The text lists them side by side." },
  },
  {
    id: "Q5",
    says: {
      vi: "Chỉ tiêu không có gì để tính thì không áp dụng và ra khỏi mẫu số; nếu tính là đạt mà kết quả khác thì nói rõ.",
      en: "A target with nothing to count is not applicable and leaves the denominator; where counting it as met would decide otherwise, that is said.",
    },
    because: {
      vi: "Xã không có đối tượng truy nã thì không thể không bắt được ai.",
      en: "A commune without wanted persons cannot fail to catch them.",
    },
  },
  {
    id: "Q6",
    says: {
      vi: "Hai điều kiện giảm cơ bản tội phạm, tệ nạn xã hội và không để phức tạp nổi lên đều bắt buộc.",
      en: "Both gates, crime and social evils basically reduced and no new complexity, are mandatory.",
    },
    because: { vi: "«trong đó».", en: "The text says “including”." },
  },
  {
    id: "Q7",
    says: {
      vi: "«Giảm cơ bản» do cấp có thẩm quyền kết luận; chương trình chỉ gợi ý theo mức giảm của số liệu so với 12 tháng trước khi lựa chọn.",
      en: "“Basically reduced” is the authority's yes or no; the program only suggests it from how far figures fell on the 12 months before selection.",
    },
    because: { vi: "Mức giảm lấy theo các chương trình cấp trên.", en: "The fall is that of the parent programmes." },
  },
  {
    id: "Q8",
    says: {
      vi: "Mẫu số: T2 số vụ xảy ra; T3 số án khởi tố; T4 truy nã đầu kỳ cộng phát sinh; T5 tin báo tiếp nhận; T6 người cư trú trong năm, phải dưới hẳn mức nêu; T8 ít nhất một mô hình hoạt động hiệu quả; T10 mọi hộ dân.",
      en: "Wholes: T2 offences that occurred; T3 prosecuted cases; T4 wanted at the start plus arisen; T5 reports received; T6 residents of the year, strictly below the figure; T8 at least one model that works; T10 all households.",
    },
    because: { vi: "Theo lời văn và cách làm thực tế.", en: "Wording and practice." },
  },
  {
    id: "Q9",
    says: {
      vi: "Địa bàn phê duyệt cho năm nào thì đánh giá năm ấy, bất kể ngày quyết định; chuyển tiếp sang năm sau thì đánh giá lại năm sau. Không đặt ngày chốt số liệu thì theo ngày của tệp kế hoạch.",
      en: "An area approved for a year is due in it, whatever the day of its decision; carried over it is due again the year after. Judged at the cut-off date; that of the plan file unless set.",
    },
    because: {
      vi: "Mỗi địa bàn một năm; báo cáo trước khi hết năm.",
      en: "One year an area; the report precedes the year's end.",
    },
  },
  {
    id: "Q10",
    says: {
      vi: "Tỷ lệ chuyển hóa của năm tính trên mọi địa bàn phải đánh giá trong năm, mới và chuyển tiếp; còn địa bàn chưa đánh giá thì là tạm tính.",
      en: "The year's share is of all areas due in the year, new and carried over; unjudged ones make it provisional.",
    },
    because: { vi: "«tổng số địa bàn được lựa chọn».", en: "“all areas selected”." },
  },
  {
    id: "Q11",
    says: {
      vi: "Tỷ lệ không tái phức tạp tính trên mọi địa bàn đã chuyển hóa trong giai đoạn, theo tình trạng cuối; chuyển hóa lại sau khi tái phức tạp thì không tính là tái phức tạp.",
      en: "The share that stays is of all areas ever transformed in the phase, by their last state; transformed again after a relapse counts as not relapsed.",
    },
    because: { vi: "«các địa bàn đã chuyển hóa thành công».", en: "“the areas successfully transformed”." },
  },
  {
    id: "Q12",
    says: {
      vi: "Tái phức tạp là kết luận có ngày của cấp có thẩm quyền; lựa chọn lại hoặc điểm cao trở lại chỉ là gợi ý.",
      en: "A relapse is a dated statement of the authority; re-selection or a score back up only suggests it.",
    },
    because: { vi: "Kế hoạch không nêu phép thử.", en: "The plan has no test for it." },
  },
  {
    id: "Q13",
    says: {
      vi: "Điểm tính so với mức chuẩn, trọng số 1, tiêu chí hai phần lấy trung bình, mọi tiêu chí càng cao càng phức tạp.",
      en: "Scores are taken against reference levels, weights 1, two-part criteria as the mean of their parts, all criteria upward.",
    },
    because: { vi: "Dễ tính lại bằng tay, khó bị một ô sai làm lệch.", en: "Simple, and hard to distort." },
  },
  {
    id: "Q14",
    says: {
      vi: "Mức chuẩn: ngưỡng của kế hoạch, hoặc mức do người dùng đặt, hoặc phân vị 90 của các giá trị dương; chốt một lần cho huyện và giai đoạn.",
      en: "Reference levels: the plan's threshold, else a stated value, else the 90th percentile of the positive values; frozen once for district and phase.",
    },
    because: {
      vi: "Số liệu của xã khác không được làm đổi điểm của xã này.",
      en: "Another area's data must not move a score.",
    },
  },
  {
    id: "Q15",
    says: {
      vi: "Ô trống không phải số 0 và không phải «không»; dấu «-» trong cột số là 0 và được nêu, «…» là trống.",
      en: "A blank is not zero and not “no”; “-” in a count is zero and flagged, “…” is blank.",
    },
    because: { vi: "Thiếu số liệu không được lợi.", en: "Missing data must not be rewarded." },
  },
  {
    id: "Q16",
    says: {
      vi: "Báo cáo nên gửi chậm nhất ngày liền trước hạn, hoặc thứ Sáu trước đó nếu rơi vào cuối tuần.",
      en: "The report is due on the day before the date, or on the Friday before when that is a weekend.",
    },
    because: { vi: "Kế hoạch viết «trước ngày».", en: "The plan says “before”." },
  },
  {
    id: "Q17",
    says: {
      vi: "Tỷ lệ in hai số lẻ; khi số đã làm tròn đứng trên hoặc vượt qua ngưỡng mà thực tế thì không, in thêm số lẻ.",
      en: "Shares show two decimals; where the rounded text would stand on or across the threshold and the truth does not, more.",
    },
    because: { vi: "861/1013 là 84,995…, không phải 85.", en: "861/1013 is 84.995…, not 85." },
  },
  {
    id: "Q18",
    says: {
      vi: "Số hộ nhiều nhất của một tổ nhân dân được kiểm tra riêng, không là chỉ tiêu.",
      en: "The most households of a people's group are checked apart, not as a target.",
    },
    because: {
      vi: "Số này không đứng trong các chỉ tiêu của địa bàn.",
      en: "It does not stand among the targets of an area.",
    },
  },
  {
    id: "Q19",
    says: {
      vi: "Tên, số, tổng, dòng trùng của bảng được kiểm tra.",
      en: "Names, numbers, totals and duplicates of a sheet are checked.",
    },
    because: {
      vi: "Bảng phải đọc được rồi mới đánh giá được.",
      en: "A sheet must be readable before it can be judged.",
    },
  },
  {
    id: "Q20",
    says: {
      vi: "Giảm tội phạm, không hình thành điểm nóng là kết luận của cấp có thẩm quyền kèm diễn biến a1, b1, a8, b2; không tính máy móc.",
      en: "Crime reduced and no hot spots is a statement of the authority with the trends of a1, b1, a8, b2; never computed.",
    },
    because: { vi: "Kế hoạch không nêu phép thử.", en: "The plan has no test for it." },
  },
  {
    id: "Q21",
    says: {
      vi: "Danh mục đơn vị của năm là danh mục tại ngày quyết định muộn nhất của danh sách (từ 1/7 năm trước đến 31/12), không có thì tại ngày 1/1, năm 2017 tại ngày 31/7/2017; ngày do người dùng yêu cầu được dùng trước và được in ra.",
      en: "Units of a year are those in force at the latest decision date of its list (1/7 of the year before to 31/12), else on 1/1, in 2017 on 31/7/2017; a day that the user asks for goes before and is printed.",
    },
    because: { vi: "«hiện có»; đồng hồ của máy không quyết định.", en: "“that it has”; the clock never chooses." },
  },
  {
    id: "Q22",
    says: {
      vi: "Nghĩa vụ được xét theo căn cứ ghi ở trang tính «Thực hiện»; nghĩa vụ của từng địa bàn thì huyện đạt khi mọi địa bàn được lựa chọn đều đạt.",
      en: "A duty is judged by the evidence on the sheet “Thực hiện”; an area-wide one the district has met when every selected area has.",
    },
    because: {
      vi: "Kế hoạch giao việc, không nêu căn cứ chứng minh.",
      en: "The plan gives duties, not what proves them.",
    },
  },
];

/** The convention of an id. @example conventionOf("Q2")?.says.en // "The cap is rounded down." */
export function conventionOf(id: string): Convention | undefined {
  return conventions.find((convention) => convention.id === id);
}
