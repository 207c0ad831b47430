import fc from "fast-check";
import { phaseOf, sustainedFacts, yearlyFacts, yearOf, yearsOf } from "../../../core/life-cycle/counts.ts";
import { historyFrom } from "../../../core/life-cycle/history.ts";
import { ledgerEvents } from "../../../core/life-cycle/ledger-entry.ts";
import { plan7488 } from "../../../core/plan/plan-7488.ts";
import { registerOf } from "../../../core/register/registers.ts";
import { sustainedObjective } from "../../../core/rules/sustained-objective.ts";
import { yearlyObjective } from "../../../core/rules/yearly-objective.ts";
import { entriesOf, type GivenEntry } from "./entries-builder.ts";

const codes = registerOf("2017-10-15").units.map(({ code }) => code);
const told = (given: readonly GivenEntry[]) => historyFrom(entriesOf(...given));

/** So many areas approved for a year, of which some are transformed and some fail. */
function yearOfAreas(year: number, approved: number, transformed: number, failed: number, from = 0) {
  return codes.slice(from, from + approved).flatMap((code, index): GivenEntry[] => {
    const entries: GivenEntry[] = [[code, year, "approved"]];
    if (index < transformed) entries.push([code, year, "met"]);
    else if (index < transformed + failed) entries.push([code, year, "notMet"]);
    return entries;
  });
}

describe("a plan year", () => {
  it("Đồng Nai 2018: 17 due, 9 transformed is 52,94 %, 2 short", () => {
    const facts = yearlyFacts(told(yearOfAreas(2018, 17, 9, 8)), 2018);
    expect(facts).toEqual({ due: 17, transformed: 9, failed: 8 });
    const { verdict, because } = yearlyObjective.judge(facts, plan7488);
    expect(verdict).toBe("notMet");
    expect(because[0]?.sentence.vi).toBe("9/17 địa bàn phải đánh giá = 52,94 % < 60 %; cần 11, còn thiếu 2.");
  });

  it.each<[string, readonly GivenEntry[], { due: number; transformed: number; failed: number }]>([
    ["nothing", [], { due: 0, transformed: 0, failed: 0 }],
    [
      "a proposal and an area that is only watched are not due",
      [
        [codes[0]!, 2018, "proposed"],
        [codes[1]!, 2018, "monitored"],
      ],
      { due: 0, transformed: 0, failed: 0 },
    ],
    ["approved and not judged", [[codes[0]!, 2018, "approved"]], { due: 1, transformed: 0, failed: 0 }],
    [
      "carried over and approved anew is one area",
      [
        [codes[0]!, 2017, "approved"],
        [codes[0]!, 2017, "notMet"],
        [codes[0]!, 2018, "carriedOver"],
        [codes[0]!, 2018, "approved"],
        [codes[0]!, 2018, "met"],
      ],
      { due: 1, transformed: 1, failed: 0 },
    ],
    [
      "failed in 2017, it is due again only where a carry-over says so",
      [
        [codes[0]!, 2017, "approved"],
        [codes[0]!, 2017, "notMet"],
        [codes[1]!, 2017, "approved"],
        [codes[1]!, 2017, "notMet"],
        [codes[1]!, 2018, "carriedOver"],
      ],
      { due: 1, transformed: 0, failed: 0 },
    ],
    [
      "two judgements that contradict each other are no judgement",
      [
        [codes[0]!, 2018, "approved"],
        [codes[0]!, 2018, "met"],
        [codes[0]!, 2018, "notMet"],
      ],
      { due: 1, transformed: 0, failed: 0 },
    ],
    ["a success without approval does not count", [[codes[0]!, 2018, "met"]], { due: 0, transformed: 0, failed: 0 }],
  ])("2018: %s", (_name, given, facts) => expect(yearlyFacts(told(given), 2018)).toEqual(facts));

  it("names the areas", () => {
    const year = yearOf(told(yearOfAreas(2018, 4, 1, 2)), 2018);
    const names = (units: typeof year.due) => units.map(({ code }) => code);
    expect([year.due, year.transformed, year.failed, year.pending].map(names)).toEqual([
      codes.slice(0, 4),
      codes.slice(0, 1),
      codes.slice(1, 3),
      codes.slice(3, 4),
    ]);
  });

  it("lists the years in which anything is due", () => {
    const given: readonly GivenEntry[] = [...yearOfAreas(2019, 1, 0, 0), ...yearOfAreas(2017, 1, 0, 0, 1)];
    expect(yearsOf(told([...given, [codes[2]!, 2018, "proposed"]]))).toEqual([2017, 2019]);
  });

  it("counts the units of that year, though they were merged later, and of the year of the merger the new ones", () => {
    const history = told([
      ["26314", 2024, "approved"],
      ["26314", 2024, "met"],
      ["26326", 2024, "approved"],
      ["26326", 2024, "notMet"],
      ["26314", 2025, "approved", "2025-02-01"],
      ["26326", 2025, "carriedOver", "2025-02-01"],
      ["26326", 2025, "met", "2025-11-10"],
    ]);
    expect(history.leftOut).toEqual([]);
    expect(yearlyFacts(history, 2024)).toEqual({ due: 2, transformed: 1, failed: 1 });
    expect(yearlyFacts(history, 2025)).toEqual({ due: 1, transformed: 1, failed: 0 });
  });
});

describe("the phase", () => {
  const relapse = (code: string): GivenEntry => [code, 2019, "relapsed"];

  it.each<[number, number, string]>([
    [7, 1, "met"],
    [6, 1, "notMet"],
    [6, 0, "met"],
    [0, 0, "notApplicable"],
  ])("%i ever transformed and %i relapsed: %s", (transformed, relapsed, verdict) => {
    const given = [...yearOfAreas(2018, transformed, transformed, 0), ...codes.slice(0, relapsed).map(relapse)];
    const facts = sustainedFacts(told(given), plan7488);
    expect(facts).toEqual({ transformed, relapsed });
    expect(sustainedObjective.judge(facts, plan7488).verdict).toBe(verdict);
  });

  const again: readonly GivenEntry[] = [
    ...yearOfAreas(2018, 1, 1, 0),
    relapse(codes[0]!),
    [codes[0]!, 2020, "approved"],
  ];
  it.each<[string, readonly GivenEntry[], { transformed: number; relapsed: number }]>([
    ["selected again after its relapse it is still relapsed", again, { transformed: 1, relapsed: 1 }],
    ["failed again, too", [...again, [codes[0]!, 2020, "notMet"]], { transformed: 1, relapsed: 1 }],
    [
      "transformed again after its relapse it is one area that is not relapsed",
      [...again, [codes[0]!, 2020, "met"]],
      { transformed: 1, relapsed: 0 },
    ],
    [
      "transformed before the phase began is not of it",
      [
        [codes[0]!, 2016, "approved"],
        [codes[0]!, 2016, "met"],
        [codes[0]!, 2018, "relapsed"],
      ],
      { transformed: 0, relapsed: 0 },
    ],
    ["a relapse before any success does not count", [relapse(codes[0]!)], { transformed: 0, relapsed: 0 }],
  ])("%s", (_name, given, facts) => expect(sustainedFacts(told(given), plan7488)).toEqual(facts));

  it("is judged at the day of the report", () => {
    const entries = entriesOf(...yearOfAreas(2018, 1, 1, 0), [codes[0]!, 2019, "relapsed", "2019-12-01"]);
    expect(sustainedFacts(historyFrom(entries, { on: "2019-11-30" }), plan7488)).toEqual({
      transformed: 1,
      relapsed: 0,
    });
    expect(phaseOf(historyFrom(entries, { on: "2019-12-01" }), plan7488).relapsed[0]?.unit.code).toBe(codes[0]);
  });
});

describe("laws", () => {
  const entry = fc.tuple(
    fc.constantFrom(...codes.slice(0, 6)),
    fc.constantFrom(2017, 2018, 2019, 2020),
    fc.constantFrom(...ledgerEvents),
  );
  const ledger = fc.array(entry, { maxLength: 40 });

  it("every area due in a year is transformed, failed or pending, and once", () => {
    fc.assert(
      fc.property(ledger, (given) => {
        const { due, transformed, failed, pending } = yearOf(told(given), 2018);
        const parts = [...transformed, ...failed, ...pending].map(({ code }) => code).sort();
        expect(parts).toEqual(due.map(({ code }) => code).sort());
        expect(new Set(parts).size).toBe(parts.length);
      }),
    );
  });

  it("the order of the rows never changes a count", () => {
    const shuffled = ledger.chain((given) =>
      fc.tuple(fc.constant(given), fc.shuffledSubarray(given, { minLength: given.length })),
    );
    fc.assert(
      fc.property(shuffled, ([given, other]) => {
        const counts = (rows: typeof given) => {
          const history = told(rows);
          return [2017, 2018, 2019, 2020].map((year) => yearlyFacts(history, year)).concat();
        };
        expect(counts(other)).toEqual(counts(given));
        expect(sustainedFacts(told(other), plan7488)).toEqual(sustainedFacts(told(given), plan7488));
      }),
    );
  });

  it("one more «Đạt» in a year never turns the year's success into failure", () => {
    fc.assert(
      fc.property(ledger, fc.constantFrom(...codes.slice(0, 6)), fc.constantFrom(2018, 2019), (given, code, year) => {
        const verdict = (rows: readonly GivenEntry[]) =>
          yearlyObjective.judge(yearlyFacts(told(rows), year), plan7488).verdict;
        if (verdict(given) === "met") expect(verdict([...given, [code, year, "met"]])).toBe("met");
        if (verdict(given) !== "notMet") expect(verdict([...given, [code, year, "met"]])).not.toBe("notMet");
      }),
    );
  });

  it("one more relapse never lowers the number of relapsed areas", () => {
    fc.assert(
      fc.property(ledger, fc.constantFrom(...codes.slice(0, 6)), (given, code) => {
        const relapsed = (rows: readonly GivenEntry[]) => sustainedFacts(told(rows), plan7488).relapsed;
        expect(relapsed([...given, [code, 2021, "relapsed"]])).toBeGreaterThanOrEqual(relapsed(given));
      }),
    );
  });
});
