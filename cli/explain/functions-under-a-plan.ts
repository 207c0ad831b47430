import { fixes, notFixed } from "../../core/plan/not-fixed.ts";
import { plan7488 } from "../../core/plan/plan-7488.ts";
import type { Fixing, Plan } from "../../core/plan/plan.ts";
import type { Sentence } from "../../core/sentence.ts";

interface UnderAPlan {
  /** What the plan must set, or there is no answer. */
  readonly needs: readonly Fixing[];
  /** What the function answers, without a figure or a clause of plan 7488; left out where its own words have none. */
  readonly says?: Sentence;
}

const criteria: UnderAPlan = { needs: ["criteria"] };

/** Functions that judge by the plan of the workbook. Their own words, which Excel shows too, are those of plan 7488. */
const underAPlan: Readonly<Record<string, UnderAPlan>> = {
  MUCTRAN: {
    needs: ["cap"],
    says: {
      vi: "Số địa bàn tối đa được lựa chọn trong năm theo mức trần của kế hoạch.",
      en: "The most areas that may be selected in a year under the plan's cap.",
    },
  },
  TRONGTRAN: {
    needs: ["cap"],
    says: {
      vi: "Số địa bàn đã chọn có nằm trong mức trần của kế hoạch hay không.",
      en: "Whether the number of selected areas stays within the plan's cap.",
    },
  },
  VUOTTRAN: {
    needs: ["cap"],
    says: {
      vi: "Số địa bàn đã chọn vượt mức trần của kế hoạch bao nhiêu.",
      en: "By how many the selected areas exceed the plan's cap.",
    },
  },
  DIEM: criteria,
  XEPHANG: criteria,
  KHOANGHANG: criteria,
  DIEMNHOM: {
    needs: ["criteria"],
    says: {
      vi: "Điểm riêng của từng địa bàn trong mỗi nhóm tiêu chí của kế hoạch.",
      en: "Points of each area within each of the plan's groups of criteria.",
    },
  },
  DONGGOP: {
    needs: ["criteria"],
    says: {
      vi: "Số điểm mà từng tiêu chí của kế hoạch đóng góp vào điểm của địa bàn; cộng lại bằng DIEM.",
      en: "What each criterion of the plan contributes to an area's points; together they are DIEM.",
    },
  },
  DENGHI: {
    needs: ["criteria", "cap"],
    says: {
      vi: "Địa bàn được đề nghị lựa chọn trong số chỗ còn lại dưới mức trần của kế hoạch.",
      en: "The areas proposed for the room left under the plan's cap.",
    },
  },
  THANGDIEM: {
    needs: ["criteria"],
    says: {
      vi: "Mức chuẩn của các cột số liệu chốt từ số liệu gốc (Quy ước Q14). Hãy dán lại thành giá trị.",
      en: "Reference levels of the columns of figures frozen from base data (convention Q14).",
    },
  },
  CHITIEU: {
    needs: ["targets"],
    says: {
      vi: "Một chỉ tiêu của kế hoạch đạt hay không đạt ở địa bàn, tính trên số lượng.",
      en: "Whether an area meets one target of the plan, decided on counts.",
    },
  },
  BANGCHITIEU: {
    needs: ["targets"],
    says: {
      vi: "Kết luận của mọi chỉ tiêu của kế hoạch cho từng địa bàn của bảng đánh giá, tính trên số lượng.",
      en: "The verdicts of all targets of the plan for each area of the evaluation table, decided on counts.",
    },
  },
  CHUYENHOA: {
    needs: ["successFloor", "targets"],
    says: {
      vi: "Kết quả chuyển hóa của địa bàn theo chỉ tiêu và điều kiện bắt buộc của kế hoạch.",
      en: "Whether an area is transformed, by the plan's targets and mandatory conditions.",
    },
  },
  GOIYGIAM: { needs: ["gates"] },
  TYLENAM: {
    needs: ["yearlyFloor"],
    says: {
      vi: "Năm này có đạt tỷ lệ địa bàn chuyển hóa thành công của kế hoạch hay không.",
      en: "Whether the plan's share of the year's areas is transformed.",
    },
  },
  CANTHEM: {
    needs: ["yearlyFloor"],
    says: {
      vi: "Còn phải chuyển hóa thành công thêm bao nhiêu địa bàn để đạt tỷ lệ năm của kế hoạch.",
      en: "How many more areas must be transformed to reach the plan's share of the year.",
    },
  },
  BENVUNG: {
    needs: ["sustainedFloor"],
    says: {
      vi: "Tỷ lệ địa bàn đã chuyển hóa không tái phức tạp có đạt mức của kế hoạch hay không.",
      en: "Whether the plan's share of the transformed areas has not relapsed.",
    },
  },
  TONHANDAN: {
    needs: ["householdGroup"],
    says: {
      vi: "Số tổ nhân dân cần có để không tổ nào quá số hộ của kế hoạch.",
      en: "People's groups needed so that none has more households than the plan allows.",
    },
  },
  HANBAOCAO: {
    needs: ["reportDue"],
    says: {
      vi: "Ngày nên gửi báo cáo năm: ngày liền trước hạn của kế hoạch, hoặc thứ Sáu trước đó nếu rơi vào cuối tuần.",
      en: "Day the year's report is due: the day before the plan's date, or the Friday before when that is a weekend.",
    },
  },
};

/**
 * What a function answers under another plan than 7488: without a figure that the plan does not set, and with what it
 * does not set; null where its own words do.
 */
export function saidUnderPlan(id: string, plan: Plan): { says?: Sentence; unsaid: readonly Sentence[] } | null {
  const under = underAPlan[id];
  if (plan.id === plan7488.id || !under) return null;
  const { needs, says } = under;
  return { ...(says && { says }), unsaid: needs.filter((key) => !fixes(plan, key)).map((key) => notFixed(plan, key)) };
}
