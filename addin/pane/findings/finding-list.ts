import { type Finding, type NamedUnit, type Severity, severities } from "../../../core/finding.ts";
import type { CellPlace } from "../../../core/table.ts";
import { parseBlock } from "../../../core/address.ts";
import type { AreaSheet } from "../../../core/sheet/area-sheet.ts";
import type { LogEntry } from "../../../core/sheet/managed/log.ts";

export type Grouping = "check" | "unit";

/** One line of the list. Under the communes a finding has a line under each commune it speaks of. */
export interface Entry {
  /** Stays the same through sorting and re-checking, as the fingerprint does. */
  readonly key: string;
  readonly finding: Finding;
  /** Where «Đến ô» leads: under a commune, the cell in that commune's row. */
  readonly place: CellPlace | null;
  /** The cells that are stepped through: under a unit, those in its rows. */
  readonly cells: readonly CellPlace[];
  /** Why a warning is accepted; null while it is open. */
  readonly accepted: LogEntry | null;
}

export interface FindingGroup {
  /** Code of the check, or code or name of the unit; "" for what concerns the whole sheet. */
  readonly key: string;
  readonly by: Grouping;
  /** Name of the unit; empty when grouped by check. */
  readonly name: string;
  /** The gravest of its findings. */
  readonly severity: Severity;
  readonly entries: readonly Entry[];
  /** The group of the warnings that are accepted with a reason. */
  readonly isAccepted?: boolean;
}

/** One finding of a check needs no head above it: its own line says all. */
export function hasHead({ by, entries, isAccepted }: FindingGroup): boolean {
  return by === "unit" || isAccepted === true || entries.length > 1;
}

const gravity = (severity: Severity) => severities.indexOf(severity);

/** Gravest groups first, then in the order in which the findings come. */
export function groupByCheck(findings: readonly Finding[]): readonly FindingGroup[] {
  const groups = collect(findings.map((finding) => ({ key: finding.code, name: "", finding, cells: finding.cells })));
  return [...groups].map(([key, lines]) => groupOf(key, "check", lines)).sort(byGravity);
}

/** The warnings that are accepted, in one quiet group; null where there are none. */
export function groupAccepted(accepted: ReadonlyMap<Finding, LogEntry>, by: Grouping): FindingGroup | null {
  if (accepted.size === 0) return null;
  const lines = [...accepted.keys()].map((finding) => ({
    key: "accepted",
    name: "",
    finding,
    cells: finding.cells,
  }));
  const { entries } = groupOf("accepted", by, lines);
  return {
    key: " accepted",
    by,
    name: "",
    severity: "info",
    isAccepted: true,
    entries: entries.map((entry) => ({ ...entry, accepted: accepted.get(entry.finding) ?? null })),
  };
}

/** What concerns the whole sheet first, then commune by commune, gravest first, in the order of the sheet. */
export function groupByUnit(findings: readonly Finding[], sheet: AreaSheet | null): readonly FindingGroup[] {
  const rows = rowsOfUnits(sheet);
  const lines = findings.flatMap((finding): Line[] =>
    finding.units.length === 0
      ? [{ key: "", name: "", finding, cells: finding.cells }]
      : distinctUnits(finding.units).map((unit) => ({
          key: keyOfUnit(unit),
          name: unit.name,
          finding,
          cells: cellsInRows(finding, rowsOf(unit, rows)),
        })),
  );
  const order = (group: FindingGroup) =>
    rows.get(group.key)?.[0] ?? rows.get(group.name)?.[0] ?? Number.MAX_SAFE_INTEGER;
  return [...collect(lines)]
    .map(([key, of]) => groupOf(key, "unit", of))
    .sort((a, b) => Number(a.key !== "") - Number(b.key !== "") || byGravity(a, b) || order(a) - order(b));
}

/** Distinct cells that the findings speak of. */
export function countCells(findings: readonly Finding[]): number {
  return new Set(findings.flatMap(({ cells }) => cells.map(({ sheet, address }) => `${sheet}!${address}`))).size;
}

interface Line {
  readonly key: string;
  readonly name: string;
  readonly finding: Finding;
  readonly cells: readonly CellPlace[];
}

function collect(lines: readonly Line[]): ReadonlyMap<string, readonly Line[]> {
  const groups = new Map<string, Line[]>();
  for (const line of lines) {
    const group = groups.get(line.key);
    if (group) group.push(line);
    else groups.set(line.key, [line]);
  }
  return groups;
}

function groupOf(key: string, by: Grouping, lines: readonly Line[]): FindingGroup {
  const seen = new Map<string, number>();
  const entries = lines.map(({ finding, cells }) => {
    // Two findings may say the very same of two rows; each needs a line of its own.
    const times = (seen.get(finding.fingerprint) ?? 0) + 1;
    seen.set(finding.fingerprint, times);
    return {
      key: `${key} > ${finding.fingerprint} #${times}`,
      finding,
      place: cells[0] ?? null,
      cells,
      accepted: null,
    };
  });
  const severity = severities.find((one) => lines.some(({ finding }) => finding.severity === one)) ?? "info";
  return { key, by, name: lines[0]?.name ?? "", severity, entries };
}

function byGravity(a: FindingGroup, b: FindingGroup): number {
  return gravity(a.severity) - gravity(b.severity);
}

function keyOfUnit({ code, name }: NamedUnit): string {
  return code ?? name;
}

function distinctUnits(units: readonly NamedUnit[]): readonly NamedUnit[] {
  return [...new Map(units.map((unit) => [keyOfUnit(unit), unit])).values()];
}

/** Sheet rows (from 0) by code and by name of the unit that stands in them. */
function rowsOfUnits(sheet: AreaSheet | null): ReadonlyMap<string, readonly number[]> {
  const rows = new Map<string, number[]>();
  if (!sheet) return rows;
  const { top } = parseBlock(sheet.table.address);
  for (const { row, name, code, match } of sheet.areas) {
    const unitCode = match.kind === "matched" || match.kind === "renamed" ? match.unit.code : code;
    for (const key of new Set([name, ...(unitCode === null ? [] : [unitCode])])) {
      const known = rows.get(key);
      if (known) known.push(top + row);
      else rows.set(key, [top + row]);
    }
  }
  return rows;
}

function rowsOf({ code, name }: NamedUnit, rows: ReadonlyMap<string, readonly number[]>): readonly number[] {
  return (code === null ? undefined : rows.get(code)) ?? rows.get(name) ?? [];
}

/** Those of the finding's cells that stand in the rows; all of them where none does. */
function cellsInRows({ cells }: Finding, rows: readonly number[]): readonly CellPlace[] {
  const own = cells.filter(({ address }) => rows.includes(parseBlock(address).top));
  return own.length > 0 ? own : cells;
}
