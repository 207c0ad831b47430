import { pointsText } from "../format.ts";
import { tieBreaks } from "../score/tie-breaks.ts";
import type { SelectionResult } from "../selection/selection-result.ts";
import { fill, inBoth, type Sentence } from "../sentence.ts";
import { terms } from "../terms.ts";
import { countedCells } from "./cap.ts";
import { cellInColumn, unitName } from "./cells.ts";
import { explanationOf, lineMaker, type Explanation, type Part } from "./explanation.ts";
import type { Resting } from "./explained.ts";
import { subjectOf } from "./subject.ts";

const words = {
  title: { vi: "Mức cắt", en: "The cut" },
  value: { vi: "còn được chọn {room} địa bàn", en: "{room} place(s) left" },
  tieBreak: {
    vi: "{points} điểm nhóm tội phạm; {count} tiêu chí có điểm",
    en: "{points} points of the criminal group; {count} criteria with points",
  },
  place: { vi: "thứ {place}", en: "place {place}" },
} satisfies Record<string, Sentence>;

const say = lineMaker({
  cut: {
    vi: "Mức trần {cap} − đã dùng {used} = còn được chọn {room} địa bàn. Đề nghị các địa bàn điểm cao nhất, trên 0, chưa phê duyệt, không chuyển tiếp, chưa chuyển hóa.",
    en: "Cap {cap} − used {used} = {room} place(s) left, for the best areas with points that are not approved, carried over or transformed.",
  },
  over: {
    vi: "Mức trần {cap}, đã dùng {used}: không còn được chọn địa bàn nào, thừa {excess}.",
    en: "Cap {cap}, used {used}: no place is left, {excess} too many.",
  },
  notStated: {
    vi: "Mức trần {cap}; chưa nêu đủ địa bàn phê duyệt, chuyển tiếp (biết ít nhất {atLeast}), nên đề nghị tính trên {room} địa bàn, chưa trừ địa bàn chưa nêu.",
    en: "Cap {cap}; not all approved and carried-over areas are stated (at least {atLeast}), so the proposal is over {room} place(s), without those not stated.",
  },
  undetermined: {
    vi: "{count} địa bàn vào hay không còn tùy ô trống. Cần điền: {areas}.",
    en: "Whether {count} area(s) come in depends on blanks. To be filled in: {areas}.",
  },
  tied: {
    vi: "{tied} địa bàn bằng điểm, còn được chọn {seats}. Chương trình không tự chọn; tiêu chí phụ đề nghị thứ tự dưới đây, người có thẩm quyền quyết định.",
    en: "{tied} areas with equal points contend for {seats} place(s). None is chosen for you; the tie-breaks suggest the order below, the authority decides.",
  },
});

/** The areas whose blanks decide, each with the criteria to fill in. */
function toFill({ sheet, scores, proposal }: SelectionResult): Sentence {
  const incomplete = proposal.undetermined.filter((area) => scores.areas[area]?.points === null);
  const named = incomplete.map((area) => ({ name: unitName(sheet, area), blanks: scores.areas[area]?.unknown ?? [] }));
  return inBoth((language) => named.map(({ name, blanks }) => `${name[language]} (${blanks.join(", ")})`).join("; "));
}

/** Why the cut runs where it does; with equal points across it, what the tie-breaks say. */
export function cutInWorkbook({ plan, result }: Resting<"cap">): Explanation | null {
  if (!result) return null;
  const { cap, used, atLeast } = result.capUse;
  const { room, tied, seatsForTied: seats, undetermined } = result.proposal;
  if (cap === null || room === null) return null;
  const excess = atLeast - cap;
  const arithmetic =
    excess > 0
      ? say("over", { cap, used: atLeast, excess })
      : used === null
        ? say("notStated", { cap, atLeast, room })
        : say("cut", { cap, used, room });
  return explanationOf({
    of: "cut",
    title: words.title,
    value: used === null && excess <= 0 ? terms.figure.notStated : fill(words.value, { room }),
    lines: [
      arithmetic,
      ...(tied.length > 0 ? [say("tied", { tied: tied.length, seats })] : []),
      ...(undetermined.length > 0 ? [say("undetermined", { count: undetermined.length, areas: toFill(result) })] : []),
    ],
    parts: tied.length > 0 ? tiedParts(result) : [],
    basis: [plan.cap.percent.citation, plan.cap.counts, plan.scoring],
    cells: countedCells(result),
    madeOf: ["cap", ...tied.map((area) => `score:${subjectOf(result.sheet.areas, area)}` as const)],
  });
}

function tiedParts({ sheet, scores, proposal }: SelectionResult): readonly Part[] {
  return tieBreaks(scores, proposal.tied).map(({ area, criminalPoints, criteriaPresent, place }) => {
    const cell = cellInColumn(sheet, area, "name");
    return {
      id: "",
      name: unitName(sheet, area),
      how: fill(words.tieBreak, { points: pointsText(criminalPoints), count: criteriaPresent }),
      value: fill(words.place, { place }),
      cells: cell ? [cell] : [],
    };
  });
}
