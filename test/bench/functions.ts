import { rank } from "../../addin/functions/selection/rank.ts";
import { score } from "../../addin/functions/selection/score.ts";
import { target } from "../../addin/functions/evaluation/target.ts";
import { plan7488 } from "../../core/plan/plan-7488.ts";
import { freezeScale } from "../../core/score/scale.ts";
import type { Cell } from "../../core/table.ts";
import type { SheetSpec } from "../../files/write/sheet-spec.ts";
import { targetFormula } from "../../files/template/formulas.ts";
import { writeTables } from "../../files/write/write-workbook.ts";
import { inventFigures } from "../../samples/figures.ts";
import { recalculated } from "../crosscheck/libreoffice.ts";
import { scoredSheet } from "../crosscheck/scored-sheet.ts";
import { cellAt, formula, worksheet } from "../crosscheck/worksheet.ts";
import { medianMs } from "./median.ts";

const calls = 10_000;
const areas = 171;
/** Five columns of a sheet from end to end, with a heading and 30 areas. */
const empty: readonly null[] = [null, null, null, null, null];
const wholeColumns: readonly (readonly Cell[])[] = Array.from({ length: 1_048_576 }, (_row, at) =>
  at === 0 ? ["Xã", "a1", "a2", "b1", "c1"] : at <= 30 ? [`Xã số ${at}`, at, at % 7, at % 5, "Không"] : empty,
);
const inNumbers: Readonly<Record<string, number>> = { Có: 1, Không: 0, Nghi: 0.5 };

/**
 * The functions of the cell, and beside them the same work by native formulas in LibreOffice: the time of its whole
 * command with the formulas less that with their results alone, so that starting, reading and writing cancel out.
 */
export async function benchFunctions(): Promise<void> {
  const shares = Array.from({ length: calls }, (_, call) => [call % 900, 900] as const);
  let kept = 0;
  const scalar = medianMs(() => () => {
    for (const [part, whole] of shares) kept += target.run("T2", part, whole).length;
  });
  await print(`${calls} calls of CHITIEU`, scalar, [targetSheet(shares)]);

  const figures = Array.from({ length: areas }, (_, area) =>
    inventFigures(plan7488.criteria, 1 + ((area * 7) % 12), area),
  );
  const scoring = medianMs(() => {
    const given = figures.map((row) => [...row]);
    return () => (kept += score.run(given).length);
  });
  const ranking = medianMs(() => {
    const given = figures.map((row) => [...row]);
    return () => (kept += rank.run(given).length);
  });
  const whole = medianMs(() => () => (kept += rank.run(wholeColumns).length));
  console.log(`XEPHANG over A:E, 30 areas ${whole.toFixed(1).padStart(17)} ms`);
  const facts = figures.map((row) =>
    row.map((figure) => (typeof figure === "number" ? figure : (inNumbers[figure] ?? 0))),
  );
  const scale = freezeScale(plan7488.criteria, facts);
  const sheet = scoredSheet("Điểm", plan7488.criteria, scale, facts);
  await print(`DIEM and XEPHANG over ${areas} × 29`, scoring + ranking, [sheet]);
  // Printing what was computed keeps the loops from being optimised away.
  if (kept === 0) console.log("?");
}

function targetSheet(shares: readonly (readonly [number, number])[]): SheetSpec {
  const target = plan7488.targets.find(({ id }) => id === "T2");
  if (!target) throw new Error("T2");
  return worksheet(
    "Chỉ tiêu",
    shares.map(([part, whole], row) => {
      const cells = Object.fromEntries(target.columns.map(({ id }, index) => [id, cellAt(row, index)]));
      return [part, whole, formula(targetFormula(target, cells))];
    }),
  );
}

async function print(title: string, ms: number, sheets: readonly SheetSpec[]): Promise<void> {
  const rival = await libreOfficeMs(sheets);
  const beside =
    rival === null
      ? "LibreOffice is not installed here"
      : `LibreOffice ${rival.toFixed(0)} ms = ${(rival / ms).toFixed(0)} ×`;
  console.log(`${title.padEnd(34)} ${ms.toFixed(1).padStart(8)} ms; ${beside}`);
}

const tries = 5;

/** Null where there is no LibreOffice. */
async function libreOfficeMs(sheets: readonly SheetSpec[]): Promise<number | null> {
  try {
    const bytes = await writeTables(sheets);
    const results = await recalculated(bytes);
    const bare = await writeTables(sheets.map((sheet, index) => withoutFormulas(sheet, results[index]?.rows ?? [])));
    const times = { whole: [] as number[], bare: [] as number[] };
    for (let round = 0; round < tries; round += 1) {
      times.whole.push(await timed(bytes));
      times.bare.push(await timed(bare));
    }
    return middle(times.whole) - middle(times.bare);
  } catch (error) {
    if ((error as { code?: unknown }).code === "ENOENT") return null;
    throw error;
  }
}

async function timed(bytes: Uint8Array): Promise<number> {
  const start = performance.now();
  await recalculated(bytes);
  return performance.now() - start;
}

function withoutFormulas(sheet: SheetSpec, rows: readonly (readonly Cell[])[]): SheetSpec {
  const { name, sheet: title, address } = sheet.table;
  return { ...sheet, table: { name, sheet: title, address, rows } };
}

const middle = (times: readonly number[]) => [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? NaN;
