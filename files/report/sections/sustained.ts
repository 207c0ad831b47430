import { decimalText } from "../../../core/sentence.ts";
import { yearTable } from "../../../core/report/year-tables.ts";
import { dash, note, subsection, type Block } from "../blocks.ts";
import { unknown } from "../not-stated.ts";
import { countText, fractionText } from "../official-text.ts";
import { paperCell } from "../../../core/report/paper-form.ts";
import type { ReportFacts } from "../report-facts.ts";
import { judgedDay } from "./results.ts";

/** II.3: whether what was reached was kept. */
export function sustained(facts: ReportFacts): readonly Block[] {
  return [
    subsection("3. Duy trì kết quả, không để phức tạp trở lại"),
    ...lines(facts).map(dash),
    ...(facts.variant === "yearly" ? [] : years(facts)),
  ];
}

function lines(facts: ReportFacts): readonly string[] {
  const { figures, plan, phaseYears, year } = facts;
  if (!figures) return [`${unknown}.`];
  const { transformed, relapsed } = figures.phase;
  const set = plan.sustainedFloor?.value;
  const floor = set ? `${set.strict ? "trên" : "ít nhất"} ${decimalText(set.percent, "vi")}%` : null;
  const { from } = plan.period.value;
  const earlier = Array.from({ length: Math.max(0, year - from) }, (_, index) => from + index);
  const missing = earlier.filter((one) => !phaseYears.some((known) => known.year === one));
  const open = missing.map((one) => `Số liệu năm ${one}: ${unknown}.`);
  const kept = transformed - relapsed;
  if (figures.phase.isOpen) {
    // Of none known nobody says that there was none.
    const again =
      relapsed === 0
        ? `; số địa bàn phức tạp trở lại: ${unknown}`
        : `, ${countText(relapsed)} địa bàn phức tạp trở lại`;
    const known =
      transformed === 0
        ? `số địa bàn chuyển hóa thành công: ${unknown}`
        : `có ít nhất ${countText(transformed)} địa bàn chuyển hóa thành công${again}`;
    return [
      `Từ năm ${from} đến ngày ${judgedDay(facts)}, ${known}; chưa đủ số liệu để xét${floor === null ? "" : ` chỉ tiêu ${floor}`}.`,
      ...open,
    ];
  }
  if (transformed === 0) {
    const none = "Chưa có địa bàn chuyển hóa thành công";
    return [floor === null ? `${none}.` : `${none} nên chưa xét chỉ tiêu ${floor}.`, ...open];
  }
  const verdict = figures.judged.sustained.verdict === "met" ? "đạt" : "không đạt";
  return [
    `Từ năm ${from} đến ngày ${judgedDay(facts)}, có ${countText(transformed)} địa bàn chuyển hóa thành công, ${countText(relapsed)} địa bàn phức tạp trở lại; ${fractionText(kept, transformed, plan, set?.percent)} không phức tạp trở lại${floor === null ? "" : `, ${verdict} chỉ tiêu ${floor}`}.`,
    ...open,
  ];
}

/** The years of the phase one below the other: what a review adds to the report of a year. */
function years({ variant, plan, year, phaseYears }: ReportFacts): readonly Block[] {
  const { from, to } = plan.period.value;
  const last = variant === "final" ? to : year;
  const [, headings = [], ...rows] = yearTable(phaseYears, { plan, last }, "vi").rows;
  return [
    note(variant === "final" ? `Kết quả từng năm của giai đoạn ${from} - ${to}` : `Kết quả từng năm từ năm ${from}`),
    {
      kind: "table",
      headings: headings.map(String),
      rows: rows.map((row) => row.map(paperCell)),
      shares: [9, 14, 9, 13, 15, 22, 18],
    },
  ];
}
