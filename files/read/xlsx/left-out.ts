import type { SheetFrame } from "../grid/sheet-frame.ts";
import type { LeftOut } from "../sheet-look.ts";
import type { OfficePackage } from "../zip/package.ts";
import { readRelationships } from "./relationships.ts";

/** A sheet and what its own part already told. */
interface SheetPart {
  readonly part: string;
  readonly sheet: string;
  readonly frame: SheetFrame;
}

/** What a saved workbook will not have of a sheet once its cells have moved: all else is carried along. */
export async function leftOutOfSheet(workbook: OfficePackage, { part, sheet, frame }: SheetPart): Promise<LeftOut[]> {
  const tables = (await readRelationships(workbook, part)).filter(({ kind }) => kind === "table").length;
  return [
    ...(tables > 0 ? [{ kind: "table" as const, count: tables, sheet, onceMoved: "columns" as const }] : []),
    ...(frame.dataTables > 0
      ? [{ kind: "dataTable" as const, count: frame.dataTables, sheet, onceMoved: "lines" as const }]
      : []),
  ];
}

/** Macros, which an .xlsx cannot hold, and signatures, which hold for the signed bytes only. */
export function leftOutOfWorkbook({ paths }: OfficePackage): LeftOut[] {
  return [
    ...(paths.some((path) => path.endsWith("vbaproject.bin") || path.includes("macrosheets/"))
      ? [{ kind: "macro" as const, count: 1 }]
      : []),
    ...(paths.some((path) => path.startsWith("_xmlsignatures/")) ? [{ kind: "signature" as const, count: 1 }] : []),
  ];
}
