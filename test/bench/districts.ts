import { plan7488 } from "../../core/plan/plan-7488.ts";
import { valueColumns } from "../../core/plan/value-columns.ts";
import type { Register, Unit } from "../../core/register/unit.ts";
import type { Cell, WorkbookContent } from "../../core/table.ts";
import { inventFigures } from "../../samples/figures.ts";

export interface DistrictWorkbook {
  readonly content: WorkbookContent;
  readonly year: number;
  readonly units: number;
}

/** One workbook a district, new objects at every call, with figures of its own. */
export function districtWorkbooks({ units }: Register): readonly DistrictWorkbook[] {
  const districts = new Map<string, Unit[]>();
  for (const unit of units) {
    const code = unit.district?.code ?? "";
    const members = districts.get(code) ?? [];
    districts.set(code, members);
    members.push(unit);
  }
  return [...districts.values()].map(districtWorkbook);
}

/** The list of these communes as the workbook of one district. */
export function districtWorkbook(units: readonly Unit[]): DistrictWorkbook {
  return { content: workbookOf(units), year: 2018, units: units.length };
}

function workbookOf(units: readonly Unit[]): WorkbookContent {
  const columns = valueColumns(plan7488.criteria);
  const title = `DANH SÁCH RÀ SOÁT ${units[0]?.district?.name.toUpperCase() ?? ""} NĂM 2018`;
  const rows: Cell[][] = [
    [title],
    [],
    ["STT", "Mã", "Tên đơn vị", ...columns.map(({ heading }) => heading.vi), "Phê duyệt"],
    ...units.map((unit, index): Cell[] => [
      index + 1,
      unit.code,
      `${unit.type} ${unit.name}`,
      ...inventFigures(plan7488.criteria, 1 + ((Number(unit.code) * 7) % 12), index),
      null,
    ]),
  ];
  const address = `A1:AG${rows.length}`;
  return { tables: [{ name: "Rà soát", sheet: "Rà soát", address, rows, merges: [], hiddenRows: [] }] };
}

/** The same figures with nothing around them. */
export function figuresOf(workbooks: readonly DistrictWorkbook[]): Float64Array {
  const figures: number[] = [];
  for (const { content } of workbooks) {
    for (const row of content.tables[0]?.rows.slice(3) ?? []) {
      for (const cell of row.slice(3, 32)) figures.push(typeof cell === "number" ? cell : 1);
    }
  }
  return Float64Array.from(figures);
}

/** The rival: a loop that does nothing but add the numbers. */
export function addUp(figures: Float64Array): number {
  let sum = 0;
  for (let index = 0; index < figures.length; index += 1) sum += figures[index] ?? 0;
  return sum;
}
