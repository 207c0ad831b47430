import type { Assessment } from "../../../core/assess/assessment.ts";
import { dayText } from "../../../core/civil-date.ts";
import { formatRanks, formatScore } from "../../../core/format.ts";
import { decimalsOf } from "../../../core/report/results/shown-points.ts";
import { fullName } from "../../../core/register/unit.ts";
import { groupPoints } from "../../../core/score/group-points.ts";
import type { Scale } from "../../../core/score/scale.ts";
import { rankListOf } from "../../../core/selection/rank-list.ts";
import { decimalText } from "../../../core/sentence.ts";
import type { Cell } from "../../../core/table.ts";
import { shortHeading } from "../../template/short-headings.ts";
import { unknown } from "../not-stated.ts";
import type { CriteriaReview } from "../report-facts.ts";

/**
 * Points and ranks of the list, best first by what each could come to, as they stand in «Kết quả rà soát»; null where the
 * workbook has no list.
 *
 * @example criteriaReview(assess(content, plan7488, 2018))?.table.headings[2] // "Điểm"
 */
export function criteriaReview({ selection, opened: { plan } }: Assessment): CriteriaReview | null {
  if (!selection) return null;
  const { groups } = plan;
  const { scores, scale } = selection;
  const decimals = decimalsOf(scores);
  const rows = rankListOf(selection, "vi").ranked.map(({ area, unit, name, ranks, points }, index): readonly Cell[] => {
    const score = scores.areas[area];
    const ofGroups = groupPoints(scores, area, groups);
    return [
      index + 1,
      unit ? fullName(unit) : name,
      points === null ? (score ? interval(formatScore(score, "vi", 2)) : unknown) : figure(points, decimals[area] ?? 2),
      interval(formatRanks(ranks)),
      ...ofGroups.map((group) => (group.points === null ? unknown : figure(group.points, 2))),
    ];
  });
  return {
    table: {
      title: "Kết quả rà soát theo tiêu chí",
      headings: [
        "STT",
        "Đơn vị cấp xã",
        "Điểm",
        "Hạng",
        ...groups.map(({ id, title }) => shortHeading(plan, id, title.vi)),
      ],
      rows,
    },
    method: methodText(scale),
  };
}

const figure = (points: number, decimals: number) => decimalText(points.toFixed(decimals), "vi");

/** «16,67 - 50,00», as papers write from and to. */
const interval = (text: string) => text.replace("–", " - ");

/** What the points are held against, and when that was fixed. */
function methodText({ rows, provisional, date, source }: Scale): string {
  const weights = new Set(rows.flatMap(({ weight }) => (weight === null ? [] : [weight])));
  const weighing = weights.size === 1 ? "trọng số như nhau" : "trọng số theo từng tiêu chí";
  const fixed = provisional
    ? "tạm tính từ số liệu của năm"
    : `chốt ngày ${date === undefined ? unknown : dayText(date)} từ ${source === undefined ? unknown : source}`;
  return `Điểm: so với mức chuẩn của từng tiêu chí, ${weighing}, ${fixed}.`;
}
