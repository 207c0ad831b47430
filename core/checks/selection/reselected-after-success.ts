import { law } from "../../citation.ts";
import { plan7488 } from "../../plan/plan-7488.ts";
import { leavingTheList } from "../../rules/leaving-the-list.ts";
import { defineCheck } from "../check.ts";
import { needsHistory } from "../needs.ts";
import { columnWith } from "../../sheet/header/column-with.ts";
import { areaInWords, namedUnit, placeIn } from "../sheet-parts.ts";

export const reselectedAfterSuccess = defineCheck({
  code: "reselected-after-success",
  on: ["selection"],
  fixing: "leaving",
  severity: "warning",
  title: { vi: "Lựa chọn lại địa bàn đã đạt", en: "Selected again after its success" },
  citation: law(plan7488.document, "III.2"),
  messages: {
    again: {
      what: {
        vi: "{area}: đã đạt năm {year}, chưa ghi tái phức tạp mà lại có trong danh sách.",
        en: "{area}: transformed in {year}, on the list again without a stated relapse.",
      },
      next: {
        vi: "Ghi «Tái phức tạp» vào sổ theo dõi nếu có, hoặc bỏ chọn địa bàn này.",
        en: "State the relapse in the ledger if there is one, or take the area off the list.",
      },
    },
  },
  cannotRun: needsHistory,
  find({ plan, reading: { sheet }, result }, say) {
    if (!sheet) return [];
    return sheet.areas.flatMap((area, at) => {
      const past = result?.history?.pasts[at];
      const selected = area.approved || area.carriedOver;
      if (!past || past.transformedIn === null || !selected) return [];
      const { transformedIn, relapsedSince } = past;
      if (leavingTheList.judge({ transformedIn, relapsedSince, selected }, plan).verdict !== "notMet") return [];
      const use = area.approved ? "approved" : "carriedOver";
      return say("again", {
        numbers: { area: areaInWords(sheet, area), year: String(transformedIn) },
        cells: [placeIn(sheet, area, columnWith(sheet, use) ? use : "name")],
        units: [namedUnit(area)],
        citation: plan.leaving,
        values: [transformedIn],
      });
    });
  },
});
