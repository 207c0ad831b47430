import type { Assessment } from "../core/assess/assessment.ts";
import { explanationText, type Explanation, type FigureId } from "../core/explain/explanation.ts";
import { fill, type Language, type Sentence } from "../core/sentence.ts";
import type { WorkbookContent } from "../core/table.ts";
import { line, linesOf, type Line } from "./print/printed-line.ts";

/** A figure that `--why` asked about and the workbook does not have. */
interface UnknownFigure {
  readonly of: string;
  readonly unknown: Sentence;
}

export type ExplainedFigure = Explanation | UnknownFigure;

const unknown: Sentence = {
  vi: "Sổ không có số «{figure}» để giải thích. Các số hỏi được (mã đơn vị là ví dụ): {figures}.",
  en: "The workbook has no figure “{figure}” to explain. Figures that can be asked about (codes are examples): {figures}.",
};

/**
 * The explanation of each figure asked about with `--why`; of one that is not there, the names of those that are.
 *
 * @param today ISO day from which days left are counted; null where the user states none
 */
export async function explainedFigures(
  assessment: Assessment,
  content: WorkbookContent,
  asked: readonly string[],
  today: string | null,
): Promise<readonly ExplainedFigure[]> {
  if (asked.length === 0) return [];
  const { explain, figuresIn } = await import("../core/explain/index.ts");
  const workbook = { content, today };
  return asked.map((figure) => {
    // What is no figure at all is answered like a figure that this workbook lacks.
    const explanation = explain(assessment, figure as FigureId, workbook);
    const figures = () => figuresIn(assessment, workbook).join(", ");
    return explanation ?? { of: figure, unknown: fill(unknown, { figure, figures: figures() }) };
  });
}

/** What the terminal shows of them, a blank line before each. */
export function explainedLines(explained: readonly ExplainedFigure[], language: Language): readonly Line[] {
  return explained
    .map((one) => ("unknown" in one ? `✖ ${one.unknown[language]}` : explanationText(one, language)))
    .flatMap((text) => [...linesOf(text, "  "), line``]);
}

export function hasUnknown(explained: readonly ExplainedFigure[] = []): boolean {
  return explained.some((one) => "unknown" in one);
}
