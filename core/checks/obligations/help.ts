import type { Sentence } from "../../sentence.ts";

/** The help of each check of the sheet «Thực hiện»: when it is raised, why it matters, how to settle it. */
export const obligationsHelp: Readonly<Record<string, Sentence>> = {
  "obligation-open": {
    vi: "Nghĩa vụ chưa có căn cứ, hoặc căn cứ chưa đủ, ví dụ «Có» mà thiếu số và ngày của văn bản. Báo cáo ghi «[…]» ở chỗ đó, vì chương trình không tự coi là đã làm hay chưa làm. Hãy ghi căn cứ vào trang tính «Thực hiện».",
    en: "A duty has no evidence, or not enough, such as “Có” without number and day of the document. The report leaves “[…]” there, for nothing is taken for done or undone. Enter the evidence on the sheet “Thực hiện”.",
  },
  "obligation-not-met": {
    vi: "Căn cứ đã ghi cho thấy nghĩa vụ chưa thực hiện, ví dụ trả lời «Không», hoặc 11/12. Báo cáo nêu nghĩa vụ này và địa bàn chưa làm. Hãy thực hiện, sửa số liệu nếu ghi nhầm, hoặc ghi lý do chấp nhận. Điều Kế hoạch chỉ đề nghị, khuyến khích thì chỉ là thông tin.",
    en: "The evidence says that a duty is not done, such as the answer “Không”, or 11 of 12. The report names it and the areas. Do it, correct the figure, or accept with a reason. What the plan only requests or encourages is information.",
  },
  "obligation-date-odd": {
    vi: "Ngày của văn bản hoặc việc làm nằm ngoài năm của dòng; với việc làm một lần cho cả giai đoạn thì nằm ngoài thời gian của Kế hoạch. Thường là gõ nhầm năm. Hãy kiểm tra lại ngày và năm của dòng.",
    en: "The day of a document or deed lies outside the year of its row; for what is done once, outside the time of the plan. Mostly the year is mistyped. Check the day, and the year of the row.",
  },
  "obligation-unknown": {
    vi: "Mã nghĩa vụ phải là mã của Kế hoạch đang dùng; dòng có mã khác không được tính. Ô căn cứ không phải Có/Không, số nguyên hay ngày, dòng thiếu năm, và căn cứ của địa bàn mà chưa có tên cũng không được tính. Hãy ghi lại ô ấy, hoặc lập lại trang tính bằng «Tạo sổ mẫu».",
    en: "The id must be one of the plan in use; a row with another id does not count. Neither does a cell of evidence that is no yes or no, whole number or day, a row without a year, and evidence of an area without a name. Write that cell again, or make the sheet anew with “Tạo sổ mẫu”.",
  },
};
