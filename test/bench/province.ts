import { assess } from "../../core/assess/assess.ts";
import { rollUp, type DistrictYear } from "../../core/life-cycle/roll-up.ts";
import { plan7488 } from "../../core/plan/plan-7488.ts";
import { registerOf } from "../../core/register/registers.ts";
import type { Unit } from "../../core/register/unit.ts";
import type { Cell, Table, WorkbookContent } from "../../core/table.ts";
import { districtWorkbooks } from "./districts.ts";
import { medianMs } from "./median.ts";

const years = [2017, 2018, 2019, 2020];

/** A district's workbook of one year: its list, the evaluation of what is on it, and a ledger of the years before. */
export function yearOfDistrict(list: WorkbookContent, units: readonly Unit[], year: number): WorkbookContent {
  const chosen = units.slice(0, Math.floor((units.length * 15) / 100));
  const [selection] = list.tables;
  if (!selection) throw new Error("no list");
  const approved = new Set(chosen.map(({ code }) => code));
  const rows = selection.rows.map((row) => (approved.has(String(row[1] as string)) ? [...row.slice(0, -1), "x"] : row));
  return { tables: [{ ...selection, rows }, evaluationOf(chosen, year), ledgerOf(chosen, year)] };
}

function evaluationOf(units: readonly Unit[], year: number): Table {
  return table(`Đánh giá ${year}`, [
    [
      "Mã",
      "Tên đơn vị",
      "T1",
      "Số vụ xảy ra",
      "Số vụ khám phá",
      "T7",
      "T8",
      "T9",
      "Tổng số hộ",
      "Hộ được tuyên truyền",
      "G1",
      "G2",
    ],
    ...units.map(({ code, type, name }, index): Cell[] => [
      code,
      `${type} ${name}`,
      "Không",
      20,
      15 + index,
      "Có",
      1,
      "Có",
      900,
      900,
      "Có",
      "Có",
    ]),
  ]);
}

function ledgerOf(units: readonly Unit[], year: number): Table {
  return table("Sổ theo dõi", [
    ["Mã", "Tên", "Năm", "Sự kiện", "Ngày"],
    ...years
      .filter((before) => before < year)
      .flatMap((before) =>
        units.flatMap(({ code, type, name }): Cell[][] => [
          [code, `${type} ${name}`, before, before === 2017 ? "Phê duyệt" : "Chuyển tiếp", `15/1/${before}`],
          [code, `${type} ${name}`, before, "Không đạt", `15/11/${before}`],
        ]),
      ),
  ]);
}

function table(name: string, rows: Cell[][]): Table {
  return { name, sheet: name, address: `A1:L${rows.length}`, rows };
}

/** A province of 11 districts over four years: every workbook assessed, every year added up. */
export function benchProvince(): void {
  const register = registerOf("2018-01-01");
  const districts = new Map<string, Unit[]>();
  for (const unit of register.units) {
    const members = districts.get(unit.district?.code ?? "") ?? [];
    districts.set(unit.district?.code ?? "", [...members, unit]);
  }
  let due = 0;
  const ms = medianMs(() => {
    const byYear = years.map((year) => {
      const lists = districtWorkbooks(register);
      const workbooks = [...districts.values()].map((units, index) =>
        yearOfDistrict(lists[index]?.content ?? { tables: [] }, units, year),
      );
      return { year, workbooks };
    });
    return () => {
      for (const { year, workbooks } of byYear) {
        const counted = workbooks.flatMap((content): readonly DistrictYear[] => {
          const { objectives: own } = assess(content, plan7488, { year });
          return own?.districts.filter(({ used }) => used !== 0) ?? [];
        });
        due = rollUp(counted, plan7488).province.yearly.due;
      }
    };
  });
  console.log(
    `a province, 11 districts, 4 years: list, evaluation and ledger assessed, added up: ${ms.toFixed(1)} ms (${due} areas due a year)`,
  );
}
