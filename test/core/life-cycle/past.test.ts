import { failedBefore, pastOf, pastsBefore, type AreaPast } from "../../../core/life-cycle/past.ts";
import { entriesOf, type GivenEntry } from "./entries-builder.ts";

const trangDai = { code: "25993", name: "Phường Trảng Dài", register: "2017-10-15" };
const pastIn = (year: number, ...given: readonly GivenEntry[]) =>
  pastOf(pastsBefore(entriesOf(...given), year, "2017-10-15"), trangDai);

describe("what the list of 2019 has to know of an area", () => {
  const approved: GivenEntry = ["25993", 2018, "approved"];
  const met: GivenEntry = ["25993", 2018, "met"];
  it.each<[string, readonly GivenEntry[], AreaPast | null]>([
    ["nothing", [], null],
    [
      "transformed",
      [approved, met],
      { transformedIn: 2018, relapsedSince: false, failedLastYear: false, selectedSince: null },
    ],
    [
      "transformed, and complex again early in 2019",
      [approved, met, ["25993", 2019, "relapsed"], ["25993", 2019, "approved"]],
      { transformedIn: 2018, relapsedSince: true, failedLastYear: false, selectedSince: null },
    ],
    [
      "failed",
      [approved, ["25993", 2018, "notMet"]],
      {
        transformedIn: null,
        relapsedSince: false,
        failedLastYear: true,
        selectedSince: { year: 2018, isLatest: false },
      },
    ],
    [
      "failed, watched since",
      [approved, ["25993", 2018, "notMet"], ["25993", 2018, "monitored"]],
      {
        transformedIn: null,
        relapsedSince: false,
        failedLastYear: true,
        selectedSince: { year: 2018, isLatest: false },
      },
    ],
    [
      "not judged yet",
      [approved],
      {
        transformedIn: null,
        relapsedSince: false,
        failedLastYear: false,
        selectedSince: { year: 2018, isLatest: false },
      },
    ],
    [
      "failed two years ago",
      [
        ["25993", 2017, "approved"],
        ["25993", 2017, "notMet"],
      ],
      {
        transformedIn: null,
        relapsedSince: false,
        failedLastYear: false,
        selectedSince: { year: 2017, isLatest: false },
      },
    ],
    [
      "what happens in 2019 is no past",
      [
        ["25993", 2019, "approved"],
        ["25993", 2019, "met"],
      ],
      null,
    ],
  ])("%s", (_name, given, past) => expect(pastIn(2019, ...given)).toEqual(past));

  it("and which areas failed the year before", () => {
    const pasts = pastsBefore(
      entriesOf(approved, ["25993", 2018, "notMet"], ["26272", 2018, "approved"]),
      2019,
      "2017-10-15",
    );
    expect(failedBefore(pasts).map(({ code }) => code)).toEqual(["25993"]);
  });
});

it("a unit that was merged is asked about by its new code", () => {
  const entries = entriesOf(["26272", 2024, "approved"], ["26272", 2024, "notMet"]);
  const hoNai = { code: "26005", name: "Phường Hố Nai", register: "2025-07-01" };
  expect(pastOf(pastsBefore(entries, 2025, "2025-07-01"), hoNai)?.failedLastYear).toBe(true);
  expect(pastOf(pastsBefore(entries, 2025, "2017-10-15"), hoNai)).toBeNull();
});
