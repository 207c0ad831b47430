import type { Plan } from "../../../core/plan/plan.ts";
import { factColumns } from "../../../core/plan/target-columns.ts";
import { valueColumns } from "../../../core/plan/value-columns.ts";
import type { SheetKind } from "../../../core/sheet/area-sheet.ts";
import { acceptedUses } from "../../../core/sheet/heading/accepted-uses.ts";
import { nameOfUse } from "../../../core/sheet/heading/name-of-use.ts";
import { useText } from "../ui/language.ts";

const words = {
  unread: { vi: "Không đọc", en: "Not read" },
  asked: { vi: "Chưa xác nhận", en: "To be confirmed" },
  information: { vi: "Cột thông tin", en: "Information" },
  figures: { vi: "Số liệu", en: "Figures" },
};

/** Stands for a column that nobody has been told about; an empty value for one that is read by nobody. */
export const notAnswered = "?";

interface UseOptionsProps {
  readonly plan: Plan;
  readonly kind: SheetKind;
  /** Nothing was answered yet: that is what a select shows first. */
  readonly isAsked: boolean;
}

/** What a column of such a sheet can be, as the options of a select. */
export function UseOptions({ plan, kind, isAsked }: UseOptionsProps) {
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
      {isAsked && <option value={notAnswered}>{say(words.asked)}</option>}
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
