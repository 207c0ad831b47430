import type { Finding } from "../../../../core/finding.ts";
import { fill } from "../../../../core/sentence.ts";
import { step, type NextStep, type StepRule } from "./step.ts";

const words = {
  error: { vi: "Còn {count} lỗi.", en: "{count} {count:error|errors} left." },
  warning: {
    vi: "Không còn lỗi; còn {count} cảnh báo.",
    en: "No errors; {count} {count:warning|warnings} left.",
  },
  next: {
    error: { vi: "Đến lỗi tiếp theo", en: "Go to the next error" },
    warning: { vi: "Xem cảnh báo tiếp theo", en: "Show the next warning" },
  },
  fix: { vi: "Sửa {count} ô…", en: "Fix {count} {count:cell|cells}…" },
  goTo: { vi: "Đến ô {address}", en: "Go to {address}" },
  accept: { vi: "Chấp nhận…", en: "Accept…" },
};

/** While findings of a severity are open: to the next one, and from the one that is looked at to what ends it. */
export function findingStep(severity: "error" | "warning"): StepRule {
  return ({ checked }, _today, { current }) => {
    const open = checked.selection.unsettled.filter((finding) => finding.severity === severity);
    if (open.length === 0) return null;
    const here = open.find(({ fingerprint }) => fingerprint === current?.fingerprint);
    const next = { button: words.next[severity], deed: { finding: severity } };
    const others = open.length > 1 ? [next] : [];
    const [first = next, beside] = here ? waysOn(here, others) : [];
    const line = step(severity, fill(words[severity], { count: open.length }), first.button, first.deed);
    return beside ? { ...line, beside } : line;
  };
}

type Way = NonNullable<NextStep["beside"]>;

/** On from a finding, the likeliest first: its fix, the cell to type in, the next finding, the reason why it stands. */
function waysOn(finding: Finding, others: readonly Way[]): readonly Way[] {
  const { fix, cells, severity } = finding;
  const [at] = cells;
  const mending: Way[] = fix
    ? [{ button: fill(words.fix, { count: fix.changes.length }), deed: { opens: { kind: "fix", finding } } }]
    : [];
  const typing: Way[] = at ? [{ button: fill(words.goTo, { address: at.address }), deed: { goTo: at } }] : [];
  if (severity === "error") return [...mending, ...typing.slice(mending.length), ...others];
  const accepting: Way = { button: words.accept, deed: { opens: { kind: "accept", finding } } };
  const toNext = others.length > 0 ? others : typing;
  return [...mending, ...toNext, accepting];
}
