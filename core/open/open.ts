import { locate } from "./locate.ts";
import type { LocatedSheet, LocatedWorkbook, OpenedWorkbook, Stated } from "./opened-workbook.ts";
import { registerDay, registerOfSheet } from "./register-day.ts";
import { checkContent, checkStated } from "./check-content.ts";
import type { Plan } from "../plan/plan.ts";
import { provinceCodeOn } from "../register/places/known-places.ts";
import { emptyRegister, registerOfProvinces } from "../register/places/narrow.ts";
import {
  nationalRegisterId,
  nationalRegisters,
  reformDate,
  registerDates,
  registerOf,
  type Registers,
} from "../register/registers.ts";
import { isUnitOf } from "../register/unit-index.ts";
import type { Register } from "../register/unit.ts";
import type { NamedRow, SheetPlace } from "../sheet/area-sheet.ts";
import { readEvaluationSheet } from "../sheet/evaluation/read-evaluation-sheet.ts";
import { readLedger } from "../sheet/ledger/read-ledger.ts";
import { decisionDates, readSelectionSheet } from "../sheet/selection/read-selection-sheet.ts";
import type { SelectionSheet } from "../sheet/selection/selection-sheet.ts";
import { contentOf, type Table, type WorkbookContent } from "../table.ts";

/**
 * Reads a workbook once: the managed sheets, header, year and district of each sheet, then its rows by the register of the
 * day. Same input, same answer.
 *
 * @param given a workbook, or its tables alone
 * @param registers what is at hand besides the lists of Đồng Nai, which are built in
 * @example
 * let opened = open([table], plan7488, { year: 2018 });
 * if (opened.missingRegisters.length > 0) opened = reopen(opened, await loadRegisters(opened.missingRegisters));
 * opened.sheets.selection.sheet.areas.length // 4
 */
export function open(
  given: WorkbookContent | readonly Table[],
  plan: Plan,
  stated: Stated = {},
  registers: Registers = {},
): OpenedWorkbook {
  checkStated(stated);
  const content = contentOf(given);
  checkContent(content);
  const located = locate(content, plan, stated);
  const { place } = located;
  if (place?.isElsewhere) {
    const day = registerDay(located, located.located.selection.year, []);
    const national = nationalRegisters.every((id) => registers[id]) ? registers[nationalRegisterId(day)] : undefined;
    // Until its own list is at hand no name of another province is any unit's: Đồng Nai may have one of that name too.
    const around = national ? withinPlace(national, place) : emptyRegister(day);
    const opened = readRest(located, around, readList(located, around));
    return national ? opened : { ...opened, missingRegisters: nationalRegisters };
  }
  const opened = readRest(located, null, readList(located, null));
  return reopen(isElsewhere(opened) ? { ...opened, missingRegisters: nationalRegisters } : opened, registers);
}

/**
 * Reads the rows again with registers that were missing, where more units are known by them; headers and years stay as they
 * were read. Without one of them everything stays.
 *
 * @example reopen(open([table], plan7488, { year: 2018 }), {}).missingRegisters // []
 */
export function reopen(opened: OpenedWorkbook, registers: Registers): OpenedWorkbook {
  const { missingRegisters, sheets, stated, place } = opened;
  if (missingRegisters.length === 0 || missingRegisters.some((id) => !registers[id])) return opened;
  const asRead: OpenedWorkbook = { ...opened, missingRegisters: [] };
  const national = registers[nationalRegisterId(opened.register.date)];
  if (!national) return asRead;
  if (place?.isElsewhere) {
    const around = withinPlace(national, place);
    return readRest(opened, around, readList(opened, around));
  }
  const local = sheets.selection.sheet;
  if (!local || (stated.district === undefined && !isKnownIn(local, national))) return asRead;
  const list = readList(opened, national);
  const isBetter = list.sheet !== null && strangersIn(list.sheet).length < strangersIn(local).length;
  return isBetter || list.sheet?.district ? readRest(opened, national, list) : asRead;
}

/** Where no one district of the register is named, only the units of the provinces that may be meant. */
function withinPlace(register: Register, { districts, provinces, strayRows }: SheetPlace): Register {
  if (strayRows || (districts.length === 1 && register.date < reformDate)) return register;
  const named = districts.length > 0 ? districts.map(({ province }) => province) : provinces;
  return registerOfProvinces(
    register,
    named.map((province) => provinceCodeOn(province, register.date)),
  );
}

interface ReadList {
  readonly sheet: SelectionSheet | null;
  readonly register: Register;
}

/** The rows of the list by the register that is given, or by that of Đồng Nai. */
function readList(located: LocatedWorkbook, given: Register | null): ReadList {
  const { layout, year } = located.located.selection;
  const register = registerOfSheet(located, given, year, layout ? decisionDates(layout) : []);
  return { register, sheet: listIn(located, located.located.selection, register) };
}

/** The rows of everything but the list. */
function readRest(located: LocatedWorkbook, given: Register | null, list: ReadList): OpenedWorkbook {
  const { content, plan, stated, unitChanges, place } = located;
  const { selection, evaluation, ledger, otherYear } = located.located;
  const isSameYear = selection.layout !== null && (evaluation.year === null || evaluation.year === selection.year);
  const ofEvaluation = isSameYear ? list.register : registerOfSheet(located, given, evaluation.year, []);
  const isOtherDay = stated.date !== undefined && given === null && selection.layout !== null;
  const ofYear = isOtherDay
    ? registerOfSheet(
        { ...located, stated: withoutDay(stated) },
        null,
        selection.year,
        selection.layout ? decisionDates(selection.layout) : [],
      )
    : null;
  const judged = evaluation.layout;
  const written = ledger.layout;
  return {
    ...located,
    register: list.register,
    missingRegisters: [],
    registers: { evaluation: ofEvaluation, ledger: given ?? registerOf(stated.date ?? registerDates[0]), ofYear },
    sheets: {
      selection: asReading(selection, list.sheet),
      evaluation: asReading(
        evaluation,
        judged && readEvaluationSheet({ ...evaluation, content, layout: judged, register: ofEvaluation, place }, plan),
      ),
      ledger: asReading(
        ledger,
        written && readLedger({ layout: written, content, options: ledger.options, unitChanges, place }, given),
      ),
      otherYear: otherYear && listIn(located, otherYear, list.register),
    },
  };
}

function withoutDay(stated: Stated): Stated {
  return Object.fromEntries(Object.entries(stated).filter(([key]) => key !== "date"));
}

function listIn(
  { content, plan, place }: LocatedWorkbook,
  { layout, year, options }: LocatedSheet,
  register: Register,
): SelectionSheet | null {
  return layout && readSelectionSheet({ content, layout, year, options, register, place }, plan);
}

function asReading<Sheet>({ kind, missing, nearest, candidates, isLost = false }: LocatedSheet, sheet: Sheet) {
  return { kind, sheet, missing, nearest, candidates, ...(isLost && { isLost }) };
}

/** Most rows name no unit of the province, or the district asked for is not one of its. */
function isElsewhere({ sheets, stated }: OpenedWorkbook): boolean {
  const { sheet } = sheets.selection;
  if (!sheet || sheet.areas.length === 0) return false;
  if (stated.district !== undefined && sheet.district === null && !sheet.manyDistricts) return true;
  return strangersIn(sheet).length * 2 > sheet.areas.length;
}

/** A look at some of the strangers first: searching a whole country for nearest names of thousands takes minutes. */
function isKnownIn(sheet: SelectionSheet, register: Register): boolean {
  const some = strangersIn(sheet).slice(0, probed);
  return some.filter(({ code, name }) => isUnitOf(register, { code, name })).length * 2 > some.length;
}

const probed = 40;

function strangersIn({ areas }: SelectionSheet): readonly NamedRow[] {
  return areas.filter(({ match: { kind } }) => kind === "unknown" || kind === "code-name-mismatch");
}
