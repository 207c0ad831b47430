import { foldText } from "../../register/fold.ts";
import { personalHeading } from "./plain-columns.ts";
import { bareHeading } from "../cells/fold-heading.ts";
import { useInGroup } from "./heading-group.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** What a heading means: a plain column, a value column id, or null. */
export type HeadingUse = string | null;

/** A hostile sheet with endless headings must not fill the memory. */
const mostRemembered = 5000;

/**
 * What one heading stands for in a kind of sheet, in this order: its id, the short heading, the plan's full text, a
 * synonym; compared after folding case, composition, spaces and tone placement.
 *
 * @example useOfHeading("  SỐ VỤ PHẠM PHÁP HÌNH SỰ (vụ)", selectionVocabulary(plan7488.criteria)) // "a1"
 */
export function useOfHeading(heading: string, vocabulary: Vocabulary): HeadingUse {
  const { seen } = vocabulary;
  const known = seen.get(heading);
  if (known !== undefined) return known;
  const inGroup = useInGroup([heading], vocabulary.groups);
  const use = inGroup === undefined ? lookUp(foldText(heading), vocabulary) : inGroup;
  if (seen.size < mostRemembered) seen.set(heading, use);
  return use;
}

export function isPersonalHeading(heading: string): boolean {
  const known = personal.get(heading);
  if (known !== undefined) return known;
  const answer = personalHeading.test(foldText(heading));
  if (personal.size < mostRemembered) personal.set(heading, answer);
  return answer;
}

const personal = new Map<string, boolean>();

const leadingId = /^\(?([a-z]{1,3}\d{1,2}(?:\.\d{1,2})?)\)?(?:[.):;,-]\s*|\s+)(.+)$/;
const leadingNumber = /^\(?\d{1,2}\)?[.):-]\s*(.+)$/;
const trailingUnit = /^(.+?)\s*\([^()]*\)$/;

function lookUp(folded: string, vocabulary: Vocabulary): HeadingUse {
  const { words, ids } = vocabulary;
  const text = bareHeading(folded);
  const exact = words.get(text);
  if (exact !== undefined) return exact;
  const inBrackets = ids.get(/^\(([^()]*)\)$/.exec(text)?.[1] ?? "");
  if (inBrackets !== undefined) return inBrackets;
  const withId = leadingId.exec(text);
  if (withId) {
    const [, id = "", rest = ""] = withId;
    const use = ids.get(id) ?? words.get(bareHeading(rest));
    if (use !== undefined) return use;
  }
  const withoutNumber = leadingNumber.exec(text)?.[1];
  if (withoutNumber !== undefined) return lookUp(withoutNumber, vocabulary);
  const withoutUnit = trailingUnit.exec(text)?.[1];
  if (withoutUnit !== undefined) return lookUp(withoutUnit, vocabulary);
  return null;
}
