import type { Criterion } from "../../plan/plan.ts";
import { valueColumns } from "../../plan/value-columns.ts";
import { plainHeadings } from "./plain-columns.ts";
import { defineVocabulary, type Vocabulary } from "./vocabulary.ts";

const known = new WeakMap<readonly Criterion[], Vocabulary>();

/**
 * The headings of a selection sheet: the criteria's columns, and the plain ones beside them.
 *
 * @example useOfHeading("Sưu tra hình sự", selectionVocabulary(plan7488.criteria)) // "a5"
 */
export function selectionVocabulary(criteria: readonly Criterion[]): Vocabulary {
  let vocabulary = known.get(criteria);
  if (!vocabulary) {
    const columns = valueColumns(criteria);
    const ids = columns.map(({ id }) => id);
    vocabulary = defineVocabulary({
      wordings: [
        ...ids.map((id) => ({ use: id, texts: [id] })),
        ...columns.map(({ id, heading }) => ({ use: id, texts: [heading.vi, heading.en] })),
        ...columns.map(({ id, synonyms }) => ({ use: id, texts: synonyms })),
        ...Object.entries(plainHeadings).map(([use, texts]) => ({ use, texts })),
      ],
      ids,
      values: ids,
      // A plan may have fewer criteria than make a header sure.
      fewest: Math.min(3, ids.length),
    });
    known.set(criteria, vocabulary);
  }
  return vocabulary;
}
