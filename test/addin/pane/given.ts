import type { Finding, Fix, NamedUnit, Severity } from "../../../core/finding.ts";
import { plan7488 } from "../../../core/plan/plan-7488.ts";
import type { ValueKind } from "../../../core/plan/plan.ts";
import { valueColumns } from "../../../core/plan/value-columns.ts";
import type { Cell, Table, WorkbookContent } from "../../../core/table.ts";
import { registerOf } from "../../../core/register/registers.ts";
import { sheetOf } from "./memory-workbook.ts";

/** The 30 units of Biên Hòa in 2017, in the order of their codes. */
export const bienHoa = registerOf("2017-10-15").units.filter(({ district }) => district?.code === "731");

const values = valueColumns(plan7488.criteria);

/** Row (from 1) of the n-th area (from 0) of `reviewSheet`. */
export const rowOf = (area: number) => area + 5;

/**
 * A clean review sheet of Biên Hòa 2018 with invented figures, in which the order is that of the rows: the n-th area
 * has 30 − n offences (a1) and the first four have 4, 3, 2, 1 in a2; everything else is nought. The first `approved`
 * areas are decided.
 */
export function reviewSheet(approved = 0, sheet = "Rà soát 2018"): Table {
  return sheetOf(sheet, [
    ["RÀ SOÁT ĐỊA BÀN NĂM 2018"],
    ["Thành phố Biên Hòa"],
    [],
    [
      "Mã",
      "Tên đơn vị",
      "Phê duyệt",
      "Số quyết định",
      ...values.map(({ heading }) => heading.vi),
      "Ngày quyết định",
      "Chuyển tiếp",
    ],
    ...bienHoa.map((unit, index): Cell[] => {
      const isApproved = index < approved;
      const figures = values.map(({ id, kind }): Cell => figureOf(id, kind, index));
      return [
        unit.code,
        `${unit.type} ${unit.name}`,
        isApproved ? "x" : null,
        isApproved ? "12/QĐ-UBND" : null,
        ...figures,
        isApproved ? "15/12/2017" : null,
      ];
    }),
  ]);
}

export function reviewWorkbook(approved = 0): WorkbookContent {
  return { tables: [reviewSheet(approved)] };
}

function figureOf(id: string, kind: ValueKind, index: number): Cell {
  if (id === "a1") return 30 - index;
  if (id === "a2") return Math.max(0, 4 - index);
  return kind === "count" ? 0 : "không";
}

interface FindingParts {
  readonly what?: string;
  readonly addresses?: readonly string[];
  readonly units?: readonly NamedUnit[];
  readonly fix?: Fix;
}

/** A finding as a check would say it, of cells of `reviewSheet`. */
export function finding(code: string, severity: Severity, parts: FindingParts): Finding {
  const { what = code, addresses = [], units = [], fix } = parts;
  const next = "Xem lại.";
  return {
    code,
    severity,
    what: { vi: what, en: what },
    next: { vi: next, en: next },
    message: { vi: `${what} ${next}`, en: `${what} ${next}` },
    numbers: {},
    citation: { kind: "convention", document: "Quy ước", clause: "Q19" },
    cells: addresses.map((address) => ({ sheet: "Rà soát 2018", address })),
    units,
    ...(fix && { fix }),
    fingerprint: [code, units.map((unit) => unit.code).join(","), "", what].join(" | "),
  };
}
