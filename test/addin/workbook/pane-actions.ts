import type { Session } from "../../../addin/pane/session/session.ts";
import { acceptRecorded, withdrawRecorded } from "../../../addin/pane/actions/accept.ts";
import { settingsRecorded } from "../../../addin/pane/actions/save-settings.ts";
import type { WorkbookContent } from "../../../core/index.ts";
import { reviewSheet } from "../pane/given.ts";

export const userSheet = "Rà soát 2018";

interface PaneAction {
  /** What was done in the pane before. */
  readonly before?: (session: Session) => Promise<void>;
  /** Sheets that are locked then; the lock must stand afterwards, whatever happens. */
  readonly locked?: readonly string[];
  /** A name of ours stands in the user's sheet, as in the template's. */
  readonly isTemplate?: boolean;
  readonly act: (session: Session) => Promise<void>;
}

/** Everything that can be done in the pane. A new action of the pane gets its line here. */
export const paneActions: Readonly<Record<string, PaneAction>> = {
  check: { act: (session) => session.check() },
  "check while marks stand": {
    before: (session) => session.check().then(() => session.mark()),
    act: (session) => session.correct({ year: 2019 }).then(() => session.check()),
  },
  "check the sheet in front": { act: (session) => session.checkSheet(userSheet) },
  "go to a cell": { act: (session) => session.goTo({ sheet: userSheet, address: "F9" }) },
  mark: { before: (session) => session.check(), act: (session) => session.mark() },
  "mark again": { before: (session) => session.check().then(() => session.mark()), act: (session) => session.mark() },
  unmark: { before: (session) => session.check().then(() => session.mark()), act: (session) => session.unmark() },
  fix: {
    before: (session) => session.check(),
    act: (session) => {
      const fix = session.state().assessment?.findings.find(({ code }) => code === "number-as-text")?.fix;
      // Once it is mended there is nothing left to mend.
      return fix ? session.applyFix(fix) : session.check();
    },
  },
  "fix in a locked sheet of the template": {
    before: (session) => session.check(),
    locked: [userSheet],
    isTemplate: true,
    act: (session) => {
      const fix = session.state().assessment?.findings.find(({ code }) => code === "number-as-text")?.fix;
      return fix ? session.applyFix(fix) : session.check();
    },
  },
  "write results": { act: (session) => session.writeResults("vi") },
  "write results anew": {
    before: (session) => session.writeResults("en"),
    act: (session) => session.writeResults("vi"),
  },
  "store the scale": { act: (session) => session.freezeScale() },
  "accept a warning": { before: (session) => session.check(), act: accept },
  "take a reason back": { before: (session) => session.check().then(() => accept(session)), act: withdraw },
  "change the settings": {
    before: (session) => session.check(),
    act: (session) =>
      session
        .record((reading) => settingsRecorded(reading, { year: 2018, committee: "Ban Chỉ đạo 138" }))
        .then(() => {}),
  },
  "change the settings on a locked sheet": {
    before: (session) => session.check().then(() => record(session, 2017)),
    locked: ["Cài đặt"],
    act: (session) => record(session, 2018),
  },
  "remember the reading": {
    before: (session) => session.check().then(() => session.correct({ year: 2018, district: "731" })),
    act: (session) => session.rememberReading(),
  },
  "take the reading back": {
    before: (session) =>
      session
        .check()
        .then(() => session.correct({ year: 2018 }))
        .then(() => session.rememberReading()),
    act: (session) => session.resetReading(),
  },
};

const record = (session: Session, year: number) =>
  session.record((reading) => settingsRecorded(reading, { year, committee: "Ban Chỉ đạo 138" })).then(() => {});
const missing = (session: Session) => session.state().assessment?.findings.find(({ code }) => code === "missing-unit");

async function accept(session: Session): Promise<void> {
  const finding = missing(session);
  if (finding) await session.record((reading) => acceptRecorded(reading, finding, "Chỉ rà soát tám phường"));
}

async function withdraw(session: Session): Promise<void> {
  const finding = missing(session);
  if (finding) await session.record((reading) => withdrawRecorded(reading, finding));
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
