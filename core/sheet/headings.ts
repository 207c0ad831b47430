import type { Criterion } from "../plan/plan.ts";
import { valueColumns } from "../plan/value-columns.ts";
import { foldText } from "../register/fold.ts";
import { personalHeading, plainHeadings } from "./plain-columns.ts";
import type { PlainColumn } from "./selection-sheet.ts";

/** What a heading means: a plain column, a value column id, or null. */
export type HeadingUse = PlainColumn | (string & {}) | null;

interface Dictionary {
  readonly words: ReadonlyMap<string, string>;
  readonly ids: ReadonlySet<string>;
  readonly seen: Map<string, HeadingUse>;
}

const dictionaries = new WeakMap<readonly Criterion[], Dictionary>();
/** Sheets repeat their headings; a hostile one with endless headings must not fill the memory. */
const mostRemembered = 5000;

/**
 * What one heading stands for, in this order: its id, the short heading, the plan's full text, a synonym; compared
 * after folding case, composition, spaces and tone placement.
 *
 * @example useOfHeading("  SỐ VỤ PHẠM PHÁP HÌNH SỰ (vụ)", plan7488.criteria) // "a1"
 */
export function useOfHeading(heading: string, criteria: readonly Criterion[]): HeadingUse {
  const { words, ids, seen } = dictionaryOf(criteria);
  const known = seen.get(heading);
  if (known !== undefined) return known;
  const use = lookUp(foldText(heading), words, ids);
  if (seen.size < mostRemembered) seen.set(heading, use);
  return use;
}

export function isPersonalHeading(heading: string): boolean {
  return personalHeading.test(foldText(heading));
}

function dictionaryOf(criteria: readonly Criterion[]): Dictionary {
  let dictionary = dictionaries.get(criteria);
  if (!dictionary) {
    const words = new Map<string, string>();
    // The first to claim a wording keeps it, so the tiers go in from the surest to the weakest.
    const claim = (texts: readonly string[], use: string) => {
      for (const text of texts) {
        const word = bare(foldText(text));
        if (!words.has(word)) words.set(word, use);
      }
    };
    const columns = valueColumns(criteria);
    for (const { id } of columns) claim([id], id);
    for (const { id, heading } of columns) claim([heading.vi, heading.en], id);
    for (const { id, synonyms } of columns) claim(synonyms, id);
    for (const [use, headings] of Object.entries(plainHeadings)) claim(headings, use);
    dictionary = { words, ids: new Set(columns.map(({ id }) => id)), seen: new Map() };
    dictionaries.set(criteria, dictionary);
  }
  return dictionary;
}

const leadingId = /^\(?([a-z]\d{1,2}(?:\.\d)?)\)?(?:[.):;,-]\s*|\s+)(.+)$/;
const leadingNumber = /^\(?\d{1,2}\)?[.):-]\s*(.+)$/;
const trailingUnit = /^(.+?)\s*\([^()]*\)$/;
const trailingMarks = /[\s.,:;*]+$/;

function lookUp(folded: string, words: ReadonlyMap<string, string>, ids: ReadonlySet<string>): HeadingUse {
  const text = bare(folded);
  const exact = words.get(text);
  if (exact !== undefined) return exact;
  const inBrackets = /^\(([^()]*)\)$/.exec(text)?.[1];
  if (inBrackets !== undefined && ids.has(inBrackets)) return inBrackets;
  const withId = leadingId.exec(text);
  if (withId) {
    const [, id = "", rest = ""] = withId;
    if (ids.has(id)) return id;
    const use = words.get(bare(rest));
    if (use !== undefined) return use;
  }
  const withoutNumber = leadingNumber.exec(text)?.[1];
  if (withoutNumber !== undefined) return lookUp(withoutNumber, words, ids);
  const withoutUnit = trailingUnit.exec(text)?.[1];
  if (withoutUnit !== undefined) return lookUp(withoutUnit, words, ids);
  return null;
}

function bare(text: string): string {
  return text.replace(trailingMarks, "");
}
