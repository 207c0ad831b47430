import type { SelectionResult } from "../selection/selection-result.ts";
import type { Citation } from "../citation.ts";
import type { Finding, Fix, NamedUnit, Severity } from "../finding.ts";
import type { History } from "../life-cycle/history.ts";
import type { Plan } from "../plan/plan.ts";
import type { Register } from "../register/unit.ts";
import { fill, type Figures, type Sentence } from "../sentence.ts";
import type { AreaFigures, AreaSheet, DecisionFacts, SheetReading } from "../sheet/area-sheet.ts";
import type { LedgerReading } from "../sheet/ledger/ledger.ts";
import type { SelectionReading } from "../sheet/selection/selection-sheet.ts";
import type { CellPlace } from "../table.ts";

/** What a finding says: what and where, then what to do next. Figures stand in `{braces}`. */
export interface Message {
  readonly what: Sentence;
  readonly next: Sentence;
}

/** What a check of any sheet looks at. */
export interface SheetContext {
  readonly plan: Plan;
  readonly register: Register;
  readonly reading: SheetReading;
  /** The sheet is about to be finalised: some warnings become errors. */
  readonly final: boolean;
}

/** What a check of a selection sheet looks at. `result` is null when no sheet with areas could be read. */
export interface CheckContext extends SheetContext {
  readonly reading: SelectionReading;
  readonly result: SelectionResult | null;
}

/** What a check of decisions looks at: any sheet whose rows tell of them. */
export interface DecisionContext extends SheetContext {
  readonly reading: SheetReading<AreaSheet<AreaFigures & DecisionFacts>>;
}

/** What a check of a ledger looks at. `history` is null when no ledger could be read. */
export interface LedgerContext extends SheetContext {
  readonly reading: LedgerReading;
  readonly history: History | null;
}

/** The parts of a finding that are not its words. */
export interface Particulars {
  readonly numbers?: Figures;
  readonly cells?: readonly CellPlace[];
  readonly units?: readonly NamedUnit[];
  readonly column?: string;
  readonly fix?: Fix;
  /** The values it speaks of, in plain text, for the fingerprint. */
  readonly values: readonly (string | number)[];
  /** Only where it differs from the check's own. */
  readonly severity?: Severity;
  readonly citation?: Citation;
}

/** The voice of one check: it can say its own messages and no others. */
export type Say<Id extends string> = (id: Id, particulars: Particulars) => Finding;

/** A check as it is written; `Context` is what it looks at. */
export interface Draft<Id extends string, Context> {
  readonly code: string;
  readonly severity: Severity;
  readonly title: Sentence;
  readonly citation: Citation;
  readonly messages: Readonly<Record<Id, Message>>;
  /** Says why the check cannot run here, or null when it can. */
  cannotRun?(context: Context): Sentence | null;
  find(context: Context, say: Say<Id>): readonly Finding[];
}

/** One check of a sheet: of a selection sheet unless `Context` says otherwise. */
export interface Check<Context = CheckContext> {
  readonly code: string;
  readonly severity: Severity;
  readonly title: Sentence;
  readonly citation: Citation;
  readonly messages: Readonly<Record<string, Message>>;
  cannotRun(context: Context): Sentence | null;
  find(context: Context): readonly Finding[];
}

/** A check of any sheet with one row an area. */
export function defineSheetCheck<Id extends string>(draft: Draft<Id, SheetContext>): Check<SheetContext> {
  return makeCheck(draft);
}

/** A check of decisions, in whatever sheet they stand. */
export function defineDecisionCheck<Id extends string>(draft: Draft<Id, DecisionContext>): Check<DecisionContext> {
  return makeCheck(draft);
}

/** A check of a ledger. */
export function defineLedgerCheck<Id extends string>(draft: Draft<Id, LedgerContext>): Check<LedgerContext> {
  return makeCheck(draft);
}

/** A check of a selection sheet. */
export function defineCheck<Id extends string>(draft: Draft<Id, CheckContext>): Check {
  return makeCheck(draft);
}

/** A check is data and one function; a message that it did not declare does not compile. */
export function makeCheck<Id extends string, Context>(draft: Draft<Id, Context>): Check<Context> {
  const say: Say<Id> = (id, particulars) => finding(draft, draft.messages[id], particulars);
  return {
    ...draft,
    cannotRun: (context) => draft.cannotRun?.(context) ?? null,
    find: (context) => draft.find(context, say),
  };
}

function finding(check: Pick<Check, "code" | "severity" | "citation">, message: Message, given: Particulars): Finding {
  const { numbers = {}, cells = [], units = [], column, fix, values } = given;
  const what = fill(message.what, numbers);
  const next = fill(message.next, numbers);
  // In an order of their own: sorting the sheet must not reopen what was settled.
  const codes = units
    .map(({ code, name }) => code ?? name)
    .sort()
    .join(",");
  return {
    code: check.code,
    severity: given.severity ?? check.severity,
    message: { vi: `${what.vi} ${next.vi}`, en: `${what.en} ${next.en}` },
    what,
    next,
    numbers,
    citation: given.citation ?? check.citation,
    cells,
    units,
    ...(column !== undefined && { column }),
    ...(fix && { fix }),
    fingerprint: [check.code, codes, column ?? "", values.join(",")].join(" | "),
  };
}
