import fc from "fast-check";
import { historyFrom } from "../../../core/life-cycle/history.ts";
import type { Stage } from "../../../core/life-cycle/area-state.ts";
import { entriesOf, type GivenEntry } from "./entries-builder.ts";

const told = (...given: readonly GivenEntry[]) => historyFrom(entriesOf(...given));
const leftOut = (...given: readonly GivenEntry[]) =>
  told(...given).leftOut.map(({ entry, because }) => `${entry.event} ${entry.year}: ${because}`);

describe("where an area stands", () => {
  it.each<[string, readonly GivenEntry[], Stage]>([
    ["only proposed", [["25993", 2018, "proposed"]], "proposed"],
    ["approved, not judged", [["25993", 2018, "approved"]], "inTransformation"],
    [
      "transformed and watched",
      [
        ["25993", 2018, "approved"],
        ["25993", 2018, "met"],
        ["25993", 2019, "monitored"],
      ],
      "monitored",
    ],
    [
      "failed, carried over, transformed, off the list",
      [
        ["25993", 2018, "approved"],
        ["25993", 2018, "notMet"],
        ["25993", 2019, "carriedOver"],
        ["25993", 2019, "met"],
        ["25993", 2019, "left"],
      ],
      "left",
    ],
    [
      "complex again the year after its success",
      [
        ["25993", 2018, "approved"],
        ["25993", 2018, "met"],
        ["25993", 2019, "relapsed"],
      ],
      "relapsed",
    ],
    [
      "transformed again after its relapse, all of it in one year",
      [
        ["25993", 2018, "approved"],
        ["25993", 2018, "met"],
        ["25993", 2019, "relapsed"],
        ["25993", 2019, "approved"],
        ["25993", 2019, "met"],
      ],
      "transformed",
    ],
    [
      "complex again after the success of the same year, by the days",
      [
        ["25993", 2018, "approved"],
        ["25993", 2018, "met", "2018-11-10"],
        ["25993", 2018, "relapsed", "2018-12-20"],
      ],
      "relapsed",
    ],
  ])("%s", (_name, given, stage) => {
    const { areas, leftOut: out } = told(...given);
    expect(areas.map(({ state }) => state.stage)).toEqual([stage]);
    expect(out).toEqual([]);
  });

  it("on a day: what was stated later is not known yet", () => {
    const entries = entriesOf(
      ["25993", 2018, "approved", "2018-01-20"],
      ["25993", 2018, "met", "2018-11-12"],
      ["25993", 2019, "relapsed", "2019-06-30"],
    );
    const stageOn = (on: string) => historyFrom(entries, { on }).areas[0]?.state.stage;
    expect(stageOn("2018-11-11")).toBe("inTransformation");
    expect(stageOn("2018-11-12")).toBe("transformed");
    expect(stageOn("2019-06-29")).toBe("transformed");
    expect(stageOn("2019-06-30")).toBe("relapsed");
    expect(historyFrom(entries, { on: "2017-12-31" }).areas).toEqual([]);
  });
});

describe("what cannot be true is left out", () => {
  it.each<[string, readonly GivenEntry[], readonly string[]]>([
    ["judged without approval", [["25993", 2018, "met"]], ["met 2018: notSelected"]],
    ["a relapse before any success", [["25993", 2018, "relapsed"]], ["relapsed 2018: neverTransformed"]],
    [
      "a carry-over out of nothing, and what follows from it",
      [
        ["25993", 2019, "carriedOver"],
        ["25993", 2019, "met"],
      ],
      ["carriedOver 2019: notOnListBefore", "met 2019: selectionLeftOut"],
    ],
    [
      "a carry-over written in the year of the failure",
      [
        ["25993", 2018, "approved"],
        ["25993", 2018, "notMet"],
        ["25993", 2018, "carriedOver"],
      ],
      ["carriedOver 2018: notOnListBefore"],
    ],
    [
      "a carry-over after a success",
      [
        ["25993", 2018, "approved"],
        ["25993", 2018, "met"],
        ["25993", 2019, "carriedOver"],
      ],
      ["carriedOver 2019: transformedBefore"],
    ],
    [
      "approved twice for one year",
      [
        ["25993", 2018, "approved"],
        ["25993", 2018, "approved"],
      ],
      ["approved 2018: repeated"],
    ],
    [
      "two judgements that contradict each other",
      [
        ["25993", 2018, "approved"],
        ["25993", 2018, "met"],
        ["25993", 2018, "notMet"],
      ],
      ["met 2018: contradicted", "notMet 2018: contradicted"],
    ],
    [
      "a second relapse without a success between",
      [
        ["25993", 2017, "approved"],
        ["25993", 2017, "met"],
        ["25993", 2018, "relapsed"],
        ["25993", 2019, "relapsed"],
      ],
      ["relapsed 2019: alreadyRelapsed"],
    ],
  ])("%s", (_name, given, expected) => expect(leftOut(...given)).toEqual(expected));

  it("and the rest still counts", () => {
    const { areas } = told(["25993", 2017, "relapsed"], ["25993", 2018, "approved"], ["25993", 2018, "met"]);
    expect(areas[0]?.entries.map(({ event }) => event)).toEqual(["approved", "met"]);
  });

  it("approved again after its success is possible: that the plan forbids it is said elsewhere", () => {
    const again = told(["25993", 2018, "approved"], ["25993", 2018, "met"], ["25993", 2019, "approved"]);
    expect(again.leftOut).toEqual([]);
  });
});

describe("across renames and the merger of 1/7/2025", () => {
  it("a unit that was merged takes its past along: 26272 became Phường Hố Nai, 26005", () => {
    const { areas, unlinked } = told(
      ["26272", 2024, "approved"],
      ["26272", 2024, "met"],
      ["26005", 2026, "relapsed", "2026-03-01"],
    );
    expect(areas.map(({ unit, formerly, state }) => [unit, formerly.map(({ code }) => code), state.stage])).toEqual([
      [{ code: "26005", name: "Phường Hố Nai", register: "2025-07-01" }, ["26272"], "relapsed"],
    ]);
    expect(unlinked).toEqual([]);
  });

  it("one code is two units: 26326 was Xã Xuân Thạnh and is Xã Dầu Giây, made of four", () => {
    const { areas } = told(
      ["26314", 2024, "approved"],
      ["26314", 2024, "notMet"],
      ["26326", 2024, "approved"],
      ["26326", 2024, "met"],
      ["26326", 2025, "carriedOver", "2025-08-01"],
    );
    expect(areas).toHaveLength(1);
    expect(areas[0]?.formerly.map(({ code }) => code)).toEqual(["26314", "26326"]);
    // What still has to be done weighs more than the success of another part.
    expect(areas[0]?.state).toMatchObject({ stage: "inTransformation", dueIn: 2025, transformedIn: 2024 });
  });

  it("before that day they are two areas", () => {
    const entries = entriesOf(["26314", 2024, "approved"], ["26317", 2024, "approved"], ["26326", 2026, "approved"]);
    expect(historyFrom(entries, { on: "2025-06-30" }).areas).toHaveLength(2);
    expect(historyFrom(entries, { on: "2026-06-30" }).areas).toHaveLength(1);
  });

  it("asks where no link is known (26032) and where a unit was parted (26449), and takes what the user says", () => {
    const entries = entriesOf(
      ["26032", 2024, "approved"],
      ["26449", 2024, "approved"],
      ["26005", 2026, "approved", "2026-02-01"],
    );
    const asked = historyFrom(entries);
    expect(asked.unlinked.map(({ code }) => code)).toEqual(["26032", "26449"]);
    expect(asked.areas).toHaveLength(3);
    const successors = new Map([["26032", { code: "26005", name: "Phường Hố Nai" }]]);
    const told = historyFrom(entries, { successors });
    expect(told.unlinked.map(({ code }) => code)).toEqual(["26449"]);
    expect(told.areas).toHaveLength(2);
  });

  it("a unit that no register knows goes by its name, however it is spelt", () => {
    const { areas } = told(["Ấp Mới Hoà", 2018, "approved"], ["ấp  mới hòa", 2018, "met"]);
    expect(areas.map(({ state }) => state.stage)).toEqual(["transformed"]);
  });
});

it("the order of the rows changes nothing", () => {
  const events = ["proposed", "approved", "carriedOver", "met", "notMet", "monitored", "left", "relapsed"] as const;
  const entry = fc.tuple(
    fc.constantFrom("25993", "26272", "26005", "26326", "Ấp Mới"),
    fc.constantFrom(2017, 2018, 2019, 2020, 2024, 2025, 2026),
    fc.constantFrom(...events),
    fc.option(fc.constantFrom("2018-03-01", "2018-11-20", "2019-05-05", "2025-08-01"), { nil: undefined }),
  );
  const shuffled = fc
    .array(entry, { maxLength: 25 })
    .chain((given) => fc.tuple(fc.constant(given), fc.shuffledSubarray(given, { minLength: given.length })));
  fc.assert(
    fc.property(shuffled, ([given, other]) => {
      const states = (rows: typeof given) => {
        const { areas, leftOut: out } = historyFrom(entriesOf(...rows.map((row): GivenEntry => [...row])));
        return [
          areas.map(({ unit, state, entries }) => [unit.code, state, entries.map(({ event, year }) => [event, year])]),
          out.map(({ entry: { event, year }, because }) => [event, year, because]),
        ];
      };
      expect(states(other)).toEqual(states(given));
    }),
  );
});
