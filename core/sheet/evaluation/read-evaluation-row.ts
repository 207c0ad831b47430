import type { Plan, Target } from "../../plan/plan.ts";
import type { FactColumn } from "../../plan/target-columns.ts";
import { isCellError, type Cell, type Table } from "../../table.ts";
import type { Verdict } from "../../verdict.ts";
import type { NamedRow, OddCell } from "../area-sheet.ts";
import type { EvaluationRow, TargetEntry, TypedCell } from "./evaluation-sheet.ts";
import { statedUse } from "../header/target-uses.ts";
import { readYesNo } from "../cells/cell-vocabulary.ts";
import { readAnswer, readFact } from "../cells/read-cells.ts";
import { readText } from "../cells/read-text.ts";
import type { SheetColumns } from "../header/sheet-columns.ts";
import { readVerdict } from "../cells/verdict-words.ts";

/** All that a row is read with; odd and typed cells are added to its lists. */
interface EvaluationSource {
  readonly table: Table;
  readonly columns: SheetColumns<FactColumn>;
  readonly plan: Plan;
  readonly odd: OddCell[];
  readonly typed: TypedCell[];
}

/** Reads one area of an evaluation sheet. */
export function readEvaluationRow(source: EvaluationSource, named: NamedRow): EvaluationRow {
  const { table, columns, plan } = source;
  const { row } = named;
  const facts = new Map<string, number | null>();
  const verdicts = new Map<string, NonNullable<TargetEntry["stated"]>>();
  const gates = new Set(plan.gates.map(({ id }) => id));
  columns.values.forEach((value, index) => {
    const column = columns.valueAt[index] ?? -1;
    if (column < 0) return;
    const raw = table.rows[row]?.[column] ?? null;
    const verdict = verdictAt(table, row, column);
    if (gates.has(value.owner) && (verdict === "met" || verdict === "notMet")) {
      facts.set(value.id, verdict === "met" ? 1 : 0);
    } else if (verdict !== null) {
      facts.set(value.id, null);
      if (!verdicts.has(value.owner)) verdicts.set(value.owner, { verdict, column });
      source.typed.push({ row, column, target: value.owner, kind: "verdict", raw });
    } else if (value.kind === "count" && isPercentage(table, row, column)) {
      facts.set(value.id, null);
      source.typed.push({ row, column, target: value.owner, kind: "share", raw });
    } else facts.set(value.id, readFact(table, row, column, value, source.odd));
  });
  for (const id of partsInTotal(columns, source.plan)) facts.set(id, 0);
  const entries = Object.fromEntries(
    plan.targets.map((target) => [target.id, entryOf(target, source, row, facts, verdicts)]),
  );
  return {
    ...named,
    facts: columns.values.map(({ id }) => facts.get(id)),
    entries,
    gates: Object.fromEntries(plan.gates.map(({ id }) => [id, answerOf(facts.get(id))])),
    statedResult: resultOf(source, row),
    note: readText(table, row, columns.at("note")) || null,
  };
}

/** «Tổng số truy nã» stands for the figures at the start and since: what is not written apart is in it. */
export function partsInTotal({ heading, at }: Pick<SheetColumns, "heading" | "at">, plan: Plan): readonly string[] {
  return plan.targets.flatMap(({ columns }) => {
    const [whole, ...more] = columns.filter(({ role }) => role === "whole");
    const isTotal = whole !== undefined && /(?<!\p{L})tổng(?!\p{L})/iu.test(heading(whole.id) ?? "");
    return isTotal ? more.flatMap(({ id }) => (at(id) < 0 ? [id] : [])) : [];
  });
}

function entryOf(
  target: Target,
  source: EvaluationSource,
  row: number,
  facts: ReadonlyMap<string, number | null>,
  verdicts: ReadonlyMap<string, NonNullable<TargetEntry["stated"]>>,
): TargetEntry {
  const values = Object.fromEntries(target.columns.map(({ id }) => [id, facts.get(id) ?? null]));
  const isComplete = Object.values(values).every((value) => value !== null);
  const beside = statedBeside(target, source, row, isComplete);
  const stated = verdicts.get(target.id) ?? beside;
  return { values, ...(stated && { stated }) };
}

/** What stands in the columns of a target that hold no fact: the ground of a verdict only while facts are wanting. */
function statedBeside(
  { id, columns: own }: Target,
  { table, columns, odd, typed }: EvaluationSource,
  row: number,
  isComplete: boolean,
): TargetEntry["stated"] {
  let stated: TargetEntry["stated"];
  const hasFacts = own.some((column) => columns.at(column.id) >= 0);
  for (const use of [statedUse(id, "verdict"), statedUse(id, "share")]) {
    const column = columns.at(use);
    if (column < 0) continue;
    const raw = table.rows[row]?.[column] ?? null;
    const verdict =
      use === statedUse(id, "verdict") ? verdictOrMark(table, row, column) : verdictAt(table, row, column);
    if (verdict !== null) stated ??= { verdict, column };
    if (isComplete) continue;
    const tell = (kind: TypedCell["kind"]) => typed.push({ row, column, target: id, kind, raw });
    if (verdict !== null) tell("verdict");
    else if (isNumber(raw)) tell("share");
    else if (!hasFacts) odd.push({ row, column, trouble: troubleOf(table, row, column, raw), raw, id: use });
  }
  return stated;
}

function verdictAt(table: Table, row: number, column: number): Verdict | null {
  return readVerdict(table.rows[row]?.[column], table.fonts?.[row]?.[column] ?? null);
}

/** A column headed «Đạt» may hold ticks. */
function verdictOrMark(table: Table, row: number, column: number): Verdict | null {
  const verdict = verdictAt(table, row, column);
  if (verdict !== null) return verdict;
  const { value } = readAnswer(table, row, column);
  return value === null ? null : value === 1 ? "met" : "notMet";
}

function resultOf({ table, columns, odd }: EvaluationSource, row: number): Verdict | null {
  const column = columns.at("result");
  const raw = column < 0 ? null : (table.rows[row]?.[column] ?? null);
  if (raw === null || raw === "" || isCellError(raw)) return null;
  const verdict = verdictAt(table, row, column);
  if (verdict !== null) return verdict === "undetermined" ? null : verdict;
  const { value, trouble } = readAnswer(table, row, column);
  if (trouble === "yes-no-unreadable") odd.push({ row, column, trouble, raw, id: "result" });
  return value === null ? null : value === 1 ? "met" : "notMet";
}

function answerOf(fact: number | null | undefined): boolean | null {
  return fact === 1 ? true : fact === 0 ? false : null;
}

const percentText = /^[+-]?\d[\d.,]*\s*%$/;
const numberText = /^[+-]?\d[\d.,]*\s*%?$/;

/** A share as people type it: «86 %», or a number that its format shows as one. */
function isPercentage({ rows, formats, texts }: Table, row: number, column: number): boolean {
  const raw = rows[row]?.[column] ?? null;
  if (typeof raw === "string") return percentText.test(raw.trim());
  if (typeof raw !== "number") return false;
  return (formats?.[row]?.[column] ?? "").includes("%") || (texts?.[row]?.[column] ?? "").trimEnd().endsWith("%");
}

function isNumber(raw: Cell): boolean {
  return typeof raw === "number" || (typeof raw === "string" && numberText.test(raw.trim()));
}

function troubleOf(table: Table, row: number, column: number, raw: Cell): OddCell["trouble"] {
  if (isCellError(raw)) return "cell-error";
  if (raw === null && table.formulas?.[row]?.[column]) return "stale-formula";
  const { trouble } = readYesNo(raw);
  return trouble === "blank-value" ? "blank-value" : "not-a-number";
}
