import type { AssessmentRoad } from "../../../addin/pane/session/session.ts";
import { acceptRecorded, withdrawRecorded } from "../../../addin/pane/actions/accept.ts";
import { settingsRecorded } from "../../../addin/pane/actions/save-settings.ts";
import type { WorkbookContent } from "../../../core/index.ts";
import { reviewSheet } from "../pane/given.ts";

export const userSheet = "Rà soát 2018";

interface PaneAction {
  /** What was done in the pane before. */
  readonly before?: (road: AssessmentRoad) => Promise<void>;
  /** Sheets that are locked then; the lock must stand afterwards, whatever happens. */
  readonly locked?: readonly string[];
  /** A name of ours stands in the user's sheet, as in the template's. */
  readonly isTemplate?: boolean;
  readonly act: (road: AssessmentRoad) => Promise<void>;
}

/** Everything that can be done in the pane. A new action of the pane gets its line here. */
export const paneActions: Readonly<Record<string, PaneAction>> = {
  check: { act: (road) => road.check() },
  "check while marks stand": {
    before: (road) => road.check().then(() => road.mark()),
    act: (road) => road.correct({ year: 2019 }).then(() => road.check()),
  },
  "check the sheet in front": { act: (road) => road.checkSheet(userSheet) },
  "go to a cell": { act: (road) => road.goTo({ sheet: userSheet, address: "F9" }) },
  mark: { before: (road) => road.check(), act: (road) => road.mark() },
  "mark again": { before: (road) => road.check().then(() => road.mark()), act: (road) => road.mark() },
  unmark: { before: (road) => road.check().then(() => road.mark()), act: (road) => road.unmark() },
  fix: {
    before: (road) => road.check(),
    act: (road) => {
      const fix = road.state().assessment?.findings.find(({ code }) => code === "number-as-text")?.fix;
      // Once it is mended there is nothing left to mend.
      return fix ? road.applyFix(fix) : road.check();
    },
  },
  "fix in a locked sheet of the template": {
    before: (road) => road.check(),
    locked: [userSheet],
    isTemplate: true,
    act: (road) => {
      const fix = road.state().assessment?.findings.find(({ code }) => code === "number-as-text")?.fix;
      return fix ? road.applyFix(fix) : road.check();
    },
  },
  "write results": { act: (road) => road.writeResults("vi") },
  "write results anew": { before: (road) => road.writeResults("en"), act: (road) => road.writeResults("vi") },
  "store the scale": { act: (road) => road.freezeScale() },
  "accept a warning": { before: (road) => road.check(), act: accept },
  "take a reason back": { before: (road) => road.check().then(() => accept(road)), act: withdraw },
  "change the settings": {
    before: (road) => road.check(),
    act: (road) =>
      road.record((reading) => settingsRecorded(reading, { year: 2018, committee: "Ban Chỉ đạo 138" })).then(() => {}),
  },
  "change the settings on a locked sheet": {
    before: (road) => road.check().then(() => record(road, 2017)),
    locked: ["Cài đặt"],
    act: (road) => record(road, 2018),
  },
  "remember the reading": {
    before: (road) => road.check().then(() => road.correct({ year: 2018, district: "731" })),
    act: (road) => road.rememberReading(),
  },
  "take the reading back": {
    before: (road) =>
      road
        .check()
        .then(() => road.correct({ year: 2018 }))
        .then(() => road.rememberReading()),
    act: (road) => road.resetReading(),
  },
};

const record = (road: AssessmentRoad, year: number) =>
  road.record((reading) => settingsRecorded(reading, { year, committee: "Ban Chỉ đạo 138" })).then(() => {});
const missing = (road: AssessmentRoad) => road.state().assessment?.findings.find(({ code }) => code === "missing-unit");

async function accept(road: AssessmentRoad): Promise<void> {
  const finding = missing(road);
  if (finding) await road.record((reading) => acceptRecorded(reading, finding, "Chỉ rà soát tám phường"));
}

async function withdraw(road: AssessmentRoad): Promise<void> {
  const finding = missing(road);
  if (finding) await road.record((reading) => withdrawRecorded(reading, finding));
}

/** Two cells that hold figures as texts, so that there is something to mend. */
export function faultyWorkbook(): WorkbookContent {
  const table = reviewSheet(2);
  const rows = table.rows.slice(0, 12).map((row) => [...row]);
  const put = (row: number, column: number, text: string) => {
    const cells = rows[row];
    if (cells) cells[column] = text;
  };
  put(6, 4, "12 vụ");
  put(9, 4, "3");
  return { fileName: "Biên Hòa.xlsx", tables: [{ ...table, address: "A1:AH12", rows }] };
}
