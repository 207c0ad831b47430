import { consolidate, type Consolidation } from "../../../core/consolidation/consolidate.ts";
import type { PhaseYear, Submission } from "../../../core/consolidation/submission.ts";
import { plan7488 } from "../../../core/plan/plan-7488.ts";
import { registerOf } from "../../../core/register/registers.ts";
import type { District } from "../../../core/register/unit.ts";

interface Given {
  readonly file?: string;
  readonly district: District;
  readonly units: number;
  readonly transformed: number;
  readonly failed: number;
  readonly year?: number;
  readonly phaseYears?: readonly PhaseYear[];
  readonly areaRows?: Submission["areaRows"];
}

export const bienHoa: Given = {
  district: { code: "731", name: "Thành phố Biên Hòa" },
  units: 30,
  transformed: 3,
  failed: 1,
  areaRows: [["25993", "Phường Trảng Dài", 94.44, 1, "Đã phê duyệt", "8/10", "Đạt", "Đã chuyển hóa"]],
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
    const { district, units, transformed, failed, year = 2018, file = `${district.code}.xlsx`, areaRows = [] } = given;
    const used = transformed + failed;
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
      areaRows,
      acceptedRows: [],
    };
  });
  return consolidate(submissions, plan7488, registerOf("2018-12-31"));
}
