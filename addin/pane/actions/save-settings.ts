import { plan7488 } from "../../../core/plan/plan-7488.ts";
import type { Plan } from "../../../core/plan/plan.ts";
import { fill } from "../../../core/sentence.ts";
import type { ManagedSheet } from "../../../core/sheet/managed/managed-sheets.ts";
import { managedTable } from "../../../core/sheet/managed/managed-table.ts";
import { planSheet } from "../../../core/sheet/managed/plan.ts";
import type { Settings } from "../../../core/sheet/managed/settings.ts";
import { settingsWith } from "../../../core/sheet/managed/write-settings.ts";
import type { WorkbookContent } from "../../../core/table.ts";
import type { Action } from "../session/action.ts";
import { asRecording, nothing, joinChanges, titleIn, writeChanges, type Changes } from "./changes.ts";

const words = {
  saved: { vi: "Đã ghi cài đặt vào trang tính «{title}».", en: "The settings are in the sheet “{title}”." },
};

interface SettingsToSave {
  /** From the settings as they stand to those that shall stand. */
  readonly edit: (settings: Settings) => Settings;
  /** The plan that is chosen with them; absent, the workbook keeps its own. */
  readonly plan?: Plan | undefined;
}

/** Other settings: only their own rows change in «Cài đặt». */
export const saveSettings: Action<SettingsToSave> = {
  job: "record",
  async run(work, { edit, plan }) {
    const { content } = work;
    const settings = edit(work.assessment.opened.settings);
    const sheet = settingsWith(content, plan ? withPlan(settings, plan) : settings);
    const title = titleIn(content, sheet);
    const others = plan ? planRecording(content, plan) : nothing;
    const { undo } = await writeChanges(work, joinChanges(asRecording(content, sheet), others));
    return { notice: { kind: "recorded", title, sentence: fill(words.saved, { title }) }, undo };
  },
};

/** Plan 7488 needs no word. */
function withPlan(settings: Settings, plan: Plan): Settings {
  const others: { plan?: string } & Settings = { ...settings };
  delete others.plan;
  return plan.id === plan7488.id ? others : { ...others, plan: plan.id };
}

/** The sheet «Kế hoạch» holds the other plan whole; the former one goes. Plan 7488 needs no sheet. */
function planRecording(content: WorkbookContent, plan: Plan): Changes {
  if (plan.id === plan7488.id) return nothing;
  const own = planSheet(plan);
  const standing = managedTable(content, own.name);
  return asRecording(content, standing ? lengthened(own, standing.rows.length) : own);
}

function lengthened(own: ManagedSheet, height: number): ManagedSheet {
  const { rows } = own.table;
  const more = Array.from({ length: Math.max(0, height - rows.length + 1) }, () => [null]);
  return { ...own, table: { ...own.table, rows: [...rows, ...more] } };
}
