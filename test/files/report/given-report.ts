import { consolidate, type Consolidation } from "../../../core/consolidation/consolidate.ts";
import type { Submission } from "../../../core/consolidation/submission.ts";
import type { ReportedArea } from "../../../core/report/reported-areas.ts";
import type { PhaseYear } from "../../../core/report/year-tables.ts";
import { plan7488 } from "../../../core/plan/plan-7488.ts";
import { registerOf } from "../../../core/register/registers.ts";
import type { District } from "../../../core/register/unit.ts";

export interface Given {
  readonly file?: string;
  readonly district: District;
  readonly units: number;
  readonly transformed: number;
  readonly failed: number;
  /** All of them judged when left out. */
  readonly due?: number;
  readonly year?: number;
  readonly phaseYears?: readonly PhaseYear[];
  readonly areas?: readonly ReportedArea[];
  readonly duties?: Submission["duties"];
  readonly accepted?: Submission["accepted"];
  readonly circular15?: Submission["circular15"];
}

/** An area due in 2018 by the decision of the committee. */
export function area(name: string, outcome: ReportedArea["outcome"], more: Partial<ReportedArea> = {}): ReportedArea {
  return {
    code: null,
    name,
    isCarriedOver: false,
    decision: { number: "245/QĐ-UBND", date: "2017-12-15" },
    term: { year: 1, isLeast: false },
    outcome,
    targets: null,
    gates: [null, null],
    otherwise: null,
    trends: { before: {}, now: {} },
    ...more,
  };
}

export const bienHoa: Given = {
  district: { code: "731", name: "Thành phố Biên Hòa" },
  units: 30,
  transformed: 3,
  failed: 1,
  areas: [
    area("Phường Trảng Dài", "met"),
    area("Phường Hố Nai", "met"),
    area("Phường Tân Biên", "met"),
    area("Xã Phước Tân", "notMet", { isCarriedOver: true, term: { year: 4, isLeast: false } }),
  ],
};
export const dinhQuan: Given = {
  district: { code: "736", name: "Huyện Định Quán" },
  units: 14,
  transformed: 1,
  failed: 1,
};

/** What districts of Đồng Nai handed in, all of their areas judged. */
export function handedIn(...districts: readonly Given[]): Consolidation {
  const submissions = districts.map((given): Submission => {
    const { district, units, transformed, failed, year = 2018, file = `${district.code}.xlsx` } = given;
    const { areas = [], duties = [], accepted = [], circular15 = null } = given;
    const used = given.due ?? transformed + failed;
    const yearly = { due: used, transformed, failed };
    const { phaseYears = [{ year, ...yearly }] } = given;
    const province = { code: "75", name: "Tỉnh Đồng Nai" };
    return {
      file,
      identity: file,
      dated: null,
      year,
      register: { date: "2017-10-15", reach: "dong-nai" },
      years: [{ province, district, units, used, yearly, phase: { transformed, relapsed: 0 }, phaseYears }],
      units: [],
      leftOut: [],
      totals: { error: 0, warning: 0, info: 0 },
      areaRows: [],
      accepted,
      areas,
      relapsed: [],
      circular15,
      duties,
    };
  });
  return consolidate(submissions, plan7488, registerOf("2018-12-31"));
}
