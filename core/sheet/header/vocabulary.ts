import type { Criterion, Plan } from "../../plan/plan.ts";
import { factColumns } from "../../plan/target-columns.ts";
import { valueColumns } from "../../plan/value-columns.ts";
import type { SheetKind } from "../area-sheet.ts";
import { isAcceptedUse } from "../heading/accepted-uses.ts";
import { exactForm, headingVocabulary, type HeadingPlan } from "../heading/heading-vocabulary.ts";
import { headingHints } from "../heading/heading-hints.ts";
import { readHeading, type ReadHeading } from "../heading/read-heading.ts";
import { statedUses } from "./target-uses.ts";
import { yearOfUse } from "./year-uses.ts";

/** How the headings of one kind of sheet are read: the same search finds every kind. */
export interface Vocabulary {
  /** The uses that a header is known by: columns of figures, or of events. */
  isValue(use: string): boolean;
  /** The uses that a column of such a sheet may be stated to have. */
  accepts(use: string): boolean;
  /** Fewer recognised values than this are words in a text, not a header. */
  readonly fewest: number;
  /** A header of such words alone stands beside names: in other sheets the same words are entries. */
  readonly besideNames?: boolean;
  /** Columns that are all asked about make a header too. */
  readonly mayAsk?: boolean;
  /**
   * What the headings over a column mean.
   *
   * @param path outermost first
   * @param year of the sheet; null while it is not known
   */
  read(path: readonly string[], year: number | null): ReadHeading;
  /** The uses that a single word hints at. */
  readonly hints: ReadonlyMap<string, readonly string[]>;
  /** Is it a wording of the plan's as it stands? Then no old font may turn it into something else. */
  isOurs(text: string): boolean;
}

/** A hostile sheet with endless headings must not fill the memory. */
const mostRemembered = 20_000;

/** Only what names a year is read otherwise in another year. @example namesYear("Số vụ năm 2017") // true */
export function namesYear(heading: string): boolean {
  return yearDigits.test(heading);
}

const yearDigits = /(?:19|20)\d\d/;

function vocabularyOf(
  kind: SheetKind,
  plan: HeadingPlan,
  own: Pick<Vocabulary, "isValue" | "fewest" | "besideNames" | "mayAsk">,
): Vocabulary {
  const words = headingVocabulary(kind, plan);
  const { exact } = words;
  const seen = new Map<string, ReadHeading>();
  return {
    ...own,
    accepts: (use) => isAcceptedUse(kind, plan, use),
    hints: headingHints(words),
    isOurs: (text) => exact.has(exactForm(text)),
    read(path, year) {
      const texts = path.length === 1 ? (path[0] ?? "") : path.join("\n\n");
      // The year of the sheet is asked for only where a heading names one.
      const key = namesYear(texts) ? `${year ?? ""}\n${texts}` : texts;
      const known = seen.get(key);
      if (known) return known;
      const answer = readHeading(path, kind, plan, { year });
      if (seen.size < mostRemembered) seen.set(key, answer);
      return answer;
    },
  };
}

/** What tells the list of a scheme without criteria. */
const marks: ReadonlySet<string> = new Set(["approved", "proposed", "carriedOver"]);

const selections = new WeakMap<readonly Criterion[], Vocabulary>();

/** The headings of a selection sheet: the criteria's columns, and the plain ones beside them. */
export function selectionVocabulary(criteria: readonly Criterion[], groups: Plan["groups"] = []): Vocabulary {
  const known = selections.get(criteria);
  if (known) return known;
  const ids = new Set(valueColumns(criteria).map(({ id }) => id));
  const values = ids.size > 0 ? ids : marks;
  // A plan may have fewer criteria than make a header sure.
  const fewest = ids.size > 0 ? Math.min(3, ids.size) : 1;
  const plan = { criteria, groups, targets: [], gates: [] };
  const made = vocabularyOf("selection", plan, {
    isValue: (use) => values.has(use),
    fewest,
    besideNames: ids.size === 0,
  });
  selections.set(criteria, made);
  return made;
}

const evaluations = new WeakMap<Plan, Vocabulary>();

/** The headings of an evaluation sheet: the facts of targets and gates, what was stated instead, the plain columns. */
export function evaluationVocabulary(plan: Plan): Vocabulary {
  const known = evaluations.get(plan);
  if (known) return known;
  const facts = factColumns(plan).map(({ id }) => id);
  const stated = plan.targets.flatMap(({ id }) => statedUses(id));
  // A sheet that judges by name has fewer targets than make a header sure.
  const ids = new Set([...facts, ...stated, "result"]);
  const fewest = Math.min(3, Math.max(1, facts.length));
  const made = vocabularyOf("evaluation", plan, {
    isValue: (use) => ids.has(use),
    fewest,
    besideNames: facts.length === 0,
  });
  evaluations.set(plan, made);
  return made;
}

const noPlan: HeadingPlan = { criteria: [], groups: [], targets: [], gates: [] };
/** Events may stand below headings that say nothing of them: then the year tells the header. */
const events = new Set(["event", "kind", "result", "year"]);

/** Whether events of a ledger stand in a column, or its years. */
export function isOfEvents(use: string | null): boolean {
  return (use !== null && events.has(use)) || yearOfUse(use) !== null;
}

/** The headings of a ledger with a row an event, or a row an area and a year. */
export const longVocabulary = vocabularyOf("ledger", noPlan, { isValue: (use) => events.has(use), fewest: 1 });

/** The headings of a summary: a row a year, with the names or numbers of its areas. */
export const summaryVocabulary = vocabularyOf("ledger", noPlan, {
  isValue: (use) => /^(?:names|count) /.test(use),
  fewest: 2,
});

/** The headings of a ledger with a row an area and columns by year. */
export const wideVocabulary = vocabularyOf("ledger", noPlan, {
  isValue: (use) => /^y\d{4}/.test(use),
  fewest: 1,
  mayAsk: true,
});
