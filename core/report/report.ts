import type { Assessment } from "../assess/assessment.ts";
import type { Language } from "../sentence.ts";
import type { Table } from "../table.ts";
import { acceptedTable } from "./accepted-table.ts";
import { acceptedWarnings } from "./accepted-warnings.ts";
import { areaTable } from "./area-table.ts";
import { methodTable } from "./method-table.ts";
import { districtTable, provinceTable } from "./year-tables.ts";

/**
 * The figures of the yearly report as tables: by area, by district, the province's summary, the annex of accepted
 * warnings, method and conventions. What the workbook says nothing of is left out, never filled in.
 *
 * @param assessment made by `assess`
 * @returns two to five tables; the first row of each is its title, the second its headings
 * @example report(assess([table], plan7488, 2018)).map(({ name }) => name)[0] // "Theo địa bàn"
 */
export function report(assessment: Assessment, language: Language = "vi"): readonly Table[] {
  const {
    accepted: reasons,
    objectives,
    opened: { plan },
  } = assessment;
  return [
    areaTable(assessment, language),
    ...(objectives ? [districtTable(objectives, { plan }, language), provinceTable(objectives, language)] : []),
    acceptedTable(acceptedWarnings(reasons), language),
    methodTable(assessment, language),
  ];
}
