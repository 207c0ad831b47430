import { useEffect, useState } from "react";
import type { Assessment } from "../../../../core/assess/assessment.ts";
import { offeredMethods } from "../../../../core/score/methods.ts";
import { compareSelection, type ListComparison } from "../../../../core/selection/compare-selection.ts";

/** What is known so far of a comparison that is worked out method by method. */
interface ComparedSoFar {
  readonly done: number;
  readonly of: number;
  /** Null until all is known. */
  readonly whole: ListComparison | null;
}

const nothing: ComparedSoFar = { done: 0, of: offeredMethods.length, whole: null };

/** Compares the methods one after the other, so that the pane stays alive over a large list and closing it ends the work. */
export function useMethodsCompared(assessment: Assessment): ComparedSoFar {
  const [known, setKnown] = useState({ assessment, soFar: nothing });
  useEffect(() => {
    let isWanted = true;
    void (async () => {
      const parts: ListComparison[] = [];
      for (const method of offeredMethods) {
        await new Promise((go) => setTimeout(go, 0));
        if (!isWanted) return;
        const part = compareSelection(assessment, { methods: [method] });
        if (part) parts.push(part);
        const isLast = parts.length === offeredMethods.length;
        setKnown({ assessment, soFar: { ...nothing, done: parts.length, whole: isLast ? together(parts) : null } });
      }
    })();
    return () => {
      isWanted = false;
    };
  }, [assessment]);
  return known.assessment === assessment ? known.soFar : nothing;
}

/** Comparisons of single methods as one. */
function together(parts: readonly ListComparison[]): ListComparison | null {
  const [first] = parts;
  if (!first) return null;
  return {
    ...first,
    methods: parts.flatMap(({ methods }) => methods),
    answered: parts.reduce((sum, { answered }) => sum + answered, 0),
    selectedUnder: first.selectedUnder.map((_count, area) =>
      parts.reduce((sum, { selectedUnder }) => sum + (selectedUnder[area] ?? 0), 0),
    ),
  };
}
