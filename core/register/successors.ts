import dongNaiLinks from "./lists/dong-nai-links.json" with { type: "json" };
import { reformDate, registerOf } from "./registers.ts";
import { fullName } from "./unit.ts";

/** A unit of 2025 that took over a unit of 2017. */
export interface Successor {
  readonly code: string;
  /** With its type: "Phường Hố Nai". */
  readonly name: string;
  /** False when only a part of the old unit went there. */
  readonly whole: boolean;
}

let links: ReadonlyMap<string, readonly Successor[]> | null = null;

/**
 * What became of a unit of Đồng Nai on 1/7/2025. An aid, not an authority: the links start from the state just
 * before that day. Null when no link is known (12 of the 171): ask, never guess.
 *
 * @param code2017 five digits, of the register of 15/10/2017
 * @example successorsOf("26272") // [{ code: "26005", name: "Phường Hố Nai", whole: true }]
 */
export function successorsOf(code2017: string): readonly Successor[] | null {
  links ??= readLinks();
  return links.get(code2017) ?? null;
}

/** A line is `new:old old`; ~ before an old code marks a part. */
function readLinks(): ReadonlyMap<string, readonly Successor[]> {
  const names = new Map(registerOf(reformDate).units.map((unit) => [unit.code, fullName(unit)]));
  const successors = new Map<string, Successor[]>();
  for (const line of dongNaiLinks.links) {
    const [code = "", olds = ""] = line.split(":");
    for (const old of olds.split(" ")) {
      const successor = { code, name: names.get(code) ?? code, whole: !old.startsWith("~") };
      const key = old.replace("~", "");
      successors.set(key, [...(successors.get(key) ?? []), successor]);
    }
  }
  return successors;
}
