/** What stands before the words of a heading. */
interface HeadingPrefix {
  /** An id of the plan's: "a1", "t2"; folded. Null when there is none. */
  readonly id: string | null;
  /** It looks like an id of a plan, but this plan has none such: "b7", "t11". */
  readonly isForeign: boolean;
  /** A numbering and nothing else: «K5», «Cột 3». */
  readonly isNumberAlone: boolean;
  readonly rest: string;
}

const clause = /^(?:[ivx]{1,4}\.)?\d{1,2}\.(?=[a-z][-. ]?\d)/;
const planId = /^\(?([a-zđ])[-. ]?(\d{1,2})(?:\.(\d{1,2}))?\)?(?:\s*[.):;,\-–/]+\s*|\s+|$)/;
/** An id of a plan's as it stands, whatever its letters. */
const anyId = /^\(?([a-zđ]{1,8}\d{1,3}(?:\.\d{1,2})?)\)?(?:\s*[.):;,\-–/]+\s*|\s+|$)/;
/** «T2.whole», «T4.whole-2», «T2 share»: the ids of a target's columns as this program writes them. */
const columnId = /^\(?(t\d{1,2}(?:\.(?:whole|part)(?:-\d)?| (?:share|verdict)))\)?(?:\s*[.):;,\-–/]+\s*|\s+|$)/;
const targetId = /^(?:ct|chỉ tiêu|chỉ tiêu số)\s*(?:[a-z])?(\d{1,2})(?:[.):;,\-–/]+\s*|\s+|$)/;
const gateId = /^(?:đk|điều kiện|điều kiện số)\s*(\d)(?:[.):;,\-–/]+\s*|\s+|$)/;
const numbering =
  /^\(?(?:(?:k|tc|tiêu chí|tiêu chí số|cột|mục|stt)\s*\d{1,2}|[ivx]{1,4}(?:\.\d{1,2})+(?=[.)\-:/ ])|[ivx]{1,4}(?=[.)\-:/])|\d{1,2}(?:\.\d{1,2})*(?=[.):\-/ ]|$)|[a-zđ](?=[.)]\s))\)?(?:[.):;,\-–/]+\s*|\s+|$)/;
const numberAlone = /^\(?(?:k|tc|tiêu chí|tiêu chí số|cột|mục|chỉ tiêu)\s*\d{1,2}\)?$/;

/**
 * Parts an id or a numbering from the words behind it. An office's own numbering says nothing.
 *
 * @param ids the plan's ids, by their folded form
 * @param targets folded ids of targets in their order, when the sheet has targets: «CT3» is the third
 */
export function headingPrefix(
  heading: string,
  ids: ReadonlyMap<string, string>,
  targets: readonly string[] = [],
): HeadingPrefix {
  const text = heading.replace(clause, "");
  const none = { id: null, isForeign: false, isNumberAlone: false };
  const column = columnId.exec(text);
  if (column?.[1] !== undefined && ids.has(column[1]))
    return { ...none, id: column[1], rest: text.slice(column[0].length) };
  const target = targetId.exec(text);
  if (target && targets.length > 0) {
    const id = `t${target[1] ?? ""}`;
    const known = ids.has(id) ? id : targets[Number(target[1]) - 1];
    return { ...none, id: known ?? null, isForeign: known === undefined, rest: text.slice(target[0].length) };
  }
  const gate = gateId.exec(text);
  if (gate && ids.has(`g${gate[1] ?? ""}`))
    return { ...none, id: `g${gate[1] ?? ""}`, rest: text.slice(gate[0].length) };
  const token = anyId.exec(text);
  const told = token?.[1]?.replace(/[- ]/g, "");
  if (token && told !== undefined && ids.has(told)) return { ...none, id: told, rest: text.slice(token[0].length) };
  if (numberAlone.test(text)) return { ...none, isNumberAlone: true, rest: "" };
  const own = planId.exec(text);
  if (own) {
    const [whole, letter = "", number = "", part] = own;
    const id = `${letter}${Number(number)}${part === undefined ? "" : `.${part}`}`;
    const rest = text.slice(whole.length);
    if (ids.has(id)) return { ...none, id, rest };
    const looksOurs =
      [...ids.keys()].some((known) => known.startsWith(letter)) || (/[a-eg]/.test(letter) && rest !== "");
    if (looksOurs && letter !== "k") return { ...none, isForeign: true, rest };
  }
  const number = numbering.exec(text);
  const rest = number ? text.slice(number[0].length) : text;
  return { ...none, rest: rest === "" ? text : rest };
}
