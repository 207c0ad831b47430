import { foldText } from "../../register/fold.ts";
import { bareHeading } from "../cells/fold-heading.ts";

/** Columns that belong together under one heading: those of one target, say. */
export interface HeadingGroup {
  /** What stands for the whole: its id, its titles. Folded. */
  readonly names: ReadonlySet<string>;
  /** Ids that another text may follow: "t2", "chỉ tiêu 2". Folded. */
  readonly ids: readonly string[];
  /** The use of a column headed by the group alone. */
  readonly own: string;
  /** Its columns, with the headings that mean each even where another group has the same. Folded. */
  readonly columns: readonly {
    readonly use: string;
    readonly id: string;
    readonly texts: readonly string[];
  }[];
}

interface Draft {
  readonly ids: readonly string[];
  readonly titles: readonly string[];
  readonly own: string;
  readonly columns: readonly { readonly use: string; readonly texts: readonly string[] }[];
}

export function defineGroup({ ids, titles, own, columns }: Draft): HeadingGroup {
  const folded = (texts: readonly string[]) => texts.map((text) => bareHeading(foldText(text)));
  return {
    names: new Set(folded([...ids, ...titles])),
    ids: folded(ids),
    own,
    columns: columns.map(({ use, texts }) => ({ use, id: foldText(use), texts: texts.map(wordsOf) })),
  };
}

/** Words alone: «bắt – đầu thú» is «bắt, đầu thú». */
function wordsOf(text: string): string {
  return foldText(text)
    .replace(/[^\p{L}\p{N}%]+/gu, " ")
    .trim();
}

/** A group that a heading names, and what it says beyond that. */
interface NamedGroup {
  readonly group: HeadingGroup;
  readonly rest: string;
}

const separator = /^(?:[.):;,/-]\s*|\s+(?:[-:–]\s*)?)(.+)$/;
const trailingRemark = /^(.+?)\s*\([^()]*\)$/;
const leadingNumber = /^\(?\d{1,2}\)?[.):-]\s*(.+)$/;

const seen = new WeakMap<readonly HeadingGroup[], Map<string, NamedGroup | null>>();
/** A hostile sheet with endless headings must not fill the memory. */
const mostRemembered = 5000;

function knownGroup(heading: string, groups: readonly HeadingGroup[]): NamedGroup | null {
  const known = seen.get(groups) ?? new Map<string, NamedGroup | null>();
  seen.set(groups, known);
  const found = known.get(heading);
  if (found !== undefined) return found;
  const named = groupIn(heading, groups);
  if (known.size < mostRemembered) known.set(heading, named);
  return named;
}

function groupIn(heading: string, groups: readonly HeadingGroup[]): NamedGroup | null {
  const text = bareHeading(foldText(heading));
  const plain = /^\(([^()]*)\)$/.exec(text)?.[1] ?? text;
  for (const group of groups) {
    if (group.names.has(plain)) return { group, rest: "" };
    // An id of a column begins with its group's: "t2.part".
    if (group.columns.some(({ id }) => id === plain)) return { group, rest: plain };
    for (const id of group.ids) {
      const after = plain.startsWith(id) ? separator.exec(plain.slice(id.length))?.[1] : undefined;
      if (after !== undefined) return { group, rest: group.names.has(bareHeading(after)) ? "" : after };
    }
  }
  const shorter = trailingRemark.exec(plain)?.[1] ?? leadingNumber.exec(plain)?.[1];
  return shorter === undefined ? null : groupIn(shorter, groups);
}

/**
 * The use of a column whose headings, parents first, name a group: of the child within that group, or the group's own
 * when nothing more is said. Undefined when no group is named; null when one is, but not which of its columns.
 */
export function useInGroup(stack: readonly string[], groups: readonly HeadingGroup[]): string | null | undefined {
  if (groups.length === 0) return undefined;
  // The innermost parent that names a group wins: «Chỉ tiêu T2» may stand under «Chỉ tiêu của Kế hoạch».
  for (let at = stack.length - 1; at >= 0; at -= 1) {
    const named = knownGroup(stack[at] ?? "", groups);
    if (!named) continue;
    const { group, rest } = named;
    const below = stack.slice(at + 1).map((text) => bareHeading(foldText(text)));
    if (below.length === 0) return (rest === "" ? null : useWithin(group, rest)) ?? group.own;
    const [child, whole] = [below.at(-1) ?? "", below.join(" ")];
    return useWithin(group, `${rest} ${whole}`.trim()) ?? useWithin(group, whole) ?? useWithin(group, child);
  }
  return undefined;
}

/** The one column of the group that the words can mean: a heading of it, or a part of its headings and of no other's. */
function useWithin({ columns }: HeadingGroup, text: string): string | null {
  const id = columns.find((column) => column.id === text);
  if (id) return id.use;
  const plain = wordsOf(trailingRemark.exec(text)?.[1] ?? text);
  const exact = columns.find(({ texts }) => texts.includes(plain));
  if (exact) return exact.use;
  const words = ` ${plain.replace(/^(?:tổng )?số (?:vụ |người |đối tượng |hộ )?/, "")} `;
  if (words.trim().length < 4) return null;
  const [only, ...more] = columns.filter(({ texts }) => texts.some((known) => ` ${known} `.includes(words)));
  return only !== undefined && more.length === 0 ? only.use : null;
}
