import { convention } from "../../citation.ts";
import { defineCheck } from "../check.ts";
import { needsAreas } from "../needs.ts";

export const capBase = defineCheck({
  code: "cap-base",
  on: ["selection"],
  fixing: "cap",
  severity: "info",
  title: { vi: "Cơ sở của mức trần", en: "Base of the cap" },
  citation: convention("Q1"),
  messages: {
    settings: {
      what: {
        vi: "Mức trần {cap} tính trên {base} {unit} ({source}).",
        en: "The cap of {cap} is taken of {base} {unit} ({source}).",
      },
      next: {
        vi: "Kiểm tra số đơn vị này với văn bản của địa phương.",
        en: "Check this number against the locality's documents.",
      },
    },
    sheet: {
      what: {
        vi: "Mức trần {cap} tính trên {base} {unit} ({source}), vì danh mục không có địa phương này.",
        en: "The cap of {cap} is taken of {base} {unit} ({source}), since the register does not know the locality.",
      },
      next: {
        vi: "Ghi tổng số đơn vị cấp xã và căn cứ vào «Cài đặt» nếu bảng chưa đủ đơn vị.",
        en: "Enter the number of commune-level units and its source in the settings if the sheet is not complete.",
      },
    },
    otherBase: {
      what: {
        vi: "Mức trần tính trên số {planned}, bảng chưa nêu số này nên chưa có mức trần.",
        en: "The cap is taken of {planned}, whose number is not stated, so there is no cap yet.",
      },
      next: {
        vi: "Ghi số {planned} và căn cứ vào «Cài đặt».",
        en: "Enter the number of {planned} and its source in the settings.",
      },
    },
  },
  cannotRun: needsAreas,
  find({ plan, result }, say) {
    const { base, cap = null } = result?.capUse ?? {};
    if (!base) return [];
    const { n, source, sourceText, name: unit } = base;
    if (cap === null) {
      const planned = plan.cap.baseName;
      return [
        say("otherBase", { numbers: { planned }, severity: "warning", citation: plan.cap.base, values: [source] }),
      ];
    }
    if (source === "register") return [];
    return [
      say(source, {
        numbers: { cap, base: n, unit, source: sourceText },
        citation: plan.cap.base,
        values: [n, source],
      }),
    ];
  },
});
