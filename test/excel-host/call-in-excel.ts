import type { Dress } from "../../addin/functions/define-function.ts";
import { associateFunctions } from "../../addin/functions/index.ts";
import { functionsMetadata } from "../../addin/functions/metadata.ts";
import { diabanCalls } from "../../addin/pane/formulas/diaban-calls.ts";
import { givenValue } from "../../addin/pane/formulas/given-value.ts";
import type { Cell, WorkbookContent } from "../../core/table.ts";
import { ExcelHost } from "./excel-host.ts";
import { claimed } from "./in-page-transport.ts";
import { openOfficePage } from "./office-page.ts";

/** What a cell shows, and the sentence of an error cell. */
export interface ShownCell {
  readonly value: Cell;
  readonly sentence: string | null;
}

/** A simulated Excel in whose page the runtime of office.js has our functions; jsdom stands for the page. */
export async function startFunctions(dress?: Dress): Promise<ExcelHost> {
  const host = new ExcelHost();
  host.workbook.worksheets.add("Sheet1");
  const requirementSets = { ...claimed.requirementSets, CustomFunctions: 1.7 };
  const { connect } = await openOfficePage(() => host, { ...claimed, requirementSets });
  connect(host);
  associateFunctions(dress);
  while (!host.functions.isReady) await new Promise((resolve) => setTimeout(resolve, 20));
  return host;
}

/** A formula, and what it is given. */
interface Entered {
  /** Without its "=", commas between arguments. */
  readonly formula: string;
  readonly sheet: string;
  readonly content: WorkbookContent;
  /** What an empty cell is handed over as. */
  readonly blank: null | "" | 0;
}

/** As Excel calls it: every parameter that the metadata names, null for one left out, a block of one cell where a block may stand; then its own object. */
export async function callInExcel(
  host: ExcelHost,
  { formula, sheet, content, blank }: Entered,
): Promise<readonly (readonly ShownCell[])[]> {
  const [call] = diabanCalls(formula);
  if (!call) throw new Error(formula);
  const parameters = functionsMetadata("vi", "").functions.find(({ id }) => id === call.id)?.parameters ?? [];
  const argument = (text: string, dimensionality: string | undefined) => {
    if (text === "") return null;
    const value = withBlanks(givenValue(text, sheet, content)?.value, blank);
    return dimensionality === "matrix" && !Array.isArray(value) ? [[value]] : value;
  };
  const given = parameters.map(({ dimensionality, repeating }, index) =>
    repeating
      ? call.given.slice(index).map((text) => argument(text, dimensionality))
      : argument(call.given[index] ?? "", dimensionality),
  );
  const outcome = await host.invoke(call.id, given);
  if ("error" in outcome) return [[{ value: { error: outcome.error }, sentence: outcome.message ?? null }]];
  const rows = Array.isArray(outcome.value) ? (outcome.value as unknown[][]) : [[outcome.value]];
  return rows.map((cells) => cells.map(cellOfExcel));
}

function withBlanks(value: unknown, blank: null | "" | 0): unknown {
  if (Array.isArray(value)) return value.map((one) => withBlanks(one, blank));
  return value === null || value === undefined ? blank : value;
}

function cellOfExcel(value: unknown): ShownCell {
  if (typeof value !== "object" || value === null)
    return { value: value === "" ? null : (value as Cell), sentence: null };
  const { code, message } = value as { readonly code: string; readonly message?: string };
  return { value: { error: code }, sentence: message ?? null };
}
