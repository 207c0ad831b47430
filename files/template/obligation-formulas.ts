import type { EvidenceKind, Obligation } from "../../core/plan/obligation.ts";
import type { Plan } from "../../core/plan/plan.ts";
import { dueDayOf } from "../../core/rules/judge-obligation.ts";
import { terms } from "../../core/terms.ts";
import { answers, quotedText } from "./formulas.ts";

/** Cells of the evidence of one duty, in A1 form. */
type EvidenceCells = Readonly<Record<Exclude<EvidenceKind, "money">, string>>;

interface DutyFacts {
  readonly obligation: Obligation;
  readonly cells: EvidenceCells;
  readonly year: number;
  readonly plan: Plan;
  /** A native condition under which another sheet says that the duty does not apply, or that it is proved. */
  readonly isExempt?: string;
  readonly isProved?: string;
}

const { met, notMet, notApplicable, undetermined } = {
  met: quotedText(terms.verdict.met.vi),
  notMet: quotedText(terms.verdict.notMet.vi),
  notApplicable: quotedText(terms.verdict.notApplicable.vi),
  undetermined: quotedText(terms.verdict.undetermined.vi),
};

/** Neither AND nor OR: both work out every part, and a text would make a comparison of one an error. */
const isCount = (cell: string) => `IF(ISNUMBER(${cell}),IF(${cell}>=0,INT(${cell})=${cell},FALSE),FALSE)`;
const isBefore = (cell: string, day: string) => `IF(ISNUMBER(${cell}),${cell}<${day},FALSE)`;
const yes = (cell: string) => `${cell}=${quotedText(answers.yes)}`;
const no = (cell: string) => `${cell}=${quotedText(answers.no)}`;
const all = (...conditions: readonly string[]): string =>
  conditions.reduceRight((rest, one) => `IF(${one},${rest},FALSE)`);

/** What a duty comes to by the cells of its row, as `judgeObligation` says it (Quy ước Q22). */
export function obligationFormula(facts: DutyFacts): string {
  const { obligation, cells, isExempt } = facts;
  const { answer, done, total } = cells;
  const cases: (readonly [string, string])[] = [];
  if (isExempt !== undefined) cases.push([isExempt, notApplicable]);
  if (obligation.notApplicableWhen === "answer-no") cases.push([no(answer), notApplicable]);
  if (obligation.notApplicableWhen === "total-zero") {
    const isNone = `IF(${isCount(done)},${done}=0,TRUE)`;
    cases.push([all(isCount(total), `${total}=0`, isNone), notApplicable]);
  }
  return cases.reduceRight((rest, [condition, verdict]) => `IF(${condition},${verdict},${rest})`, byTest(facts));
}

function byTest({ obligation, cells, year, plan, isProved }: DutyFacts): string {
  const { answer, done, total, document, date } = cells;
  const { evidence } = obligation;
  const first = (day: string) => `DATE(${day})`;
  const isInYear = all(`ISNUMBER(${date})`, `${date}>=${first(`${year},1,1`)}`, `${date}<${first(`${year + 1},1,1`)}`);
  const onDay = `IF(${isInYear},${met},${undetermined})`;
  switch (obligation.test) {
    case "document":
    case "yes-and-document": {
      const paper = all(`LEN(TRIM(${document}))>0`, `ISNUMBER(${date})`);
      const wanted = [
        ...(obligation.test === "document" ? [] : [yes(answer)]),
        ...(evidence.includes("done") ? [isCount(done)] : []),
        isProved === undefined ? paper : `IF(${isProved},TRUE,${paper})`,
      ];
      return `IF(${no(answer)},${notMet},IF(${all(...wanted)},${met},${undetermined}))`;
    }
    case "yes-no":
      return `IF(${yes(answer)},${met},IF(${no(answer)},${notMet},${undetermined}))`;
    case "at-least-one": {
      const none =
        obligation.notApplicableWhen === "total-zero" ? `IF(${isCount(total)},${notMet},${undetermined})` : notMet;
      return `IF(${isCount(done)},IF(${done}>0,${met},${none}),${undetermined})`;
    }
    case "all":
      return `IF(${all(isCount(done), isCount(total))},IF(${done}>${total},${undetermined},IF(${done}=${total},${met},${notMet})),${undetermined})`;
    case "none": {
      const isOdd = `IF(${isCount(total)},${done}>${total},FALSE)`;
      return `IF(${isCount(done)},IF(${isOdd},${undetermined},IF(${done}=0,${met},${notMet})),${undetermined})`;
    }
    case "date":
      return `IF(${no(answer)},${notMet},${onDay})`;
    case "before": {
      const deadline = dueDayOf(obligation, plan);
      if (deadline === undefined) return notApplicable;
      const [month, day] = deadline.split("-").map(Number);
      const due = first(`${year},${month},${day}`);
      return `IF(${no(answer)},${notMet},IF(${isBefore(date, due)},${onDay},IF(ISNUMBER(${date}),${notMet},${undetermined})))`;
    }
  }
}
