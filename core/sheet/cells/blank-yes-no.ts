import type { AreaFigures, OddCell, SheetValue } from "../area-sheet.ts";

/** A yes/no column with ticks and blanks only: the blanks were surely meant as «Không», and one fix can say so. */
export function markBlankAnswers(
  values: readonly SheetValue[],
  odd: OddCell[],
  areas: readonly Pick<AreaFigures, "facts">[],
): void {
  values.forEach(({ id, kind }, index) => {
    if (kind !== "yes-no" || areas.length === 0) return;
    const answers = areas.map(({ facts }) => facts[index]);
    const onlyTicks = answers.includes(1) && answers.every((answer) => answer === 1 || answer === null);
    if (!onlyTicks || odd.some((cell) => cell.id === id && cell.trouble !== "blank-value")) return;
    odd.forEach((cell, at) => {
      if (cell.id === id) odd[at] = { ...cell, mended: "Không" };
    });
  });
}
