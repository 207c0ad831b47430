import { assess } from "../../../core/assess/assess.ts";
import type { AssessOptions } from "../../../core/assess/assessment.ts";
import type { Check } from "../../../core/checks/check.ts";
import type { Finding } from "../../../core/finding.ts";
import type { Stated } from "../../../core/open/opened-workbook.ts";
import { plan7488 } from "../../../core/plan/plan-7488.ts";
import type { WorkbookContent } from "../../../core/table.ts";
import type { SheetKind } from "../../../core/sheet/area-sheet.ts";

interface Valid {
  readonly name: string;
  readonly sheet: WorkbookContent;
  readonly options?: Stated & AssessOptions;
}

/** What is expected of a finding; what is left out may be anything. */
interface Expected {
  /** Vietnamese. */
  readonly what?: string;
  readonly next?: string;
  readonly severity?: Finding["severity"];
  readonly cells?: readonly string[];
  /** Code, or name where the register knows no code. */
  readonly units?: readonly string[];
  /** Undefined: a column of no figures. */
  readonly column?: string | undefined;
  /** Null: no fix at all. */
  readonly fix?: { readonly label: string; readonly changes: readonly (readonly [string, unknown, unknown])[] } | null;
  readonly citation?: string;
}

interface Invalid extends Valid {
  readonly findings: readonly Expected[];
}

interface Cases {
  readonly valid: readonly Valid[];
  readonly invalid: readonly Invalid[];
}

/** Sheets that a check lets pass, and sheets that it speaks of, through the real reader and the whole calculation. */
export function tryCheck(check: Pick<Check, "code">, cases: Cases): void {
  tryCases(check, cases);
}

/** The same for a check of a ledger. */
export function tryLedgerCheck(check: Pick<Check, "code">, cases: Cases): void {
  tryCases(check, cases, "ledger");
}

/** The same for a check of an evaluation sheet. */
export function tryEvaluationCheck(check: Pick<Check, "code">, cases: Cases): void {
  tryCases(check, cases, "evaluation");
}

function tryCases(check: Pick<Check, "code">, cases: Cases, only?: SheetKind): void {
  const found = ({ sheet, options }: Valid) =>
    assess(sheet, plan7488, { ...options, ...(only && { only }) }).findings.filter(({ code }) => code === check.code);

  describe(check.code, () => {
    it.each(cases.valid.map((one) => [one.name, one] as const))("lets pass: %s", (_name, one) => {
      expect(found(one).map(({ what }) => what.vi)).toEqual([]);
    });
    it.each(cases.invalid.map((one) => [one.name, one] as const))("raises: %s", (_name, one) => {
      const findings = found(one);
      expect(findings.map((finding, index) => inBrief(finding, one.findings[index] ?? {}))).toEqual(one.findings);
      for (const { fingerprint, message } of findings) {
        expect(fingerprint.startsWith(`${check.code} | `)).toBe(true);
        expect(`${message.vi}${message.en}`).not.toMatch(/[{}]|undefined|NaN|\[object/);
      }
    });
  });
}

/** Of a finding, what the case speaks of. */
function inBrief(finding: Finding, expected: Expected): Expected {
  const { what, next, severity, cells, units, column, fix, citation } = finding;
  const whole = {
    what: what.vi,
    next: next.vi,
    severity,
    cells: cells.map(({ address }) => address),
    units: units.map(({ code, name }) => code ?? name),
    column,
    fix: fix
      ? { label: fix.label.vi, changes: fix.changes.map(({ address, before, after }) => [address, before, after]) }
      : null,
    citation: citation.clause,
  };
  return Object.fromEntries(Object.keys(expected).map((key) => [key, whole[key as keyof Expected]]));
}
