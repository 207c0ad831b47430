import { applyFix } from "../../../addin/pane/actions/apply-fix.ts";
import { freezeScale } from "../../../addin/pane/actions/freeze-scale.ts";
import { mark, unmark } from "../../../addin/pane/actions/mark.ts";
import { forgetReading, rememberReading } from "../../../addin/pane/actions/remember-reading.ts";
import { writeResults } from "../../../addin/pane/actions/write-results.ts";
import type { Session } from "../../../addin/pane/session/session.ts";
import { accept, withdraw } from "../../../addin/pane/actions/accept.ts";
import { saveSettings } from "../../../addin/pane/actions/save-settings.ts";
import type { WorkbookContent } from "../../../core/table.ts";
import { reviewSheet } from "../pane/given.ts";

export const userSheet = "Rà soát 2018";

interface PaneAction {
  /** What was done in the pane before. */
  readonly before?: (session: Session) => Promise<unknown>;
  /** Sheets that are locked then; the lock must stand afterwards, whatever happens. */
  readonly locked?: readonly string[];
  /** A name of ours stands in the user's sheet, as in the template's. */
  readonly isTemplate?: boolean;
  readonly act: (session: Session) => Promise<unknown>;
}

/** Everything that can be done in the pane. A new action of the pane gets its line here. */
export const paneActions: Readonly<Record<string, PaneAction>> = {
  check: { act: (session) => session.check() },
  "check while marks stand": {
    before: (session) => session.check().then(() => session.perform(mark)),
    act: (session) => session.correct({ year: 2019 }).then(() => session.check()),
  },
  "check the sheet in front": { act: (session) => session.checkSheet(userSheet) },
  "go to a cell": { act: (session) => session.goTo({ sheet: userSheet, address: "F9" }) },
  mark: { before: (session) => session.check(), act: (session) => session.perform(mark) },
  "mark again": {
    before: (session) => session.check().then(() => session.perform(mark)),
    act: (session) => session.perform(mark),
  },
  unmark: {
    before: (session) => session.check().then(() => session.perform(mark)),
    act: (session) => session.perform(unmark),
  },
  fix: {
    before: (session) => session.check(),
    act: (session) => {
      const fix = session.state().assessment?.findings.find(({ code }) => code === "number-as-text")?.fix;
      // Once it is mended there is nothing left to mend.
      return fix ? session.perform(applyFix, { ...fix, fingerprint: fix.label.vi }) : session.check();
    },
  },
  "fix in a locked sheet of the template": {
    before: (session) => session.check(),
    locked: [userSheet],
    isTemplate: true,
    act: (session) => {
      const fix = session.state().assessment?.findings.find(({ code }) => code === "number-as-text")?.fix;
      return fix ? session.perform(applyFix, { ...fix, fingerprint: fix.label.vi }) : session.check();
    },
  },
  "write results": { act: (session) => session.perform(writeResults, "vi") },
  "write results anew": {
    before: (session) => session.perform(writeResults, "en"),
    act: (session) => session.perform(writeResults, "vi"),
  },
  "store the scale": { act: (session) => session.perform(freezeScale, { basis: "Số liệu năm 2017" }) },
  "accept a warning": { before: (session) => session.check(), act: giveReason },
  "take a reason back": { before: (session) => session.check().then(() => giveReason(session)), act: takeReasonBack },
  "change the settings": {
    before: (session) => session.check(),
    act: (session) => record(session, 2018),
  },
  "change the settings on a locked sheet": {
    before: (session) => session.check().then(() => record(session, 2017)),
    locked: ["Cài đặt"],
    act: (session) => record(session, 2018),
  },
  "remember the reading": {
    before: (session) => session.check().then(() => session.correct({ year: 2018, district: "731" })),
    act: (session) => session.perform(rememberReading),
  },
  "take the reading back": {
    before: (session) =>
      session
        .check()
        .then(() => session.correct({ year: 2018 }))
        .then(() => session.perform(rememberReading)),
    act: (session) => session.perform(forgetReading),
  },
};

const record = (session: Session, year: number) =>
  session.perform(saveSettings, { edit: () => ({ year, committee: "Ban Chỉ đạo 138" }) });
const missing = (session: Session) => session.state().assessment?.findings.find(({ code }) => code === "missing-unit");

async function giveReason(session: Session): Promise<void> {
  const finding = missing(session);
  if (finding) await session.perform(accept, { finding, reason: "Chỉ rà soát tám phường" });
}

async function takeReasonBack(session: Session): Promise<void> {
  const finding = missing(session);
  if (finding) await session.perform(withdraw, finding);
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
