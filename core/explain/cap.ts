import {
  convention,
  fill,
  product,
  ratioOf,
  readScale,
  tieBreaks,
  unitKey,
  valueColumns,
  type Scale,
  type SelectionAssessment,
  type SelectionResult,
  type Sentence,
  type WorkbookContent,
} from "../index.ts";
import { pointsText, exactText, decimalSentence } from "../format.ts";
import { dayText } from "../civil-date.ts";
import { inBoth } from "../sentence.ts";
import { terms } from "../terms.ts";
import { texts } from "../../addin/pane/ui/language.ts";
import type { NamedCell, FigureWhy, WhyPart } from "./explanation.ts";
import { cellOf, nameOf } from "./cells.ts";

const sentences = {
  cutTitle: { vi: "Mức cắt", en: "The cut" },
  cut: {
    vi: "Mức trần {cap} − đã dùng {used} = còn {room} chỗ. Đề nghị các địa bàn điểm cao nhất, trên 0, chưa phê duyệt, không chuyển tiếp, chưa chuyển hóa.",
    en: "Cap {cap} − used {used} = {room} place(s) left, for the best areas with points that are not approved, carried over or transformed.",
  },
  over: {
    vi: "Mức trần {cap}, đã dùng {used}: không còn chỗ, thừa {excess}.",
    en: "Cap {cap}, used {used}: no place is left, {excess} too many.",
  },
  tied: {
    vi: "{tied} địa bàn bằng điểm tranh {seats} chỗ. Chương trình không tự chọn; tiêu chí phụ gợi ý thứ tự dưới đây, người có thẩm quyền quyết định.",
    en: "{tied} areas with equal points contend for {seats} place(s). None is chosen for you; the tie-breaks suggest the order below, the authority decides.",
  },
  tieBreak: {
    vi: "{points} điểm nhóm tội phạm; {count} tiêu chí có điểm",
    en: "{points} points of the criminal group; {count} criteria with points",
  },
  place: { vi: "thứ {place}", en: "place {place}" },
  scaleTitle: { vi: "Thang điểm", en: "The scale" },
  provisional: {
    vi: "Chưa chốt: mức chuẩn tính từ chính bảng này và đổi theo số liệu, cho đến khi bấm «Chốt thang điểm».",
    en: "Not frozen: levels come from this very sheet and follow its figures until you freeze the scale.",
  },
  stored: {
    vi: "Đã chốt trong sheet «Thang điểm»{date}; số liệu đổi thì mức chuẩn không đổi.",
    en: "Frozen in the sheet «Thang điểm»{date}; levels stay when figures change.",
  },
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
  sheet: { vi: "Sheet «{sheet}»", en: "Sheet “{sheet}”" },
} satisfies Record<string, Sentence>;

/** The arithmetic of the cap: what is law, what is convention, and the cells of who counts against it. */
export function capReason({ plan, result }: SelectionAssessment): FigureWhy | null {
  if (!result) return null;
  const { cap, base, used, selected, carriedOver } = result.capUse;
  const { percent, rounding, base: baseCitation, counts } = plan.cap;
  const exact = product(ratioOf(percent.value), { numerator: BigInt(base.n), denominator: 100n });
  const [share, whole] = [decimalSentence(percent.value), exactText(exact)];
  return {
    title: inBoth((language) => texts[language].cap.whyTitle),
    lines: [
      {
        sentence: inBoth((language) => texts[language].cap.why.product(share[language], base.n, whole[language], cap)),
      },
    ],
    basis: [
      {
        what: inBoth((language) => `${texts[language].cap.why.percent}: ${share[language]} %.`),
        citation: percent.citation,
      },
      {
        what: inBoth((language) => `${texts[language].cap.why.base}: ${base.n} (${base.sourceText[language]}).`),
        citation: baseCitation,
      },
      {
        what: inBoth((language) => {
          const words = texts[language].cap.why;
          return `${words.rounding}: ${terms.rounding[rounding.value][language]}.`;
        }),
        citation: rounding.citation,
      },
      {
        what: inBoth((language) => {
          const words = texts[language].cap.why;
          return `${words.counts}. ${words.parts(selected, carriedOver, used)}`;
        }),
        citation: counts,
      },
    ],
    cells: countedCells(result),
  };
}

/** Why the cut runs where it does; with equal points across it, what the tie-breaks say. */
export function cutReason({ plan, result }: SelectionAssessment): FigureWhy | null {
  if (!result) return null;
  const { cap, used } = result.capUse;
  const { room, tied, seatsForTied: seats } = result.proposal;
  const excess = used - cap;
  return {
    title: sentences.cutTitle,
    lines: [
      { sentence: excess > 0 ? fill(sentences.over, { cap, used, excess }) : fill(sentences.cut, { cap, used, room }) },
      ...(tied.length > 0 ? [{ sentence: fill(sentences.tied, { tied: tied.length, seats }) }] : []),
    ],
    parts: tied.length > 0 ? tiedParts(result) : [],
    basis: [{ citation: plan.cap.percent.citation }, { citation: plan.cap.counts }, { citation: plan.scoring }],
    cells: countedCells(result),
  };
}

function tiedParts({ sheet, scores, proposal }: SelectionResult): readonly WhyPart[] {
  return tieBreaks(scores, proposal.tied).map(({ area, criminalPoints, criteriaPresent, place }) => {
    const cell = cellOf(sheet, area, "name");
    return {
      id: "",
      name: nameOf(sheet, area),
      how: fill(sentences.tieBreak, { points: pointsText(criminalPoints), count: criteriaPresent }),
      value: fill(sentences.place, { place }),
      cells: cell ? [cell] : [],
    };
  });
}

/** The marks of those who count against the cap, each unit once. */
function countedCells({ sheet }: SelectionResult): readonly NamedCell[] {
  const seen = new Set<string>();
  return sheet.areas.flatMap((area, index) => {
    const use = area.approved ? "approved" : area.carriedOver ? "carriedOver" : null;
    const place = use && cellOf(sheet, index, use);
    if (!place || seen.has(unitKey(area))) return [];
    seen.add(unitKey(area));
    return [{ place, name: nameOf(sheet, index) }];
  });
}

/** Where levels and weights come from, row by row. */
export function scaleReason({ plan, result }: SelectionAssessment, content: WorkbookContent): FigureWhy | null {
  if (!result) return null;
  const { scale } = result;
  const columns = valueColumns(plan.criteria);
  const sheet = content.names?.["DIABAN_THANGDIEM"];
  const isThere = sheet !== undefined && readScale(content, plan.criteria) !== null;
  return {
    title: sentences.scaleTitle,
    lines: [{ sentence: scale.provisional ? sentences.provisional : fill(sentences.stored, { date: dateOf(scale) }) }],
    parts: scale.rows.map(({ column, level, weight, positives, note, basis }, index) => ({
      id: column,
      name: columns[index]?.heading ?? inBoth(() => column),
      how: fill(sentences.level, {
        level: decimalSentence(level),
        basis:
          basis === "frozen" && positives !== undefined
            ? fill(sentences.frozen, { positives })
            : basis === "fixed"
              ? sentences.fixed
              : inBoth(() => note ?? ""),
      }),
      value: weight === null ? sentences.shared : fill(sentences.weight, { weight: decimalSentence(weight) }),
      cells: [],
    })),
    basis: [{ citation: plan.scoring }, { citation: convention("Q14") }],
    cells: isThere ? [{ place: { sheet, address: "A1" }, name: fill(sentences.sheet, { sheet }) }] : [],
  };
}

function dateOf({ date }: Scale): Sentence {
  return inBoth(() => (date === undefined ? "" : `, ${dayText(date)}`));
}
