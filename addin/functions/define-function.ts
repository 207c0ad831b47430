import { longestCell, shortened, type Sentence } from "../../core/sentence.ts";
import type { Parameter } from "./parameter.ts";

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

/** Each argument by the English name of its parameter. */
type Arguments<Parameters extends readonly Parameter[]> = {
  readonly [P in Parameters[number] as P["name"]["en"]]: ReturnType<P["read"]>;
};

interface Words {
  /** Fixed for ever, the same in both languages. */
  readonly id: string;
  /** What the function answers, under which clause. */
  readonly says: Sentence;
  readonly returns: Sentence;
  readonly gives: ResultKind;
  readonly example: FunctionExample;
  /** Number format of the cell that the call is entered in. */
  readonly format?: string;
}

interface Draft<Parameters extends readonly Parameter[], Answer> extends Words {
  readonly parameters: Parameters;
  /** An argument is read when it is asked for: the first one asked for is the first that can be refused. */
  run(given: Arguments<Parameters>): Answer;
  /** The arithmetic behind a cell; left out where `says` says it all. Called only where `run` has an answer. */
  explain?(given: Arguments<Parameters>, cell: FilledCell): readonly Sentence[];
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
  /** @throws as `run` does */
  readonly explain: (given: readonly unknown[], cell: FilledCell) => readonly Sentence[];
}

/**
 * A custom function, whole: what it is called, says, takes, answers, and why.
 *
 * @example defineFunction({ id: "TONHANDAN", …, parameters: [count({ … })], gives: "number", run: ({ households }) => … })
 */
export function defineFunction<const Parameters extends readonly Parameter[], Answer extends CellValue | unknown[][]>(
  draft: Draft<Parameters, Answer>,
): CustomFunction<Answer> {
  const read = (given: readonly unknown[]) =>
    Object.defineProperties(
      {},
      Object.fromEntries(draft.parameters.map((one, at) => [one.name.en, { get: () => one.read(given[at]) }])),
    ) as Arguments<Parameters>;
  return {
    ...draft,
    run: (...given) => withinCell(draft.run(read(given))),
    explain: (given, cell) => draft.explain?.(read(given), cell) ?? [],
  };
}

/** A longer text would be an error cell of the host, without a word why. */
function withinCell<Answer>(answer: Answer): Answer {
  if (typeof answer === "string") return shortened(answer, longestCell) as Answer;
  return Array.isArray(answer) ? (answer.map(withinCell) as Answer) : answer;
}
