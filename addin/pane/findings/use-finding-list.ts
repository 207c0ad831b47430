import { useMemo, useState } from "react";
import { acceptedIn } from "../../../core/assess/accepted.ts";
import type { Finding, Severity } from "../../../core/finding.ts";
import type { Language } from "../../../core/sentence.ts";
import type { AreaSheet } from "../../../core/sheet/area-sheet.ts";
import type { LogEntry } from "../../../core/sheet/managed/log.ts";
import { filterFindings, noFilter, type FindingFilter } from "./finding-filter.ts";
import {
  groupAccepted,
  groupByCheck,
  groupByUnit,
  hasHead,
  type Entry,
  type FindingGroup,
  type Grouping,
} from "./finding-list.ts";

const nothing: readonly LogEntry[] = [];
/** Lines that open by themselves; longer lists open group by group. */
const openLines = 40;

/** Asks the list to bring the current line into sight, and to give it the focus. */
interface Reveal {
  readonly count: number;
  readonly isFocusing: boolean;
}

export interface FindingListState {
  readonly grouping: Grouping;
  readonly filter: FindingFilter;
  readonly groups: readonly FindingGroup[];
  readonly shown: readonly Finding[];
  readonly entries: readonly Entry[];
  /** Position of the current line among the entries; -1 when there is none. */
  readonly at: number;
  readonly current: Entry | null;
  readonly reveal: Reveal;
  readonly isOpen: (group: FindingGroup) => boolean;
  readonly setGrouping: (grouping: Grouping) => void;
  readonly setFilter: (filter: FindingFilter) => void;
  readonly toggle: (group: FindingGroup) => void;
  readonly choose: (entry: Entry) => void;
  /** Moves on by one, round the end; answers the new line. */
  readonly step: (by: 1 | -1, isFocusing: boolean) => Entry | null;
  /** Moves on to the next one of a severity that is open, round the end; answers the new line. */
  readonly stepTo: (severity: Severity) => Entry | null;
}

/** Grouping, filter, open groups and the current line: all that the list of findings remembers. */
export function useFindingList(
  findings: readonly Finding[],
  sheet: AreaSheet | null,
  language: Language,
  log: readonly LogEntry[] = nothing,
): FindingListState {
  const [grouping, setGrouping] = useState<Grouping>("check");
  const [filter, setFilter] = useState(noFilter);
  const [opened, setOpened] = useState<Readonly<Record<string, boolean>>>({});
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [reveal, setReveal] = useState<Reveal>({ count: 0, isFocusing: false });

  const shown = useMemo(() => filterFindings(findings, filter, language), [findings, filter, language]);
  const groups = useMemo(() => {
    const accepted = acceptedIn(shown, log);
    const open = accepted.size === 0 ? shown : shown.filter((finding) => !accepted.has(finding));
    const quiet = groupAccepted(accepted, grouping);
    const loud = grouping === "check" ? groupByCheck(open) : groupByUnit(open, sheet);
    return quiet ? [...loud, quiet] : loud;
  }, [shown, grouping, sheet, log]);
  const entries = useMemo(() => groups.flatMap((group) => group.entries), [groups]);
  const openByItself = useMemo(() => groupsToOpen(groups), [groups]);

  const at = positionOf(entries, chosen, grouping);
  const keyOf = (group: FindingGroup) => `${group.by} ${group.key}`;
  const isOpen = (group: FindingGroup) => !hasHead(group) || (opened[keyOf(group)] ?? openByItself.has(group.key));
  const setOpen = (group: FindingGroup, open: boolean) => setOpened({ ...opened, [keyOf(group)]: open });

  const moveTo = (next: number, isFocusing: boolean): Entry | null => {
    const entry = entries[next];
    const group = groups.find(({ entries: own }) => entry !== undefined && own.includes(entry));
    if (!entry || !group) return null;
    setOpen(group, true);
    setChosen({ entry, at: next, grouping });
    setReveal(({ count }) => ({ count: count + 1, isFocusing }));
    return entry;
  };

  return {
    grouping,
    filter,
    groups,
    shown,
    entries,
    at,
    current: entries[at] ?? null,
    reveal,
    isOpen,
    setGrouping,
    setFilter,
    toggle: (group) => setOpen(group, !isOpen(group)),
    choose: (entry) => setChosen({ entry, at: entries.indexOf(entry), grouping }),
    step: (by, isFocusing) =>
      moveTo(at < 0 ? (by > 0 ? 0 : entries.length - 1) : (at + by + entries.length) % entries.length, isFocusing),
    stepTo: (severity) => {
      const order = [...entries.keys()].map((index) => (at + 1 + index) % entries.length);
      const isWanted = (index: number) =>
        entries[index]?.finding.severity === severity && entries[index].accepted === null;
      return moveTo(order.find(isWanted) ?? -1, true);
    },
  };
}

interface Chosen {
  readonly entry: Entry;
  readonly at: number;
  readonly grouping: Grouping;
}

/** A line that went away (the cell was mended) leaves its place to the next one. */
function positionOf(entries: readonly Entry[], chosen: Chosen | null, grouping: Grouping): number {
  if (!chosen) return -1;
  const { key, finding } = chosen.entry;
  if (chosen.grouping !== grouping) {
    return entries.findIndex((entry) => entry.finding.fingerprint === finding.fingerprint);
  }
  const at = entries.findIndex((entry) => entry.key === key);
  return at >= 0 ? at : Math.min(chosen.at, entries.length - 1);
}

/** Errors and warnings up to a page or two; information waits to be asked for unless it is all there is. */
function groupsToOpen(groups: readonly FindingGroup[]): ReadonlySet<string> {
  const open = new Set<string>();
  const isInfoOnly =
    groups.every(({ isAccepted }) => !isAccepted) && groups.every(({ severity }) => severity === "info");
  let lines = 0;
  for (const { key, severity, entries } of groups) {
    lines += entries.length;
    if (lines > openLines && open.size > 0) break;
    if (isInfoOnly || severity !== "info") open.add(key);
  }
  return open;
}
