import type { Sentence } from "../sentence.ts";

/** What of the plan a convention settles, and how else that could be read. */
interface OpenWords {
  /** The plan's words that leave it open. */
  readonly plan: Sentence;
  readonly others: Sentence;
}

/** By the id of the convention; apart from what it says, which is shown without them. */
export const openWords: Readonly<Record<string, OpenWords>> = {
  Q1: {
    plan: {
      vi: "«tổng số đơn vị hành chính cấp xã hiện có của địa phương» (III.2)",
      en: "“the commune-level units that the locality has” (III.2)",
    },
    others: { vi: "Lấy tỉnh làm một địa phương.", en: "The province as one locality." },
  },
  Q2: {
    plan: { vi: "«không vượt quá 15%» (III.2)", en: "“not exceed 15%” (III.2)" },
    others: {
      vi: "Ít nhất 1; làm tròn đến số gần nhất; làm tròn lên: vượt 15%, phải có văn bản của tỉnh.",
      en: "At least 1; rounded half up; rounded up: above 15%, and needs a document of the province.",
    },
  },
  Q3: {
    plan: {
      vi: "«Tổng số đơn vị cấp xã được xác định … để thực hiện chuyển hóa hàng năm» (III.2)",
      en: "“the units chosen … for transformation each year” (III.2)",
    },
    others: { vi: "Chỉ tính địa bàn mới.", en: "New areas alone." },
  },
  Q4: {
    plan: {
      vi: "«đạt 80% các chỉ tiêu của Đề án trở lên» (III.4)",
      en: "“80% or more of the project's targets” (III.4)",
    },
    others: {
      vi: "Năm gạch đầu dòng: mỗi gạch đạt khi mọi phần áp dụng đều đạt.",
      en: "Five dashes, each met when all its parts that apply are.",
    },
  },
  Q5: {
    plan: { vi: "Không nêu.", en: "Nothing said." },
    others: { vi: "Coi là đạt; coi là không đạt.", en: "Counted as met; counted as not met." },
  },
  Q6: {
    plan: {
      vi: "«trong đó giảm cơ bản tội phạm và tệ nạn xã hội, không để phức tạp nổi lên về TTATXH» (III.4)",
      en: "“including crime and social evils basically reduced, no new complexity” (III.4)",
    },
    others: { vi: "Tính như hai chỉ tiêu nữa.", en: "Two more targets." },
  },
  Q7: {
    plan: { vi: "«giảm cơ bản» (III.4)", en: "“basically reduced” (III.4)" },
    others: { vi: "Giảm 3%; giảm bất kỳ; chỉ xét a1.", en: "Down 3%; any fall; a1 alone." },
  },
  Q8: {
    plan: {
      vi: "«tỷ lệ điều tra, khám phá», «trong tổng số án khởi tố», «số đối tượng truy nã tại địa bàn», «được tiếp nhận, xử lý» (II.2)",
      en: "“share solved”, “of the cases prosecuted”, “wanted persons in the area”, “received and dealt with” (II.2)",
    },
    others: {
      vi: "T2 trên số khởi tố; T4 trên số đầu kỳ, hoặc trên số phát sinh; T5 chỉ tính đã giải quyết; T10 chỉ hộ thường trú.",
      en: "T2 of those prosecuted; T4 of those at the start, or of those arisen; T5 settled ones alone; T10 permanent households.",
    },
  },
  Q9: {
    plan: {
      vi: "«Thời gian thực hiện chuyển hóa mỗi địa bàn: 01 năm» (III.5)",
      en: "“each area is worked on for 01 year” (III.5)",
    },
    others: {
      vi: "Mười hai tháng từ ngày quyết định; địa bàn không đạt thì đưa ra khỏi danh sách.",
      en: "Twelve months from the decision; an area that fails leaves the list.",
    },
  },
  Q10: {
    plan: {
      vi: "«ít nhất 60% tổng số địa bàn được lựa chọn chuyển hóa» (II.1)",
      en: "“at least 60% of the areas selected” (II.1)",
    },
    others: { vi: "Chỉ tính địa bàn mới.", en: "New areas alone." },
  },
  Q11: {
    plan: {
      vi: "«Ít nhất 85% các địa bàn đã chuyển hóa thành công không phức tạp trở lại sau chuyển hóa» (II.1)",
      en: "“at least 85% of the areas transformed are not complex again” (II.1)",
    },
    others: {
      vi: "Đã một lần phức tạp trở lại thì luôn tính là phức tạp trở lại.",
      en: "An area that was once complex again always counts so.",
    },
  },
  Q12: {
    plan: { vi: "«phức tạp trở lại» (II.1)", en: "“complex again” (II.1)" },
    others: { vi: "Được lựa chọn lại là phức tạp trở lại.", en: "Selected again is complex again." },
  },
  Q13: {
    plan: {
      vi: "27 tiêu chí, không nêu thang điểm; «và tình hình thực tế» (V.1)",
      en: "27 criteria without a scale; “and the actual situation” (V.1)",
    },
    others: { vi: "Các phương pháp so sánh ở mục Phương án.", en: "The methods offered for comparison." },
  },
  Q14: {
    plan: { vi: "Không nêu.", en: "Nothing said." },
    others: { vi: "Mức của chính bảng mỗi năm.", en: "The sheet's own levels each year." },
  },
  Q15: {
    plan: { vi: "Không nêu.", en: "Nothing said." },
    others: {
      vi: "Ô trống là 0 (người dùng bật, có ghi trên bản in).",
      en: "A blank is 0 (switched on by the user, and printed).",
    },
  },
  Q16: {
    plan: { vi: "«trước ngày 25/11 hàng năm» (VII.4)", en: "“before 25/11 of each year” (VII.4)" },
    others: { vi: "24/11 dù là ngày nào.", en: "24/11 whatever the day." },
  },
  Q17: {
    plan: { vi: "Không nêu.", en: "Nothing said." },
    others: { vi: "Không có.", en: "None." },
  },
  Q18: {
    plan: { vi: "«mỗi Tổ không quá 40 hộ dân» (IV.4, V.2)", en: "“no group above 40 households” (IV.4, V.2)" },
    others: { vi: "Thêm một chỉ tiêu.", en: "One more target." },
  },
  Q19: {
    plan: { vi: "Không nêu.", en: "Nothing said." },
    others: { vi: "Không có.", en: "None." },
  },
  Q20: {
    plan: {
      vi: "«Giảm tội phạm và tệ nạn xã hội, không để hình thành điểm nóng phức tạp về TTATXH» (II.1)",
      en: "“crime and social evils reduced, no hot spot formed” (II.1)",
    },
    others: { vi: "Không có.", en: "None." },
  },
  Q21: {
    plan: { vi: "«hiện có» (III.2)", en: "“that it has” (III.2)" },
    others: { vi: "Tại ngày báo cáo.", en: "At the day of the report." },
  },
  Q22: {
    plan: { vi: "Các nhiệm vụ ở mục II đến VII.", en: "The duties of II to VII." },
    others: { vi: "Không có.", en: "None." },
  },
};
