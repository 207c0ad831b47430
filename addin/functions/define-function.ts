import { plan7488 } from "../../core/plan/plan-7488.ts";
import type { Plan } from "../../core/plan/plan.ts";
import { longestCell, shortened, type Sentence } from "../../core/sentence.ts";
import { isErrorCell } from "./cell-error.ts";
import type { FunctionReasons } from "./function-reasons.ts";
import type { LaterPart } from "./later-part.ts";
import { lifted } from "./lift.ts";
import { plainValue, type Parameter } from "./parameter.ts";
import { planBlock, readPlanBlock } from "./parameters/plan-block.ts";

/** What a cell may hold: never null, which Excel would show as 0. */
type CellValue = number | string | boolean;

/** Which cell of what a formula fills is meant, from 0. */
interface FilledCell {
  readonly row: number;
  readonly column: number;
}

/** A call as it is typed: numbers, texts in quotes, TRUE, FALSE, and ranges of sheet «Rà soát 2018» of the sample workbook. */
interface FunctionExample {
  readonly call: readonly string[];
  /** What the cell shows; null where that is a whole range, or another thing with every version. */
  readonly answer: CellValue | null;
  /** A call that a hurried user might type, and that an error cell answers; left out where any call is answered. */
  readonly wrong?: readonly string[];
}

/** What Excel is told of a result: one value of a kind, a block of any cells, or a block of numbers. */
export type ResultKind = "number" | "boolean" | "string" | "block" | "numbers";

/** Each argument by the English name of its parameter, and the plan by which the function judges. */
type Arguments<Parameters extends readonly Parameter[]> = {
  readonly [P in Parameters[number] as P["name"]["en"]]: ReturnType<P["read"]>;
} & { readonly plan: Plan };

interface Call {
  readonly given: readonly unknown[];
  readonly plan: Plan;
}

interface Words {
  /** Fixed for ever, the same in both languages. */
  readonly id: string;
  /** What the function answers, under which clause. */
  readonly says: Sentence;
  readonly returns: Sentence;
  readonly gives: ResultKind;
  /** Words under which the panel finds the function too, beside its name, description and arguments. */
  readonly alsoFoundBy?: readonly string[];
  /**
   * Ranges go cell by cell, and fill as many cells. An argument that is one block in itself (`isRange`) stays whole,
   * unless its rows are the values (`rowsOf`).
   */
  readonly lifts?: boolean;
  /** Whether a figure of the plan takes part: such a function takes the plan as its last argument. */
  readonly isOfPlan?: true;
  readonly example: FunctionExample;
  /** Number format of the cell that the call is entered in. */
  readonly format?: string;
  /** Each value that it answers has its reasons on a card, where the host takes cards. */
  readonly hasCard?: true;
  /** Code that must be there before it is called so. */
  readonly later?: (given: readonly unknown[]) => Pick<LaterPart<unknown>, "fetch"> | undefined;
}

/** Makes of a value and its reasons what the cell is given. */
export type Dress = (value: unknown, reasons: FunctionReasons) => unknown;

/** So many cells of one call have cards; what is longer is answered plain, for a host takes only so much at once. */
const mostCards = 1_000;

interface Draft<Parameters extends readonly Parameter[], Answer, Lifts extends boolean> extends Words {
  readonly parameters: Parameters;
  readonly lifts?: Lifts;
  /** An argument is read when it is asked for: the first one asked for is the first that can be refused. */
  run(given: Arguments<Parameters>): Answer;
  /** The arithmetic behind a cell; left out where `says` says it all. Called only where `run` has an answer. */
  explain?(given: Arguments<Parameters>, cell: FilledCell): FunctionReasons | FunctionReasons["lines"];
}

/** A function as Excel, the grid and the wizard take it. */
export interface CustomFunction<Answer = unknown> extends Words {
  readonly parameters: readonly Parameter[];
  /**
   * As a cell calls it: blanks are null or "", ranges are rows of cells. What Excel hands over behind the arguments
   * is not read.
   *
   * @throws what `cell-error.ts` makes
   */
  readonly run: (...given: readonly unknown[]) => Answer;
  /**
   * As `run`, each value dressed with its reasons; plain where the function has no cards.
   *
   * @throws as `run` does
   */
  readonly dressed: (given: readonly unknown[], dress: Dress) => unknown;
  /** @throws as `run` does */
  readonly explain: (given: readonly unknown[], cell: FilledCell) => FunctionReasons;
}

/** A block where ranges were given to a function that is lifted. */
type Lifted<Answer, Lifts> = Lifts extends true ? Answer | unknown[][] : Answer;

/**
 * A custom function, whole: what it is called, says, takes, answers, and why.
 *
 * @example defineFunction({ id: "TONHANDAN", …, parameters: [count({ … })], gives: "number", run: ({ households }) => … })
 */
export function defineFunction<
  const Parameters extends readonly Parameter[],
  Answer extends CellValue | unknown[][],
  const Lifts extends true | false = false,
>(draft: Draft<Parameters, Answer, Lifts>): CustomFunction<Lifted<Answer, Lifts>> {
  const parameters: readonly Parameter[] = draft.isOfPlan ? [...draft.parameters, planBlock] : draft.parameters;
  const own = draft.parameters;
  const planOf = (given: readonly unknown[]) => (draft.isOfPlan ? readPlanBlock(given[own.length]) : plan7488);
  const readers = Object.defineProperties(
    {},
    Object.fromEntries(own.map((one, at) => [one.name.en, readerOf(own, at)])),
  );
  const read = (given: readonly unknown[], plan: Plan) =>
    Object.assign(Object.create(readers) as object, {
      given: given.map(plainValue),
      plan,
    }) as unknown as Arguments<Parameters>;
  const reasonsOf = (args: Arguments<Parameters>, cell: FilledCell): FunctionReasons => {
    const reasons = draft.explain?.(args, cell) ?? [];
    return "lines" in reasons ? reasons : { lines: reasons };
  };
  const answer = (args: Arguments<Parameters>, dress?: Dress): unknown => {
    const plain: unknown = draft.run(args);
    if (!dress) return plain;
    const withReasons = (value: unknown, row: number, column: number) =>
      value === "" || isErrorCell(value) ? value : dress(value, reasonsOf(args, { row, column }));
    if (!Array.isArray(plain)) return withReasons(plain, 0, 0);
    const rows = plain as unknown[][];
    return rows.length > mostCards ? rows : rows.map((cells, row) => cells.map((one, at) => withReasons(one, row, at)));
  };
  const fill = (given: readonly unknown[], wanted?: Dress): unknown => {
    const plan = planOf(given);
    if (!draft.lifts || !given.some(Array.isArray)) return answer(read(given, plan), wanted);
    const { height, width, argumentsAt, isBlankAt } = lifted(own, given, plan);
    const dress = height * width > mostCards ? undefined : wanted;
    const cell = (row: number, column: number) => answer(read(argumentsAt(row, column), plan), dress);
    if (height === 1 && width === 1) return cell(0, 0);
    return evenRows(
      Array.from({ length: height }, (_row, row) =>
        Array.from({ length: width }, (_cell, column) =>
          isBlankAt(row, column) ? "" : orError(() => cell(row, column)),
        ).flatMap(asCells),
      ),
    );
  };
  return {
    ...draft,
    parameters,
    run: (...given) => withinCell(fill(given)) as Lifted<Answer, Lifts>,
    dressed: (given, dress) => withinCell(fill(given, draft.hasCard && dress)),
    explain(given, cell) {
      const plan = planOf(given);
      const here = draft.lifts ? lifted(own, given, plan).argumentsAt(cell.row, cell.column) : given;
      return reasonsOf(read(here, plan), cell);
    },
  };
}

/** A longer text would be an error cell of the host, without a word why. */
function withinCell<Answer>(answer: Answer): Answer {
  if (typeof answer === "string") return shortened(answer, longestCell) as Answer;
  return Array.isArray(answer) ? (answer.map(withinCell) as Answer) : answer;
}

/**
 * Reads one argument of a call when it is asked for, and once: a whole column takes a million looks. Made once a function,
 * for a sheet has thousands of calls.
 */
function readerOf(parameters: readonly Parameter[], at: number): PropertyDescriptor & ThisType<Call> {
  return {
    get() {
      const own = parameters[at];
      const value: unknown = own?.read(argumentAt(parameters, this.given, at), this.plan);
      if (own) Object.defineProperty(this, own.name.en, { value });
      return value;
    },
  };
}

/** Excel hands over repeated arguments as one list; as they are typed they stand one after the other. */
function argumentAt(parameters: readonly Parameter[], given: readonly unknown[], at: number): unknown {
  if (!parameters[at]?.isRepeated) return given[at];
  return given.slice(at);
}

/** A wrong cell is an error in its own place, never of the whole. */
function orError(run: () => unknown): unknown {
  try {
    return run();
  } catch (error) {
    if (isErrorCell(error)) return error;
    throw error;
  }
}

/** A call that answers a row of cells fills that row. */
function asCells(answer: unknown): readonly unknown[] {
  return Array.isArray(answer) ? ((answer as unknown[][])[0] ?? []) : [answer];
}

/** Rows of one length; what a row has too little of is as its first cell: blank, or the same error. */
function evenRows(rows: readonly (readonly unknown[])[]): unknown[][] {
  const width = Math.max(...rows.map((row) => row.length));
  return rows.map((row) => [...row, ...Array<unknown>(width - row.length).fill(row[0])]);
}
