import type { LedgerEvent } from "../../life-cycle/ledger-entry.ts";
import { foldText } from "../../register/fold.ts";
import { trimEnd } from "../cells/trim.ts";
import { readDate } from "../cells/read-date.ts";

/** What the staff write for each event; the first of each is the one we write ourselves. */
const words: Readonly<Record<LedgerEvent, readonly string[]>> = {
  carriedOver: ["Chuyển tiếp", "Được chuyển tiếp", "Tiếp tục chuyển hóa", "CT", "Carried over"],
  proposed: ["Đề xuất", "Đề nghị", "ĐX", "Proposed"],
  approved: [
    "Phê duyệt",
    "Được phê duyệt",
    "Đã phê duyệt",
    "Lựa chọn",
    "Được lựa chọn",
    "Chọn mới",
    "Mới",
    "Chọn",
    "Được chọn",
    "PD",
    "Approved",
    "Selected",
  ],
  met: [
    "Đạt",
    "Chuyển hóa đạt",
    "Chuyển hóa thành công",
    "Đã chuyển hóa",
    "Đã chuyển hóa thành công",
    "Thành công",
    "Transformed",
    "Met",
  ],
  notMet: [
    "Không đạt",
    "Chưa đạt",
    "KĐ",
    "Chuyển hóa không đạt",
    "Chuyển hóa chưa đạt",
    "Chuyển hóa không thành công",
    "Không thành công",
    "Chưa chuyển hóa được",
    "Không chuyển hóa được",
    "Not transformed",
    "Not met",
  ],
  monitored: ["Theo dõi", "Tiếp tục theo dõi", "Đang theo dõi", "TD", "Monitored"],
  left: ["Đưa ra khỏi diện", "Ra khỏi diện", "Đã đưa ra khỏi diện", "Đưa ra khỏi danh sách", "Left the list"],
  relapsed: ["Tái phức tạp", "Tái phức tạp trở lại", "Phức tạp trở lại", "TPT", "Relapsed"],
};

const eventOf: ReadonlyMap<string, LedgerEvent> = new Map(
  (Object.keys(words) as LedgerEvent[]).flatMap((event) => words[event].map((text) => [foldText(text), event])),
);

/** What a cell of events was read as. */
export interface EventsRead {
  readonly events: readonly LedgerEvent[];
  /** A day in brackets behind an event: «Đạt (15/11/2018)». */
  readonly date: string | null;
  /** The parts that say no event. */
  readonly unread: readonly string[];
}

const nothing = new Set(["", "-", "…", "..."]);
const inBrackets = /\(([^()]*)\)/g;
/** A dash or a slash parts two events only when neither belongs to a number or a date. */
const between = /[;,+&\n\r]|\s-\s|\/(?!\d)|(?<!\p{L})và(?!\p{L})/u;
const leadingMark = /^(?:[-*•]|\d{1,2}[.)])\s*/;
const trailingMarks = " \t\n\r\u00a0.:";

/**
 * The events that a cell names, «Phê duyệt; Đạt» being two. A dash and an ellipsis say nothing; what cannot be read is
 * handed back, never guessed.
 *
 * @example readEvents("Phê duyệt; Đạt (15/11/2018)") // { events: ["approved", "met"], date: "2018-11-15", unread: [] }
 */
export function readEvents(text: string): EventsRead {
  let date: string | null = null;
  const plain = text.replace(inBrackets, (_whole, inside: string) => {
    date ??= readDate(inside.trim()).iso;
    return " ";
  });
  const events = new Set<LedgerEvent>();
  const unread: string[] = [];
  for (const part of plain.split(between)) {
    const word = trimEnd(foldText(part).replace(leadingMark, ""), trailingMarks);
    const event = eventOf.get(word);
    if (event !== undefined) events.add(event);
    else if (!nothing.has(word)) unread.push(part.trim());
  }
  return { events: [...events], date, unread };
}

const byLength = [...eventOf.keys()].sort((a, b) => b.length - a.length);
const statedCount = new RegExp(
  `(?<!\\p{L})(${byLength.join("|")})\\s{0,3}[:=]?\\s{0,3}(\\d{1,5})(?!\\d|[/.]\\d)`,
  "gu",
);
const countFirst = new RegExp(
  `(?<!\\d|\\d[/.])(\\d{1,5})\\s{0,3}(?:địa bàn|xã|đơn vị)?\\s{0,3}(${byLength.join("|")})(?!\\p{L})`,
  "gu",
);

/** The numbers of areas that a text states. @example statedCounts("Đạt: 9; không đạt: 8") // [["met", 9], ["notMet", 8]] */
export function statedCounts(text: string): readonly (readonly [LedgerEvent, number])[] {
  const folded = foldText(text);
  const counts = [...folded.matchAll(statedCount)].map(([, word = "", n]) => [word, n] as const);
  const found =
    counts.length > 0 ? counts : [...folded.matchAll(countFirst)].map(([, n, word = ""]) => [word, n] as const);
  return found.flatMap(([word, n]) => {
    const event = eventOf.get(word);
    return event === undefined ? [] : [[event, Number(n)] as const];
  });
}

/** The one event that a label of counts is about: «Tổng số đạt». Null when it names none or several. */
export function eventOfLabel(label: string): LedgerEvent | null {
  let rest = foldText(label);
  const found = new Set<LedgerEvent>();
  for (const word of byLength) {
    const named = new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, "u");
    if (!named.test(rest)) continue;
    const event = eventOf.get(word);
    if (event !== undefined) found.add(event);
    rest = rest.replace(named, " ");
  }
  const [only, ...more] = found;
  return only !== undefined && more.length === 0 ? only : null;
}
