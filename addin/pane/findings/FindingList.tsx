import { useEffect, useRef, useState, type KeyboardEvent } from "react";
import { checkOf } from "../../../core/checks/all-checks.ts";
import { hasHead, type Entry, type FindingGroup } from "./finding-list.ts";
import { useText } from "../ui/language.ts";
import type { FindingListState } from "./use-finding-list.ts";
import { FindingGroupView, stopOfGroup } from "./FindingGroupView.tsx";

const words = {
  accepted: { vi: "Đã chấp nhận", en: "Accepted" },
  wholeSheet: { vi: "Cả bảng", en: "Whole sheet" },
  label: { vi: "Các phát hiện", en: "Findings" },
  keys: {
    vi: "Mũi tên: chuyển phát hiện. Enter: đến ô. F: sửa. C: chấp nhận. V: vì sao. N, P: phát hiện sau, trước.",
    en: "Arrows: move. Enter: go to the cell. F: fix. C: accept. V: why. N, P: next, previous.",
  },
};

interface FindingListProps {
  readonly list: FindingListState;
  readonly onGoTo: (entry: Entry, toType?: boolean) => void;
  readonly onFix: (entry: Entry) => void;
  readonly onWhy: (entry: Entry) => void;
  readonly onReason: (entry: Entry) => void;
  readonly onStep: (by: 1 | -1) => void;
}

/** The findings, group by group. Arrow keys move; Enter goes to the cell; F fixes; C accepts; V says why; N and P go on and back. */
export function FindingList({ list, onGoTo, onFix, onWhy, onReason, onStep }: FindingListProps) {
  const { say } = useText();
  const [lastFocus, setLastFocus] = useState({ key: "", reveal: 0 });
  const root = useRef<HTMLDivElement>(null);
  const hadFocus = useRef(false);
  const { groups, current, reveal, isOpen, toggle, choose } = list;
  // A step leads away from where the focus was before it.
  const stop = stopOf(list, lastFocus.reveal === reveal.count ? lastFocus.key : "");

  useEffect(() => {
    if (reveal.isFocusing) focusStop(root.current);
  }, [reveal]);

  // The line with the focus may go away under it (its cell was mended): the next one takes it.
  useEffect(() => {
    if (hadFocus.current && document.activeElement === document.body) focusStop(root.current);
  }, [groups]);
  const titleOf = ({ by, key, name, isAccepted }: FindingGroup) => {
    if (isAccepted) return say(words.accepted);
    const check = by === "check" ? checkOf(key) : null;
    return check ? say(check.title) : name || (by === "check" ? key : say(words.wholeSheet));
  };

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
    if (key === "n") onStep(1);
    else if (key === "p") onStep(-1);
    else if (key === "f" && current?.finding.fix) onFix(current);
    else if (key === "v" && current) onWhy(current);
    else if (key === "c" && current?.finding.severity === "warning") onReason(current);
    else if (key === "F2") root.current?.querySelector<HTMLElement>("[aria-current] input")?.focus();
    else if (!moveStop(event.currentTarget, key)) return;
    event.preventDefault();
  };

  return (
    <div
      ref={root}
      role="group"
      aria-label={say(words.label)}
      aria-description={say(words.keys)}
      onKeyDown={onKeyDown}
      onFocus={({ target }) => {
        hadFocus.current = true;
        const { stop: key } = target.dataset;
        if (key !== undefined) setLastFocus({ key, reveal: reveal.count });
      }}
      onBlur={({ relatedTarget }) => {
        hadFocus.current = root.current?.contains(relatedTarget) ?? false;
      }}
    >
      {groups.map((group) => (
        <FindingGroupView
          key={`${group.by} ${group.key}`}
          group={group}
          title={titleOf(group)}
          isOpen={isOpen(group)}
          current={current}
          stop={stop}
          revealed={reveal.count}
          onToggle={toggle}
          onChoose={choose}
          onGoTo={onGoTo}
          onFix={onFix}
          onWhy={onWhy}
          onReason={onReason}
        />
      ))}
    </div>
  );
}

/** The head or line that had the focus last, if it can still be seen; else the current line, else the first head. */
function stopOf({ groups, current, isOpen }: FindingListState, last: string): string {
  const isSeen = (key: string) => groups.some((group) => isOpen(group) && group.entries.some((one) => one.key === key));
  if (groups.some((group) => stopOfGroup(group) === last) || isSeen(last)) return last;
  if (current && isSeen(current.key)) return current.key;
  const [first] = groups;
  if (!first) return "";
  return hasHead(first) ? stopOfGroup(first) : (first.entries[0]?.key ?? "");
}

function focusStop(root: HTMLElement | null): void {
  root?.querySelector<HTMLElement>('[data-stop][tabindex="0"]')?.focus();
}

/** Moves the focus among the heads and lines in sight; on a head, right opens it and left closes it. */
function moveStop(root: HTMLElement, key: string): boolean {
  const stops = [...root.querySelectorAll<HTMLElement>("[data-stop]")];
  const at = stops.findIndex((one) => one === document.activeElement);
  const here = stops[at];
  if (!here) return false;
  const expanded = here.ariaExpanded ?? here.getAttribute("aria-expanded");
  if (key === "ArrowRight" || key === "ArrowLeft") {
    if (expanded === (key === "ArrowRight" ? "false" : "true")) here.click();
    return expanded !== null;
  }
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: stops.length - 1 }[key];
  if (to === undefined) return false;
  stops[to]?.focus();
  return true;
}
