import { troubleOf, runInExcel } from "./request-context.ts";
import { WorkbookTrouble } from "../workbook.ts";

/**
 * Writes; after trouble looks what became of it. An answer that was lost on the way is no trouble if all is written.
 *
 * @throws the trouble, when not all is written; that the state is unknown, when nobody could look
 */
export async function settled(
  write: () => Promise<void>,
  settle: (context: Excel.RequestContext) => Promise<boolean>,
): Promise<void> {
  try {
    await write();
  } catch (error) {
    if (!(await isSettled(settle, error))) throw error;
  }
}

async function isSettled(
  settle: (context: Excel.RequestContext) => Promise<boolean>,
  trouble: unknown,
): Promise<boolean> {
  try {
    return await runInExcel(settle);
  } catch {
    const told = troubleOf(trouble);
    const sentence = told instanceof WorkbookTrouble ? told.sentence : connectionLost;
    throw new WorkbookTrouble(sentence, { state: "unknown", cause: trouble });
  }
}

const connectionLost = {
  vi: "Excel không trả lời.",
  en: "Excel does not answer.",
};
