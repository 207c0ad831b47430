import { withoutAuthority } from "./authority.ts";
import { piecesOf, type NamePiece } from "./name-pieces.ts";
import { nearestDistricts } from "./nearest-districts.ts";
import { nearestUnits } from "./nearest-units.ts";
import { oldUnits } from "./old-units.ts";
import { namesPlace, placeNamed, type Place } from "./place.ts";
import { otherStatesOf } from "./registers.ts";
import { trimName } from "./trim-name.ts";
import { unitsNamed } from "./unit-index.ts";
import { parseUnitName } from "./unit-name.ts";
import type { Register } from "./unit.ts";

/** What stands around one name of the register. */
export interface Surroundings {
  /** The name as written, without them; null when nothing in front of the rest is a name of the register. */
  readonly bare: string | null;
  /** Where `bare` is null: what comes nearest to a name. */
  readonly likely: string;
  /** Districts and provinces written beside it. */
  readonly places: readonly Place[];
  /** The other names that it has or had: «(nay là phường …)». */
  readonly others: readonly string[];
  /** Names of other units beside it: «X và Y». */
  readonly joined: readonly string[];
  /** The number of a footnote, which may belong to the name: «Hố Nai (3)»; "" for none. */
  readonly footnote: string;
  /** Something beside the name could be a place or a unit, and is none of the register. */
  readonly isUnclear: boolean;
}

const longestName = 80;
const footnote = /^(?:[\d*†‡#⁰¹²³⁴-⁹\s]+|[a-zđ])$/iu;
const relation =
  /^(?:(?:nay|hiện)(?: là| thuộc| gọi là| đổi(?: tên)? thành)?|(?:trước (?:đây|kia|là)|nguyên|tức)(?: là| thuộc)?|tên (?:cũ|mới)(?: là)?|cũ(?: là)?|mới|đổi tên(?: từ| thành)?|chuyển thành|(?:mới )?(?:sáp nhập|nhập|hợp nhất|gộp|tách|thành lập)(?: (?:vào|với|từ|thành|về|ra))*)(?![\p{L}\p{N}])[\s:.]*/iu;
const neighbour = /^(?:tiếp |liền )?(?:giáp|gần|cạnh|kề|cách|dọc|ven)(?![\p{L}\p{N}])/iu;
const unitType = /^(?:xã|phường|thị trấn|đặc khu|tt|[xpf]\.)[\s.:]/iu;
const proper = /^\p{Lu}[\p{L}\p{M}']*(?:\s(?:\p{Lu}[\p{L}\p{M}']*|\d+))*$/u;
const formerly = /\scũ$/u;

/**
 * Takes a written name apart from what offices put around it: the authority before it, district and province after it, list
 * marks, footnotes, remarks, earlier and later names. Null when nothing stands around it.
 *
 * @param text tidied
 * @example readSurroundings(registerOf("2018-01-01"), "UBND xã Long Đức (1)")?.bare // "Xã Long Đức"
 */
export function readSurroundings(register: Register, text: string): Surroundings | null {
  const pieces = piecesOf(text);
  const first = pieces?.findIndex((piece) => !isIdle(piece)) ?? -1;
  if (!pieces || first < 0) return null;
  const found = baseOf(register, text, pieces.slice(first));
  const rest = found ? pieces.slice(first + found.pieces) : [];
  const likely = found?.name ?? barest((pieces[first]?.text ?? "").slice(0, longestName)).name;
  if (!found && likely === text) return null;
  return { ...readRest(register, text, rest, found?.raised ?? ""), bare: found?.name ?? null, likely };
}

/** Marks and footnotes before the name. */
function isIdle({ text }: NamePiece): boolean {
  return !/\p{L}/u.test(text) || /^[a-zđ]$/iu.test(text);
}

interface Base {
  readonly name: string;
  readonly raised: string;
  /** How many pieces it takes up. */
  readonly pieces: number;
}

/** The longest beginning that is a name of the register: some have a dash in them. */
function baseOf(register: Register, text: string, pieces: readonly NamePiece[]): Base | null {
  const start = pieces[0]?.start ?? 0;
  const bracket = pieces[0]?.bracket ?? 0;
  for (let count = pieces.length; count > 0; count -= 1) {
    const last = pieces[count - 1];
    if (!last || last.bracket !== bracket || last.end - start > longestName) continue;
    const { name, raised } = barest(text.slice(start, last.end));
    for (const bare of [name, name.replace(formerly, "")]) {
      if (isNamed(register, bare)) return { name: capitalised(bare), raised, pieces: count };
    }
  }
  return null;
}

function barest(text: string): { readonly name: string; readonly raised: string } {
  const { name, raised } = trimName(text);
  return { name: trimName(withoutAuthority(name)).name, raised };
}

/** «UBND xã Long Đức» leaves a name that begins a cell. */
function capitalised(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function isNamed(register: Register, name: string): boolean {
  const written = parseUnitName(name);
  return unitsNamed(register, written).length > 0 || oldUnits(register, written, null).length > 0;
}

type Around = Pick<Surroundings, "places" | "others" | "joined" | "footnote" | "isUnclear">;

function readRest(register: Register, text: string, pieces: readonly NamePiece[], raised: string): Around {
  const places: Place[] = [];
  const others: string[] = [];
  const joined: string[] = [];
  let number = raised;
  let isUnclear = false;
  /** What the pieces before this one in the same brackets were about. */
  let topic: "none" | "relation" | "remark" | "neighbour" = "none";
  let bracket = 0;
  for (let at = 0; at < pieces.length; at += 1) {
    const piece = pieces[at];
    if (!piece) break;
    if (piece.bracket !== bracket) topic = "none";
    bracket = piece.bracket;
    const said = relation.exec(piece.text)?.[0] ?? "";
    if (said !== "") topic = "relation";
    const rest = trimName(piece.text.slice(said.length)).name;
    if (footnote.test(piece.text)) {
      if (at === 0) number ||= piece.text.replace(/\D/g, "");
      continue;
    }
    if (rest === "") continue;
    const next = pieces[at + 1];
    const wide = next ? placeNamed(register, text.slice(piece.start, next.end).trim()) : null;
    const place = wide ?? placeNamed(register, rest);
    if (place) {
      // Where a unit is now or was before does not say where the register has it.
      if (topic !== "relation" && topic !== "neighbour") places.push(place);
      if (wide) at += 1;
      continue;
    }
    const isUnit = unitType.test(rest) || (rest.length <= longestName && isNamed(register, rest));
    if (topic === "relation") {
      if (isUnit || isKnownOnce(register, rest) || proper.test(rest)) others.push(rest);
      continue;
    }
    if (neighbour.test(rest)) topic = "neighbour";
    if (topic === "neighbour") continue;
    if (piece.joined || isUnit) joined.push(withoutAuthority(rest));
    else if (namesPlace(rest) || isNearName(register, rest)) isUnclear = true;
    topic = "remark";
  }
  return { places, others, joined, footnote: number, isUnclear };
}

function isKnownOnce(register: Register, name: string): boolean {
  return otherStatesOf(register).some((state) => unitsNamed(state, parseUnitName(name)).length > 0);
}

/** A name written with a slip is no remark. */
function isNearName(register: Register, text: string): boolean {
  if (text.length > longestName || !proper.test(text)) return false;
  return nearestDistricts(register, text).length > 0 || nearestUnits(register, parseUnitName(text), null).length > 0;
}
