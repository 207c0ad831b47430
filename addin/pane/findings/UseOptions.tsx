import type { Plan } from "../../../core/plan/plan.ts";
import { factColumns } from "../../../core/plan/target-columns.ts";
import { valueColumns } from "../../../core/plan/value-columns.ts";
import type { Sentence } from "../../../core/sentence.ts";
import type { SheetKind } from "../../../core/sheet/area-sheet.ts";
import { acceptedUses } from "../../../core/sheet/heading/accepted-uses.ts";
import { nameOfUse } from "../../../core/sheet/heading/name-of-use.ts";
import { useText } from "../ui/language.ts";

const words = {
  unread: { vi: "Không đọc", en: "Not read" },
  information: { vi: "Cột thông tin", en: "Information" },
  figures: { vi: "Số liệu", en: "Figures" },
};

/** Stands for a column that nobody has been told about; an empty value for one that is read by nobody. */
export const notAnswered = "?";

interface UseOptionsProps {
  readonly plan: Plan;
  readonly kind: SheetKind;
  /** What a select shows first while nothing was answered; null where that is so. */
  readonly unanswered: Sentence | null;
}

/** What a column of such a sheet can be, as the options of a select. */
export function UseOptions({ plan, kind, unanswered }: UseOptionsProps) {
  const { say } = useText();
  const figures = new Set([...valueColumns(plan.criteria), ...factColumns(plan)].map(({ id }) => id));
  const uses = [...yearsOf(kind, plan), ...acceptedUses(kind, plan)];
  const options = (some: readonly string[]) =>
    some.map((use) => (
      <option key={use} value={use}>
        {say(nameOfUse(use, plan))}
      </option>
    ));
  const values = uses.filter((use) => figures.has(use));
  return (
    <>
      {unanswered && <option value={notAnswered}>{say(unanswered)}</option>}
      <option value="">{say(words.unread)}</option>
      <optgroup label={say(words.information)}>{options(uses.filter((use) => !figures.has(use)))}</optgroup>
      {values.length > 0 && <optgroup label={say(words.figures)}>{options(values)}</optgroup>}
    </>
  );
}

/** A ledger may have a column for each year of the plan. */
function yearsOf(kind: SheetKind, { period }: Plan): readonly string[] {
  if (kind !== "ledger") return [];
  const { from, to } = period.value;
  return Array.from({ length: to - from + 1 }, (_, at) => `y${from + at}`);
}
