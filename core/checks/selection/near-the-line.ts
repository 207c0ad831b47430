import { convention } from "../../citation.ts";
import { defineCheck } from "../check.ts";
import { listOf } from "../listing.ts";
import { needsAreas } from "../needs.ts";
import { areaInWords, namedUnit, placeIn } from "../sheet-parts.ts";

export const nearTheLine = defineCheck({
  code: "near-the-line",
  on: ["selection"],
  fixing: "criteria",
  severity: "info",
  title: { vi: "Gần mức cắt", en: "Near the line" },
  citation: convention("Q13"),
  messages: {
    near: {
      what: {
        vi: "{count} địa bàn có thể vào hoặc ra khỏi {room} địa bàn còn được chọn khi trọng số đổi trong khoảng ±25 %: {areas}.",
        en: "{count} area(s) may come within the {room} place(s) left or fall out when weights change by up to ±25 %: {areas}.",
      },
      next: {
        vi: "Cân nhắc tình hình thực tế khi chọn các địa bàn này.",
        en: "Weigh the actual situation when choosing among them.",
      },
    },
  },
  cannotRun(context) {
    if (!context.result || context.result.rankRanges) return needsAreas(context);
    return {
      vi: "Khoảng hạng chỉ được tính cho bảng có tối đa 500 đơn vị.",
      en: "Ranges of ranks are computed for sheets of at most 500 areas only.",
    };
  },
  find({ plan, result }, say) {
    if (!result) return [];
    const { sheet, places, proposal } = result;
    const { room } = proposal;
    if (room === null) return [];
    // Where a blank decides, the order is not one of weights yet.
    const isDecided = (index: number) => !proposal.undetermined.includes(index);
    const near = sheet.areas.filter((_area, index) => places[index] === "near" && isDecided(index));
    if (near.length === 0) return [];
    return [
      say("near", {
        numbers: {
          count: near.length,
          room,
          areas: listOf(near.map((area) => areaInWords(sheet, area))),
        },
        cells: near.map((area) => placeIn(sheet, area)),
        units: near.map(namedUnit),
        citation: plan.scoring,
        values: [room],
      }),
    ];
  },
});
