import { parseAddress } from "../../../core/address.ts";
import { dutiesOf } from "../../../core/duties/duties-of.ts";
import type { JudgedDuty } from "../../../core/evaluation/judged-duty.ts";
import { open } from "../../../core/open/open.ts";
import { obligationsOf } from "../../../core/plan/obligations-7488.ts";
import type { Plan } from "../../../core/plan/plan.ts";
import { headingRowOf } from "../../../core/sheet/obligations/read-obligations.ts";
import type { Table } from "../../../core/table.ts";
import { badInput, notAvailable } from "../cell-error.ts";

/** A row of the sheet «Thực hiện» below its headings: a duty, one of nobody or of no year, a code that is none, or no duty. */
export type DutyRow = JudgedDuty | "unclaimed" | { readonly unknown: string } | null;

const read = new WeakMap<Table, readonly DutyRow[]>();

/**
 * The rows below the headings of a sheet «Thực hiện», down to the last duty, judged by what stands on them alone.
 *
 * @throws what `badInput` makes where the headings are missing, and `notAvailable` where the plan states no duties
 */
export function dutyRows(table: Table, plan: Plan): readonly DutyRow[] {
  const rows = read.get(table) ?? rowsOf(table, plan);
  read.set(table, rows);
  return rows;
}

function rowsOf(table: Table, plan: Plan): readonly DutyRow[] {
  if (obligationsOf(plan).length === 0) throw notAvailable(`${plan.document} không ghi nghĩa vụ nào để kiểm.`);
  const heading = headingRowOf(table);
  const opened = open([table], plan);
  const sheet = dutiesOf({ opened, selection: null, evaluation: null, history: null });
  if (heading === null || sheet === null)
    throw badInput(
      "Vùng không có tiêu đề «Mã nghĩa vụ» cùng ít nhất ba cột khác của sổ «Thực hiện». Hãy chọn cả bảng, kể cả dòng tiêu đề.",
    );
  const found = new Map<number, DutyRow>();
  const at = ({ address }: { readonly address: string }) => parseAddress(address).row;
  for (const duty of sheet.duties) if (duty.place) found.set(at(duty.place), duty);
  for (const { id, place } of sheet.unknown) found.set(at(place), { unknown: id });
  for (const place of sheet.unreadable) if (!found.has(at(place))) found.set(at(place), "unclaimed");
  const last = Math.max(heading, ...found.keys());
  return Array.from({ length: last - heading }, (_row, index) => found.get(heading + 1 + index) ?? null);
}
