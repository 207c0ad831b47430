import { foldText } from "../../register/fold.ts";
import { bareHeading } from "../cells/fold-heading.ts";
import type { HeadingGroup } from "./heading-group.ts";

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
  /** Columns that go by their parent's heading: «Khám phá» means another thing under T2 than under T3. */
  readonly groups: readonly HeadingGroup[];
  /** Headings seen before; sheets repeat theirs. */
  readonly seen: Map<string, string | null>;
}

interface Draft {
  /** From the surest to the weakest: the first to claim a wording keeps it. */
  readonly wordings: readonly Wording[];
  readonly ids: readonly string[];
  readonly values: Iterable<string>;
  readonly fewest: number;
  readonly groups?: readonly HeadingGroup[];
}

/** Makes a vocabulary from its wordings. */
export function defineVocabulary({ wordings, ids, values, fewest, groups = [] }: Draft): Vocabulary {
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
    groups,
    seen: new Map(),
  };
}
