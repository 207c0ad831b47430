import { convention } from "../../../core/citation.ts";
import { foldText } from "../../../core/register/fold.ts";
import { planCap } from "../../../core/plan/cap-of.ts";
import { proposeSelection, type ExclusionReason } from "../../../core/score/proposal.ts";
import { scoreAreas, type AreaFacts, type Scores } from "../../../core/score/score.ts";
import { isCount } from "../../../core/share.ts";
import type { Cell } from "../../../core/table.ts";
import { terms } from "../../../core/terms.ts";
import { badInput } from "../cell-error.ts";
import { defineFunction } from "../define-function.ts";
import { planSetting } from "../plan-setting.ts";
import { anything, asRows, given, isBlank } from "../parameter.ts";
import { criteria, type GivenRange } from "../parameters/criteria.ts";
import { scale } from "../parameters/scale.ts";
import { units } from "../parameters/units.ts";
import { rankReasons } from "./rank.ts";
import { scoreRange, spill, type ScoringArguments } from "./scored-range.ts";

/** What the status of an area means for the contest; null: it takes part. */
const statuses: Readonly<Record<string, ExclusionReason | null>> = {
  "": null,
  "chuyển tiếp": "carried-over",
  "đã chuyển hóa": "transformed",
  "phê duyệt": "approved",
  "tái phức tạp": null,
};

const status = anything({
  name: { vi: "tình_trạng", en: "status" },
  says: {
    vi: "Cột tình trạng (trống, Chuyển tiếp, Đã chuyển hóa, Phê duyệt, Tái phức tạp), hoặc số địa bàn chuyển tiếp không có trong bảng.",
    en: "Column of states (blank, Chuyển tiếp, Đã chuyển hóa, Phê duyệt, Tái phức tạp), or the number of areas carried over that are not in the table.",
  },
  isOptional: true,
});

/** The areas proposed for the room left under the cap (III.2). @item R4 R5 */
export const proposal = defineFunction({
  id: "DENGHI",
  says: {
    vi: "Địa bàn được đề nghị lựa chọn trong số chỗ còn lại dưới mức trần (Kế hoạch 7488, mục III.2; Quy ước Q3).",
    en: "The areas proposed for the room left under the cap (plan 7488, III.2; convention Q3).",
  },
  parameters: [criteria, units("Hãy ghi số xã, phường, thị trấn của huyện, ví dụ 30."), status, scale],
  returns: {
    vi: "Mỗi dòng «Đề nghị», «Đồng hạng ở mức cắt», «Chưa đủ số liệu» (ô trống còn quyết định) hoặc trống.",
    en: "«Đề nghị» (proposed), «Đồng hạng ở mức cắt» (tied at the cut), «Chưa đủ số liệu» (blanks decide) or nothing.",
  },
  gives: "block",
  isOfPlan: true,
  example: { call: ["D9:AF38", "30"], answer: null, wrong: ["A1", "30"] },
  run(given) {
    const { criteria, units, status, plan } = given;
    const { used, eligible } = readStatus(status, criteria);
    const scores = scoresOfUnits(given, units);
    const cap = planCap(units, planSetting(plan, "cap"));
    const { proposed, tied, undetermined } = proposeSelection({ scores, cap, used, eligible });
    const words = new Map([
      ...proposed.map((area) => [area, terms.listStatus.proposed.vi] as const),
      ...tied.map((area) => [area, terms.listStatus.tied.vi] as const),
      ...undetermined.map((area) => [area, terms.listStatus.undetermined.vi] as const),
    ]);
    return spill(
      criteria.rows,
      1,
      criteria.facts.map((_area, area) => [words.get(area) ?? ""]),
    );
  },
  explain: (given, { row }) =>
    rankReasons(given, row, [planSetting(given.plan, "cap").cap.percent.citation, convention("Q3"), convention("Q15")]),
  hasCard: true,
});

/** The areas, and behind them as many empty rows without a name as may be units that have no figures yet. */
function scoresOfUnits(given: ScoringArguments & { readonly criteria: GivenRange }, units: number): Scores {
  const { criteria, plan } = given;
  const { facts, scale, scores } = scoreRange(given);
  const open = Math.min(criteria.emptyRows, Math.max(0, units - facts.length));
  if (open === 0) return scores;
  const unknown = (facts[0] ?? []).map((fact) => (fact === undefined ? undefined : null));
  return scoreAreas(plan.criteria, scale, [...facts, ...Array<AreaFacts>(open).fill(unknown)]);
}

interface Status {
  /** How many areas count against the cap already. */
  readonly used: number;
  readonly eligible: readonly (ExclusionReason | null)[];
}

function readStatus(status: unknown, { rows, height, headerRows }: GivenRange): Status {
  const areas = rows.filter((row) => row !== null).length;
  if (isBlank(status)) return { used: 0, eligible: Array<null>(areas).fill(null) };
  const length = Array.isArray(status) ? status.length : 1;
  // The column may begin beside the header, as the range of figures does, and go on below the areas.
  const from = length === height ? headerRows : 0;
  const cells = asRows(Array.isArray(status) ? status.slice(from, from + rows.length) : status);
  const [only] = cells[0] ?? [];
  if (length === 1 && cells[0]?.length === 1 && typeof only === "number") {
    if (isCount(only)) return { used: only, eligible: Array<null>(areas).fill(null) };
    throw badInput(`Số địa bàn chuyển tiếp phải là số nguyên từ 0 trở lên, ở đây ${given(only)}.`);
  }
  const isAligned = [height, height - headerRows, rows.length].includes(length);
  if (!isAligned || cells.some((row) => row.length !== 1)) {
    throw badInput(
      `Cột tình trạng phải có một cột và ${height - headerRows} dòng như vùng số liệu, ở đây ${length} dòng. Hãy chọn lại cho thẳng hàng.`,
    );
  }
  const eligible: (ExclusionReason | null)[] = [];
  rows.forEach((area, row) => {
    if (area !== null) eligible[area] = statusOf(cells[row]?.[0] ?? null, row);
  });
  return { used: eligible.filter((reason) => reason === "carried-over" || reason === "approved").length, eligible };
}

function statusOf(cell: Cell, row: number): ExclusionReason | null {
  const text = cell === null ? "" : typeof cell === "string" ? foldText(cell) : null;
  if (text !== null && Object.hasOwn(statuses, text)) return statuses[text] ?? null;
  throw badInput(
    `Tình trạng ở dòng ${row + 1} ${given(cell)}. Hãy ghi Chuyển tiếp, Đã chuyển hóa, Phê duyệt, Tái phức tạp hoặc để trống.`,
  );
}
