import { firstState, stages, type AreaState, type Stage } from "../../../core/life-cycle/area-state.ts";
import type { LedgerEvent } from "../../../core/life-cycle/ledger-entry.ts";
import { step, type Refusal } from "../../../core/life-cycle/transitions.ts";

/** An area due in 2018 that stands at a stage; the stages after a success have had one. */
function areaAt(stage: Stage): AreaState {
  if (stage === "reviewed" || stage === "proposed") return { ...firstState, stage };
  const transformedIn = ["transformed", "monitored", "left", "relapsed"].includes(stage) ? 2018 : null;
  const relapsedOn = stage === "relapsed" ? "2018-12-01" : null;
  return { stage, dueIn: 2018, selectedOn: null, transformedIn, relapsedOn };
}

function outcome(state: AreaState, event: LedgerEvent, year: number, date: string | null = null): Stage | Refusal {
  const unit = { code: "25993", name: "Phường Trảng Dài", register: "2017-10-15" };
  const next = step(state, { place: null, unit, year, event, date, decisionNumber: null, note: null });
  return typeof next === "string" ? next : next.stage;
}

// Where the area stands, what happens in the same year 2018, and where it stands then, or why it cannot be.
const sameYear: readonly (readonly [Stage, LedgerEvent, Stage | Refusal])[] = [
  ["reviewed", "proposed", "proposed"],
  ["reviewed", "approved", "inTransformation"],
  ["reviewed", "met", "notSelected"],
  ["reviewed", "notMet", "notSelected"],
  ["reviewed", "monitored", "reviewed"],
  ["reviewed", "left", "neverTransformed"],
  ["reviewed", "relapsed", "neverTransformed"],
  ["proposed", "proposed", "proposed"],
  ["proposed", "approved", "inTransformation"],
  ["proposed", "met", "notSelected"],
  ["proposed", "relapsed", "neverTransformed"],
  ["inTransformation", "proposed", "inTransformation"],
  ["inTransformation", "met", "transformed"],
  ["inTransformation", "notMet", "notTransformed"],
  ["inTransformation", "monitored", "inTransformation"],
  ["inTransformation", "left", "neverTransformed"],
  ["inTransformation", "relapsed", "neverTransformed"],
  ["notTransformed", "met", "notSelected"],
  ["notTransformed", "left", "neverTransformed"],
  ["transformed", "monitored", "monitored"],
  ["transformed", "left", "left"],
  ["transformed", "relapsed", "relapsed"],
  ["transformed", "met", "notSelected"],
  ["monitored", "monitored", "monitored"],
  ["monitored", "left", "left"],
  ["monitored", "relapsed", "relapsed"],
  ["left", "left", "alreadyLeft"],
  ["left", "monitored", "monitored"],
  ["left", "relapsed", "relapsed"],
  ["relapsed", "relapsed", "alreadyRelapsed"],
  ["relapsed", "left", "alreadyRelapsed"],
  ["relapsed", "proposed", "proposed"],
];

describe("the life cycle of an area, stage by stage", () => {
  it.each(sameYear)("%s, then %s: %s", (stage, event, after) => {
    expect(outcome(areaAt(stage), event, 2018)).toBe(after);
  });

  // The year after: failed or not judged it may be carried over, and anybody may be approved anew.
  it.each<[Stage, LedgerEvent, Stage | Refusal]>([
    ["reviewed", "carriedOver", "notOnListBefore"],
    ["proposed", "carriedOver", "notOnListBefore"],
    ["inTransformation", "carriedOver", "inTransformation"],
    ["notTransformed", "carriedOver", "inTransformation"],
    ["transformed", "carriedOver", "transformedBefore"],
    ["monitored", "carriedOver", "transformedBefore"],
    ["left", "carriedOver", "transformedBefore"],
    ["relapsed", "carriedOver", "transformedBefore"],
    ["notTransformed", "met", "notSelected"],
    ["inTransformation", "met", "notSelected"],
    ["inTransformation", "notMet", "notSelected"],
  ])("%s in 2018, then in 2019 %s: %s", (stage, event, after) => {
    expect(outcome(areaAt(stage), event, 2019)).toBe(after);
  });

  it.each(stages)("%s may be approved for the year after", (stage) => {
    expect(outcome(areaAt(stage), "approved", 2019)).toBe("inTransformation");
  });

  it("is carried over into the year after, not into the same one nor into a later one", () => {
    expect(outcome(areaAt("notTransformed"), "carriedOver", 2018)).toBe("notOnListBefore");
    expect(outcome(areaAt("notTransformed"), "carriedOver", 2020)).toBe("notOnListBefore");
  });

  it("is not judged before the day on which it was approved", () => {
    const approved: AreaState = { ...areaAt("inTransformation"), selectedOn: "2018-03-15" };
    expect(outcome(approved, "met", 2018, "2018-03-14")).toBe("judgedTooEarly");
    expect(outcome(approved, "met", 2018, "2018-03-15")).toBe("transformed");
    expect(outcome(approved, "met", 2018)).toBe("transformed");
  });

  it("may relapse while it is worked on again, and stays on the list", () => {
    const again: AreaState = { ...areaAt("inTransformation"), dueIn: 2019, transformedIn: 2018 };
    expect(outcome(again, "relapsed", 2019)).toBe("inTransformation");
    expect(outcome(again, "left", 2019)).toBe("stillOnList");
  });
});
