import type { SelectionResult } from "../selection/selection-result.ts";
import type { Citation } from "../citation.ts";
import type { Duties } from "../evaluation/judged-duty.ts";
import type { EvaluatedArea } from "../evaluation/evaluate.ts";
import type { Finding, Fix, NamedUnit, Severity } from "../finding.ts";
import type { History } from "../life-cycle/history.ts";
import { fixes, notFixed } from "../plan/not-fixed.ts";
import type { Fixing, Plan, PlanFixing } from "../plan/plan.ts";
import type { Register } from "../register/unit.ts";
import { fill, type Figures, type Sentence } from "../sentence.ts";
import type { AreaSheet, SheetReading } from "../sheet/area-sheet.ts";
import type { EvaluationSheet } from "../sheet/evaluation/evaluation-sheet.ts";
import { loggedFingerprint } from "../sheet/managed/log.ts";
import type { LedgerSheet } from "../sheet/ledger/ledger.ts";
import type { SelectionSheet } from "../sheet/selection/selection-sheet.ts";
import type { CellPlace } from "../table.ts";

/** What a finding says: what and where, then what to do next. Figures stand in `{braces}`. */
interface Message {
  readonly what: Sentence;
  readonly next: Sentence;
}

/** What a check of any sheet looks at. */
export interface SheetContext<Sheet extends AreaSheet = AreaSheet> {
  readonly plan: Plan;
  readonly register: Register;
  readonly reading: SheetReading<Sheet>;
  /** The sheet is about to be finalised: some warnings become errors. */
  readonly final: boolean;
}

/** What a check of a selection sheet looks at. `result` is null when no sheet with areas could be read. */
export interface SelectionContext extends SheetContext<SelectionSheet> {
  readonly result: SelectionResult | null;
  /** The register of the year itself, where that of another day was asked for; else null. */
  readonly ofYear: Register | null;
}

/** What a check of an evaluation sheet looks at. */
export interface EvaluationContext extends SheetContext<EvaluationSheet> {
  /** In the order of the sheet's areas. */
  readonly areas: readonly EvaluatedArea[];
  /** Codes of the units to be judged that year; null where nothing says which they are. */
  readonly due: readonly string[] | null;
  /** ISO date of asking, null when none was given. */
  readonly date: string | null;
  /** The district's own date for its report, ISO, from «Cài đặt». */
  readonly reportDue: string | null;
}

/** What a check of a ledger looks at. `history` is null when no ledger could be read. */
export interface LedgerContext extends SheetContext<LedgerSheet> {
  readonly history: History | null;
}

/** What a check of the sheet «Thực hiện» looks at. */
interface ObligationContext {
  readonly plan: Plan;
  readonly reading: { readonly kind: "obligations"; readonly sheet: Duties };
  readonly final: boolean;
}

/** What a check looks at, by kind of sheet. A check of several kinds sees what these have in common. */
interface Contexts {
  readonly selection: SelectionContext;
  readonly evaluation: EvaluationContext;
  readonly ledger: LedgerContext;
  readonly obligations: ObligationContext;
}

/** A kind of sheet that checks look at. */
type CheckedKind = keyof Contexts;

export type AnyContext = Contexts[CheckedKind];

type ContextFixing<Kind extends CheckedKind, Key extends Fixing> = Contexts[Kind] & { readonly plan: PlanFixing<Key> };

/** The parts of a finding that are not its words. */
export interface Particulars {
  readonly numbers?: Figures;
  readonly cells?: readonly CellPlace[];
  readonly units?: readonly NamedUnit[];
  readonly column?: string;
  readonly suggestions?: readonly NamedUnit[];
  readonly fix?: Fix;
  /** The values it speaks of, in plain text, for the fingerprint. */
  readonly values: readonly (string | number)[];
  /** Only where it differs from the check's own. */
  readonly severity?: Severity;
  readonly citation?: Citation;
}

/** Makes a finding of one of the check's own messages; no other compiles. */
type Say<Id extends string> = (id: Id, particulars: Particulars) => Finding;

/** A check as it is written: data and one function. */
interface Draft<Kind extends CheckedKind, Id extends string, Key extends Fixing = never> {
  readonly code: string;
  /** What it rests on and a plan may leave unsaid; it cannot run then. */
  readonly fixing?: Key;
  /** The kinds of sheet that it looks at. */
  readonly on: readonly Kind[];
  readonly severity: Severity;
  /** Its severity when the sheet is about to be finalised, where that is another. */
  readonly whenFinal?: Severity;
  readonly title: Sentence;
  readonly citation: Citation;
  readonly messages: Readonly<Record<Id, Message>>;
  /** Why it cannot run here, or null when it can. */
  cannotRun?(context: ContextFixing<Kind, Key>): Sentence | null;
  find(context: ContextFixing<Kind, Key>, say: Say<Id>): readonly Finding[];
}

/** One check of the register. On a kind of sheet that it does not look at it finds nothing. */
export interface Check extends Omit<Draft<CheckedKind, string>, "fixing" | "cannotRun" | "find"> {
  /** What the plan does not set and the check rests on; null where it can be asked. */
  readonly restsUnder: (plan: Plan) => Sentence | null;
  cannotRun(context: AnyContext): Sentence | null;
  find(context: AnyContext): readonly Finding[];
}

/** Makes a check of what is particular to it. @example defineCheck({ code: "no-rows", on: ["ledger"], … }).code // "no-rows" */
export function defineCheck<const Kind extends CheckedKind, Id extends string, const Key extends Fixing = never>(
  draft: Draft<Kind, Id, Key>,
): Check {
  const { fixing, ...check } = draft;
  const isLookedAt = (context: AnyContext) => draft.on.some((kind) => kind === context.reading.kind);
  const restsUnder = (plan: Plan) => (fixing === undefined || fixes(plan, fixing) ? null : notFixed(plan, fixing));
  const canRest = (context: AnyContext): context is ContextFixing<Kind, Key> => restsUnder(context.plan) === null;
  return {
    ...check,
    restsUnder,
    cannotRun(context) {
      if (!isLookedAt(context)) return null;
      return canRest(context) ? (draft.cannotRun?.(context) ?? null) : restsUnder(context.plan);
    },
    find(context) {
      if (!isLookedAt(context) || !canRest(context)) return [];
      const severity = (context.final && draft.whenFinal) || draft.severity;
      return draft.find(context, (id, particulars) =>
        findingOf({ ...draft, severity }, draft.messages[id], particulars),
      );
    },
  };
}

type Raised = Pick<Check, "code" | "severity" | "citation">;

function findingOf(check: Raised, message: Message, particulars: Particulars): Finding {
  const { numbers = {}, cells = [], units = [], column, suggestions, fix, values } = particulars;
  const what = fill(message.what, numbers);
  const next = fill(message.next, numbers);
  // In an order of their own: sorting the sheet must not reopen what was settled.
  const codes = units
    .map(({ code, name }) => code ?? name)
    .sort()
    .join(",");
  return {
    code: check.code,
    severity: particulars.severity ?? check.severity,
    message: { vi: `${what.vi} ${next.vi}`, en: `${what.en} ${next.en}` },
    what,
    next,
    numbers,
    citation: particulars.citation ?? check.citation,
    cells,
    units,
    ...(column !== undefined && { column }),
    ...(suggestions && { suggestions }),
    ...(fix && { fix }),
    fingerprint: loggedFingerprint([check.code, codes, column ?? "", values.join(",")].join(" | ")),
  };
}
