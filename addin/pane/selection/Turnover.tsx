import { unitName } from "../../../core/explain/cells.ts";
import type { SelectionSheet } from "../../../core/sheet/selection/selection-sheet.ts";
import { useText } from "../ui/language.ts";
import { separator } from "../ui/words.ts";

const words = {
  same: { vi: "như hiện nay", en: "as now" },
  entered: { vi: "vào: {names}", en: "in: {names}" },
  left: { vi: "ra: {names}", en: "out: {names}" },
  tied: { vi: "bằng điểm ở mức cắt: {names}", en: "equal at the cut: {names}" },
};

interface TurnoverProps {
  readonly sheet: SelectionSheet;
  readonly entered: readonly number[];
  readonly left: readonly number[];
  readonly tied: readonly number[];
}

/** Who comes in and who falls out, in words. */
export function Turnover({ sheet, entered, left, tied }: TurnoverProps) {
  const { say } = useText();
  const list = (areas: readonly number[]) => areas.map((area) => say(unitName(sheet, area))).join("; ");
  const said = [
    ...(entered.length > 0 ? [say(words.entered, { names: list(entered) })] : []),
    ...(left.length > 0 ? [say(words.left, { names: list(left) })] : []),
    ...(tied.length > 0 ? [say(words.tied, { names: list(tied) })] : []),
  ];
  return said.length > 0 ? said.join(separator) : say(words.same);
}
