import { dayText } from "../../../core/civil-date.ts";
import type { Sentence } from "../../../core/sentence.ts";
import { readDate } from "../../../core/sheet/cells/read-date.ts";
import type { Settings } from "../../../core/sheet/managed/settings.ts";

const words = {
  badYear: { vi: "Năm có bốn chữ số, ví dụ 2018.", en: "A year has four digits, such as 2018." },
  badCount: { vi: "Ghi số nguyên từ 1 trở lên.", en: "A whole number, 1 or more." },
  badDay: { vi: "Ghi ngày như 15/11/2018.", en: "A day as 15/11/2018." },
  noSource: { vi: "Ghi văn bản làm căn cứ cho số này.", en: "Say which document the number is from." },
  noBase: { vi: "Có căn cứ nhưng chưa ghi số.", en: "There is a source, but no number." },
  turnedPeriod: { vi: "Ngày cuối đứng trước ngày đầu.", en: "The last day is before the first." },
};

/** The settings as they stand in the fields of the form. */
export interface Draft {
  readonly year: string;
  readonly district: string;
  readonly base: string;
  readonly baseSource: string;
  readonly registerOn: string;
  readonly countedFrom: string;
  readonly countedTo: string;
  readonly judgedOn: string;
  readonly reportDue: string;
  readonly committee: string;
}

export type DraftKey = keyof Draft;

const dayKeys = ["registerOn", "countedFrom", "countedTo", "judgedOn", "reportDue"] as const;

/** Days are written as the staff write them, in either language. */
export function draftOf(settings: Settings): Draft {
  const day = (iso: string | undefined) => (iso === undefined ? "" : dayText(iso));
  return {
    year: settings.year === undefined ? "" : String(settings.year),
    district: settings.district ?? "",
    base: settings.base ? String(settings.base.n) : "",
    baseSource: settings.base?.source ?? "",
    registerOn: day(settings.registerOn),
    countedFrom: day(settings.countedFrom),
    countedTo: day(settings.countedTo),
    judgedOn: day(settings.judgedOn),
    reportDue: day(settings.reportDue),
    committee: settings.committee ?? "",
  };
}

/** What keeps the fields from being settings; empty when nothing does. */
export function faultsOf(draft: Draft): Partial<Readonly<Record<DraftKey, Sentence>>> {
  const faults: Partial<Record<DraftKey, Sentence>> = {};
  const is = (key: DraftKey) => draft[key].trim() !== "";
  if (is("year") && !/^(?:19|20)\d{2}$/.test(draft.year.trim())) faults.year = words.badYear;
  if (is("base") && !/^[1-9]\d{0,4}$/.test(draft.base.trim())) faults.base = words.badCount;
  if (is("base") !== is("baseSource")) faults.baseSource = is("base") ? words.noSource : words.noBase;
  for (const key of dayKeys) {
    if (is(key) && readDate(draft[key].trim()).iso === null) faults[key] = words.badDay;
  }
  const [from, to] = [dayOf(draft.countedFrom), dayOf(draft.countedTo)];
  if (from !== undefined && to !== undefined && from > to) faults.countedTo = words.turnedPeriod;
  return faults;
}

/**
 * The settings with what was changed in the form, and only that: what another one wrote to the workbook meanwhile stays.
 *
 * @param settings as the workbook has them now
 * @param shown the fields as the form began
 */
export function withDraft(settings: Settings, shown: Draft, draft: Draft): Settings {
  const text = (key: DraftKey) => draft[key].trim();
  const isChanged = (...keys: readonly DraftKey[]) => keys.some((key) => text(key) !== shown[key].trim());
  const next: { -readonly [Key in keyof Settings]: Settings[Key] } = { ...settings };
  const set = <Key extends keyof Settings>(key: Key, value: Settings[Key]) => {
    if (value === undefined) delete next[key];
    else next[key] = value;
  };
  if (isChanged("year")) set("year", text("year") === "" ? undefined : Number(text("year")));
  if (isChanged("district")) set("district", text("district") || undefined);
  if (isChanged("base", "baseSource"))
    set("base", text("base") === "" ? undefined : { n: Number(text("base")), source: text("baseSource") });
  for (const key of dayKeys) if (isChanged(key)) set(key, dayOf(text(key)));
  if (isChanged("committee")) set("committee", text("committee") || undefined);
  return next;
}

function dayOf(text: string): string | undefined {
  return text.trim() === "" ? undefined : (readDate(text.trim()).iso ?? undefined);
}
