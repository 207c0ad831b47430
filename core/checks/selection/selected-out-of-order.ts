import { formatRanks } from "../../format.ts";
import type { RankRange } from "../../score/order.ts";
import type { SelectionResult } from "../../selection/selection-result.ts";
import { unitOf } from "../../sheet/areas/unit-of-row.ts";
import { convention } from "../../citation.ts";
import { shortestReason } from "../../sheet/managed/log.ts";
import type { AreaRow } from "../../sheet/selection/selection-sheet.ts";
import { defineCheck } from "../check.ts";
import { needsAreas } from "../needs.ts";
import { listOf, quoted, spoken } from "../listing.ts";
import { areaInWords, namedUnit, placeIn } from "../sheet-parts.ts";

const mostNamed = 3;

export const selectedOutOfOrder = defineCheck({
  code: "selected-out-of-order",
  on: ["selection"],
  fixing: "criteria",
  severity: "warning",
  title: { vi: "Chọn không theo thứ tự điểm", en: "Selected out of order" },
  citation: convention("Q13"),
  messages: {
    below: {
      what: {
        vi: "{area} được chọn, hạng {rank}, xếp sau {count} địa bàn không được chọn: {better}.",
        en: "{area} is selected at rank {rank}, behind {count} area(s) that are not: {better}.",
      },
      next: {
        vi: "Ghi lý do theo tình hình thực tế, hoặc chọn lại.",
        en: "Record the reason from the actual situation, or select again.",
      },
    },
    withReason: {
      what: {
        vi: "{area} được chọn, hạng {rank}, xếp sau {count} địa bàn không được chọn: {better}; bảng đã ghi lý do {reason}.",
        en: "{area} is selected at rank {rank}, behind {count} area(s) that are not: {better}; the sheet records the reason {reason}.",
      },
      next: { vi: "Không cần làm gì thêm.", en: "Nothing more is needed." },
    },
  },
  cannotRun: needsAreas,
  find({ plan, result }, say) {
    if (!result) return [];
    const { sheet, rankBounds, scores } = result;
    if (!sheet.areas.some(({ approved }) => approved)) return [];
    const rivals = rivalsOf(result);
    const { low, high } = scores.ends();
    return sheet.areas.flatMap((area, index) => {
      const ranks = rankBounds[index];
      if (!area.approved || area.carriedOver || !ranks) return [];
      const isAhead = (rival: Rival) => (low[rival.index] ?? 0) > (high[index] ?? 0);
      const better = rivals.filter((rival) => isAhead(rival) && isSameContest(result, area, rival.area));
      if (better.length === 0) return [];
      const best = better.slice(0, mostNamed).map((rival) => ({ ...rival, unit: namedUnit(rival.area) }));
      const named = best.map(({ unit, ranks: above }) =>
        spoken(unit.name, { vi: " (hạng ", en: " (rank " }, formatRanks(above), ")"),
      );
      const given = {
        cells: [placeIn(sheet, area, "approved")],
        units: [namedUnit(area)],
        citation: plan.scoring,
        values: [better.length, ...best.map(({ unit }) => unit.code ?? unit.name)],
      };
      const list = listOf(named, { total: better.length });
      const numbers = { area: areaInWords(sheet, area), rank: formatRanks(ranks), count: better.length, better: list };
      const reason = area.reason?.trim() ?? "";
      if (reason.length < shortestReason) return say("below", { ...given, numbers });
      return say("withReason", { ...given, numbers: { ...numbers, reason: quoted(reason) }, severity: "info" });
    });
  },
});

interface Rival {
  readonly area: AreaRow;
  readonly index: number;
  readonly ranks: RankRange;
}

/** Areas that could have been selected and were not, best first. */
function rivalsOf({ sheet, rankBounds, proposal }: SelectionResult): readonly Rival[] {
  const out = new Set(
    proposal.excluded.flatMap(({ area, because }) =>
      because === "transformed" || because === "duplicate" ? [area] : [],
    ),
  );
  const rivals = sheet.areas.flatMap((area, index) => {
    const ranks = rankBounds[index];
    const isUnselected = !area.approved && !area.carriedOver && !out.has(index);
    return isUnselected && ranks ? [{ area, index, ranks }] : [];
  });
  // Equal ranks go by code, not by row: sorting the sheet must not reopen what was settled.
  return rivals.sort(
    (a, b) => a.ranks.best - b.ranks.best || a.ranks.worst - b.ranks.worst || (codeOf(a) < codeOf(b) ? -1 : 1),
  );
}

function codeOf({ area }: Rival): string {
  return unitOf(area)?.code ?? area.name;
}

/** In a province's sheet each district selects among its own. */
function isSameContest({ capUse }: SelectionResult, a: AreaRow, b: AreaRow): boolean {
  return capUse.districts.length === 0 || unitOf(a)?.district?.code === unitOf(b)?.district?.code;
}
