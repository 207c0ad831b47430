import { foldText } from "../register/fold.ts";

/** One use of a column, and the headings that mean it. */
export interface Wording {
  readonly use: string;
  readonly texts: readonly string[];
}

/** The headings of one kind of sheet, as data: the same search finds every kind. */
export interface Vocabulary {
  /** What a heading means, by its folded text. */
  readonly words: ReadonlyMap<string, string>;
  /** What a short id before a heading or in brackets means: "a1", "(a1)", "a1. Số vụ …". */
  readonly ids: ReadonlyMap<string, string>;
  /** The uses that a header is known by: columns of figures. */
  readonly values: ReadonlySet<string>;
  /** Fewer recognised values than this are words in a text, not a header. */
  readonly fewest: number;
  /** Headings seen before; sheets repeat theirs. */
  readonly seen: Map<string, string | null>;
}

interface Draft {
  /** From the surest to the weakest: the first to claim a wording keeps it. */
  readonly wordings: readonly Wording[];
  readonly ids: readonly string[];
  readonly values: Iterable<string>;
  readonly fewest: number;
}

/** Makes a vocabulary from its wordings. */
export function defineVocabulary({ wordings, ids, values, fewest }: Draft): Vocabulary {
  const words = new Map<string, string>();
  for (const { use, texts } of wordings) {
    for (const text of texts) {
      const word = bareHeading(foldText(text));
      if (!words.has(word)) words.set(word, use);
    }
  }
  return {
    words,
    ids: new Map(ids.map((id) => [foldText(id), id])),
    values: new Set(values),
    fewest,
    seen: new Map(),
  };
}

const trailingMarks = /[\s.,:;*]+$/;

/** A folded heading without the marks that trail it. */
export function bareHeading(text: string): string {
  return text.replace(trailingMarks, "");
}
