import { convention } from "../citation.ts";
import { dayText } from "../civil-date.ts";
import { decimalSentence } from "../format.ts";
import type { Criterion } from "../plan/plan.ts";
import { valueColumns } from "../plan/value-columns.ts";
import type { Scale, ScaleRow } from "../score/scale.ts";
import { fill, type Sentence } from "../sentence.ts";
import { readScale } from "../sheet/managed/scale.ts";
import { explanationOf, lineMaker, sameText, type Explanation, type Part } from "./explanation.ts";
import type { Explained } from "./explained.ts";

const words = {
  title: { vi: "Thang điểm", en: "The scale" },
  provisional: { vi: "tạm tính", en: "provisional" },
  stored: { vi: "đã chốt", en: "frozen" },
  level: {
    vi: "Mức chuẩn {level}: từ đó trở lên được tính đủ điểm. {basis}",
    en: "Reference level {level}: from there on it counts in full. {basis}",
  },
  frozen: {
    vi: "Phân vị 90 của {positives} giá trị dương.",
    en: "90th percentile of {positives} values above 0.",
  },
  fixed: { vi: "Cột có/không hoặc ba mức, luôn là 1.", en: "Yes/no or three levels, always 1." },
  weight: { vi: "trọng số {weight}", en: "weight {weight}" },
  shared: { vi: "chung trọng số", en: "weight shared" },
  sheet: { vi: "Trang tính «{sheet}»", en: "Sheet “{sheet}”" },
} satisfies Record<string, Sentence>;

const say = lineMaker({
  provisional: {
    vi: "Chưa chốt: mức chuẩn tính từ chính bảng này và đổi theo số liệu, cho đến khi bấm «Chốt thang điểm».",
    en: "Not frozen: levels come from this very sheet and follow its figures until you freeze the scale.",
  },
  stored: {
    vi: "Đã chốt trong trang tính «Thang điểm»{date}; số liệu đổi thì mức chuẩn không đổi.",
    en: "Frozen in the sheet «Thang điểm»{date}; levels stay when figures change.",
  },
});

/** Where levels and weights come from, row by row, from the scale alone (Quy ước Q13, Q14). */
function explainScale(scale: Scale, criteria: readonly Criterion[]): Explanation {
  const { provisional, date } = scale;
  const columns = valueColumns(criteria);
  return explanationOf({
    of: "scale",
    title: words.title,
    value: provisional ? words.provisional : words.stored,
    lines: [provisional ? say("provisional") : say("stored", { date: date === undefined ? "" : `, ${dayText(date)}` })],
    parts: scale.rows.map((row, index) => partOf(row, columns[index]?.heading ?? sameText(row.column))),
    basis: [convention("Q14")],
  });
}

function partOf({ column, level, weight, positives, note, basis }: ScaleRow, heading: Sentence): Part {
  const from =
    basis === "frozen" && positives !== undefined
      ? fill(words.frozen, { positives })
      : basis === "fixed"
        ? words.fixed
        : sameText(note ?? "");
  return {
    id: column,
    name: heading,
    how: fill(words.level, { level: decimalSentence(level), basis: from }),
    value: weight === null ? words.shared : fill(words.weight, { weight: decimalSentence(weight) }),
    cells: [],
  };
}

/** The same for a workbook, with the sheet that stores the scale. */
export function scaleInWorkbook({ plan, result, content }: Explained): Explanation | null {
  if (!result) return null;
  const sheet = content.names?.["DIABAN_THANGDIEM"];
  const isThere = sheet !== undefined && readScale(content, plan.criteria) !== null;
  const own = explainScale(result.scale, plan.criteria);
  return explanationOf({
    ...own,
    basis: [plan.scoring, ...own.basis],
    cells: isThere ? [{ place: { sheet, address: "A1" }, name: fill(words.sheet, { sheet }) }] : [],
  });
}
