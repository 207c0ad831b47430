import { useState } from "react";
import type { Sentence } from "../../../core/sentence.ts";
import { WorkbookTrouble } from "../../workbook/workbook.ts";

interface Outcome {
  readonly tone: "good" | "bad";
  readonly sentence: Sentence;
}

/**
 * Work that a form waits for, and the sentence it ends with; null where the work says for itself how it went.
 *
 * @param failed what is said where the workbook says nothing of its own
 */
export function useOutcome(failed: Sentence) {
  const [isBusy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const run = async (work: () => Promise<Outcome | null>) => {
    setBusy(true);
    setOutcome(null);
    try {
      setOutcome(await work());
    } catch (error) {
      setOutcome({ tone: "bad", sentence: error instanceof WorkbookTrouble ? error.sentence : failed });
    } finally {
      setBusy(false);
    }
  };
  return { isBusy, outcome, run };
}
