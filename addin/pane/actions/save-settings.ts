import {
  fill,
  managedTable,
  plan7488,
  planSheet,
  settingsWith,
  type ManagedSheet,
  type Plan,
  type WorkbookContent,
  type Settings,
} from "../../../core/index.ts";
import { asRecording, nothing, joinChanges, type Changes } from "./changes.ts";
import { titleIn, type Reading, type Recorded } from "./index.ts";

const words = {
  saved: { vi: "Đã ghi cài đặt vào sheet «{title}».", en: "The settings are in the sheet “{title}”." },
};

/**
 * Other settings: only their own rows change in «Cài đặt».
 *
 * @param plan the plan that is chosen with them; absent, the workbook keeps its own
 */
export function settingsRecorded({ content }: Pick<Reading, "content">, settings: Settings, plan?: Plan): Recorded {
  const own = settingsWith(content, plan ? withPlan(settings, plan) : settings);
  const title = titleIn(content, own);
  return {
    recording: joinChanges(asRecording(content, own), plan ? planRecording(content, plan) : nothing),
    said: () => ({ kind: "recorded", title, sentence: fill(words.saved, { title }) }),
  };
}

/** Plan 7488 needs no word. */
export function withPlan(settings: Settings, plan: Plan): Settings {
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
