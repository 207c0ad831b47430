import { readFileSync } from "node:fs";
import type { Assessment } from "../core/assess/assessment.ts";
import { formatRatio } from "../core/ratio.ts";
import { unitOf } from "../core/sheet/areas/unit-of-row.ts";
import { readBook } from "./read-book.ts";

interface Case {
  readonly file: string;
  readonly kind: string;
  readonly check: {
    readonly status: "checked" | "unreadable";
    readonly sameAs?: string;
    readonly sameScores?: string;
    readonly require?: readonly string[];
    readonly forbid?: readonly string[];
    readonly findingAt?: readonly string[];
    readonly noValueAt?: readonly string[];
    readonly messageHas?: readonly string[];
    readonly messageHasNot?: readonly string[];
    readonly reasonHas?: readonly string[];
  };
}

const folder = "test/cases";
const { cases } = JSON.parse(readFileSync(`${folder}/cases.json`, "utf8")) as { cases: readonly Case[] };
/** Read with the national register, whose own test names what is to come out. */
const ofAnotherProvince = new Set(["r1-other-province.xlsx"]);

const read = new Map<string, Promise<Assessment | string>>();
function book(file: string): Promise<Assessment | string> {
  const reading = read.get(file) ?? readBook(`${folder}/${file}`);
  read.set(file, reading);
  return reading;
}

async function assessed(file: string): Promise<Assessment> {
  const outcome = await book(file);
  if (typeof outcome === "string") throw new Error(outcome);
  return outcome;
}

const told = ({ findings }: Assessment) => findings.map(({ code, cells }) => `${code} ${cells.length}`).sort();

/** Exact score and rank of each unit. */
function scores({ selection }: Assessment): Record<string, readonly [string | null, number | null]> {
  if (!selection) return {};
  return Object.fromEntries(
    selection.sheet.areas.flatMap((area, at) => {
      const code = unitOf(area)?.code ?? area.code;
      const exact = selection.scores.exact(at);
      return code === null ? [] : [[code, [exact && formatRatio(exact), selection.ranks[at] ?? null]]];
    }),
  );
}

it.each(cases.filter(({ file }) => !ofAnotherProvince.has(file)))("$file: $kind", async ({ file, check }) => {
  const outcome = await book(file);
  expect(typeof outcome === "string" ? "unreadable" : "checked").toBe(check.status);
  const text = typeof outcome === "string" ? outcome : JSON.stringify(outcome.findings);
  for (const words of [...(check.messageHas ?? []), ...(check.reasonHas ?? [])]) expect(text).toContain(words);
  for (const words of check.messageHasNot ?? []) expect(text).not.toContain(words);
  if (typeof outcome === "string") return;
  const codes = outcome.findings.map(({ code }) => code);
  const addresses = outcome.findings.flatMap(({ cells }) => cells.map(({ address }) => address));
  expect(codes).toEqual(expect.arrayContaining([...(check.require ?? [])]));
  expect(codes.filter((code) => check.forbid?.includes(code))).toEqual([]);
  expect(addresses).toEqual(expect.arrayContaining([...(check.findingAt ?? [])]));
  for (const unit of check.noValueAt ?? []) expect(scores(outcome)[unit]?.[0] ?? null).toBeNull();
  if (check.sameAs !== undefined) expect(told(outcome)).toEqual(told(await assessed(check.sameAs)));
  const like = check.sameScores ?? check.sameAs;
  if (like !== undefined) expect(scores(outcome)).toEqual(scores(await assessed(like)));
});
