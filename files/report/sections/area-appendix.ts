import { dayText } from "../../../core/civil-date.ts";
import type { Cell } from "../../../core/table.ts";
import { terms } from "../../../core/terms.ts";
import type { Appendix } from "../blocks.ts";
import { unknown } from "../not-stated.ts";
import { countText } from "../official-text.ts";
import type { PlacedArea, ReportFacts } from "../report-facts.ts";

const gateHeadings: Readonly<Record<string, string>> = { G1: "Giảm cơ bản", G2: "Không phức tạp nổi lên" };

/** The areas due in the year with decision and result; in a province's report below their district, each with its sum. */
export function areaAppendix({ year, areas, plan, level }: ReportFacts): Appendix {
  const gates = plan.gates.map(({ id, title }) => gateHeadings[id] ?? title.vi);
  const headings = [
    "STT",
    "Đơn vị cấp xã",
    "Quyết định (số, ngày)",
    "Năm thứ",
    "Chỉ tiêu đạt",
    ...gates,
    "Kết quả",
    "Ghi chú",
  ];
  const rows: (readonly Cell[])[] = [];
  const strong: number[] = [];
  let number = 0;
  for (const [district, own] of districtsOf(areas, level)) {
    if (district !== null) {
      strong.push(rows.length);
      rows.push([null, `${district}: ${countText(own.length)} địa bàn (${sumText(own)})`]);
    }
    for (const area of own) rows.push(rowOf(area, (number += 1)));
  }
  return { title: `Danh sách và kết quả chuyển hóa địa bàn năm ${year}`, headings, rows, strong };
}

/** The areas of each district; all together where none is named. */
function districtsOf(
  areas: readonly PlacedArea[],
  level: ReportFacts["level"],
): ReadonlyMap<string | null, readonly PlacedArea[]> {
  const isGrouped = level === "province" && areas.some(({ district }) => district !== null);
  const found = new Map<string | null, PlacedArea[]>();
  for (const area of areas) {
    const key = isGrouped ? (area.district ?? unknown) : null;
    found.set(key, [...(found.get(key) ?? []), area]);
  }
  return found;
}

/** «03 đạt, 01 không đạt» */
function sumText(areas: readonly PlacedArea[]): string {
  const part = (outcome: PlacedArea["outcome"], word: string) => {
    const { length } = areas.filter((area) => area.outcome === outcome);
    return length === 0 ? [] : [`${countText(length)} ${word}`];
  };
  const { met, notMet } = terms.verdict;
  const words = [...part("met", met.vi), ...part("notMet", notMet.vi), ...part(null, "chưa đánh giá")];
  return words.join(", ").toLocaleLowerCase("vi");
}

const answer = (value: boolean | null): string => (value === null ? unknown : value ? "Có" : "Không");

function rowOf(area: PlacedArea, number: number): readonly Cell[] {
  const { name, isCarriedOver, term, targets, gates, outcome } = area;
  return [
    number,
    name,
    decisionText(area),
    term === null ? (isCarriedOver ? unknown : "1") : `${term.isLeast ? "ít nhất " : ""}${term.year}`,
    targets === null ? unknown : `${targets.met}/${targets.total - targets.nothing}`,
    ...gates.map(answer),
    outcome === null ? "Chưa đánh giá" : terms.verdict[outcome].vi,
    isCarriedOver ? "Chuyển tiếp" : null,
  ];
}

function decisionText({ decision: { number, date }, isCarriedOver }: PlacedArea): string | null {
  if (number === null && date === null) return isCarriedOver ? null : unknown;
  return `${number ?? unknown}, ${date === null ? unknown : dayText(date)}`;
}
