import { convention } from "../../citation.ts";
import { selectedSince, type YearKnown } from "../../life-cycle/past.ts";
import { defineCheck, type LedgerContext, type Particulars, type SelectionContext } from "../check.ts";
import { needsAreas } from "../needs.ts";
import { areaInWords, namedUnit, placeIn } from "../sheet-parts.ts";
import type { AreaRow } from "../../sheet/selection/selection-sheet.ts";
import type { Plan } from "../../plan/plan.ts";

export const termExceeded = defineCheck({
  code: "term-exceeded",
  on: ["selection", "ledger"],
  fixing: "term",
  severity: "warning",
  title: { vi: "Quá thời gian 01 năm", en: "Longer than one year" },
  citation: convention("Q9"),
  messages: {
    known: {
      what: {
        vi: "{unit}: năm thứ {n} (phê duyệt lần đầu năm {first}), quá thời gian {term} năm.",
        en: "{unit}: year {n} (first approved in {first}), beyond the term of {term} year.",
      },
      next: {
        vi: "Ghi lý do chấp nhận; lý do được in trong báo cáo.",
        en: "Give the reason; it is printed in the report.",
      },
    },
    atLeast: {
      what: {
        vi: "{unit}: ít nhất năm thứ {n}, quá thời gian {term} năm.",
        en: "{unit}: year {n} at least, beyond the term of {term} year.",
      },
      next: {
        vi: "Ghi lý do chấp nhận; lý do được in trong báo cáo.",
        en: "Give the reason; it is printed in the report.",
      },
    },
  },
  cannotRun: needsAreas,
  find(context, say) {
    const { plan } = context;
    return exceeded(context).flatMap(({ unit, year, since, ...where }) => {
      const n = year - since.year + 1;
      if (n <= plan.term.years.value) return [];
      const term = String(plan.term.years.value).padStart(2, "0");
      const numbers = { unit, n, first: String(since.year), term };
      const given = { ...where, numbers, citation: plan.term.years.citation, values: [year, since.year] };
      return say(since.isLatest ? "atLeast" : "known", given);
    });
  },
});

interface CarriedOver extends Pick<Particulars, "cells" | "units"> {
  readonly unit: NonNullable<Particulars["numbers"]>[string];
  /** The year into which it was carried over. */
  readonly year: number;
  readonly since: YearKnown;
}

function exceeded(context: SelectionContext | LedgerContext): readonly CarriedOver[] {
  return "result" in context ? inList(context) : inLedger(context);
}

function inList({ plan, reading: { sheet }, result }: SelectionContext): readonly CarriedOver[] {
  if (!sheet || sheet.year === null) return [];
  const { year } = sheet;
  return sheet.areas.flatMap((area, at) => {
    if (!area.carriedOver) return [];
    const known = result?.history?.pasts[at]?.selectedSince ?? null;
    const since = earlier(known, decidedIn(area, year, plan)) ?? { year: year - 1, isLatest: true };
    const cells = [placeIn(sheet, area, "carriedOver")];
    return { unit: areaInWords(sheet, area), year, since, cells, units: [namedUnit(area)] };
  });
}

/** Of each unit the last time that it was carried over. */
function inLedger({ history }: LedgerContext): readonly CarriedOver[] {
  return (history?.areas ?? []).flatMap(({ unit, entries }) => {
    const last = entries.map(({ event }) => event).lastIndexOf("carriedOver");
    const entry = entries[last];
    const since = selectedSince(entries.slice(0, last + 1));
    if (!entry || !since) return [];
    const { code, name } = unit;
    return { unit: name, year: entry.year, since, cells: entry.place ? [entry.place] : [], units: [{ code, name }] };
  });
}

/** The plan year of the original decision; one of the second half of a year may be for the next. */
function decidedIn({ decisionDate }: AreaRow, year: number, { issuedOn = "" }: Plan): YearKnown | null {
  const iso = decisionDate?.iso ?? null;
  if (iso === null || iso < issuedOn || Number(iso.slice(0, 4)) >= year) return null;
  const signed = Number(iso.slice(0, 4));
  const isOpen = iso.slice(5) >= "07-01" && signed + 1 < year;
  return isOpen ? { year: signed + 1, isLatest: true } : { year: signed, isLatest: false };
}

/** What is known exactly goes before what is only the latest possible. */
function earlier(a: YearKnown | null, b: YearKnown | null): YearKnown | null {
  if (!a || !b) return a ?? b;
  if (a.isLatest !== b.isLatest) return a.isLatest ? b : a;
  return a.year <= b.year ? a : b;
}
