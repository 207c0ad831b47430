import { makeStyles, tokens } from "@fluentui/react-components";
import type { EvaluatedArea } from "../../../core/evaluation/evaluate.ts";
import type { Plan, Target } from "../../../core/plan/plan.ts";
import type { Language } from "../../../core/sentence.ts";
import { terms } from "../../../core/terms.ts";
import type { Judgement, Verdict } from "../../../core/verdict.ts";
import { Fold } from "../ui/Fold.tsx";
import { useText } from "../ui/language.ts";
import { VerdictMark } from "../ui/VerdictMark.tsx";
import { buttons, separator } from "../ui/words.ts";
import { targetName } from "./words.ts";

const words = {
  targets: { vi: "Các chỉ tiêu", en: "Targets" },
  settled: { vi: "{count} chỉ tiêu: {verdicts}", en: "{count} targets: {verdicts}" },
};

interface TargetMarksProps {
  readonly plan: Plan;
  readonly targets: EvaluatedArea["targets"];
  readonly onAsk: (target: Target) => void;
}

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    marginInline: `calc(-1 * ${tokens.spacingHorizontalXS})`,
  },
  mark: {
    display: "flex",
    alignItems: "baseline",
    columnGap: tokens.spacingHorizontalXS,
    width: "100%",
    minHeight: tokens.lineHeightBase500,
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`,
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    fontSize: tokens.fontSizeBase200,
    textAlign: "start",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground3 },
    ":focus-visible": { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  name: { minWidth: 0, overflowWrap: "anywhere" },
  why: { display: "block", color: tokens.colorNeutralForeground2 },
  share: {
    marginLeft: "auto",
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: "tabular-nums",
    whiteSpace: "nowrap",
  },
});

/** What is still open is seen first, then what fails; what is settled and asks for nothing is folded. */
const seen: readonly Verdict[] = ["undetermined", "notMet"];
const folded: readonly Verdict[] = ["met", "notApplicable"];

/** Each target with its name and share or count, open and failed ones with what they lack; pressed, it says why. */
export function TargetMarks({ plan, targets, onAsk }: TargetMarksProps) {
  const styles = useStyles();
  const { say, language } = useText();
  const having = (verdict: Verdict) => plan.targets.filter(({ id }) => verdictOf(targets[id]) === verdict);
  const mark = (target: Target) => {
    const judgement = targets[target.id];
    const isSeen = seen.includes(verdictOf(judgement));
    return (
      <button
        key={target.id}
        type="button"
        className={styles.mark}
        title={`${say(target.title)} ${say(buttons.why)}`}
        onClick={() => onAsk(target)}
      >
        <VerdictMark name={target.id} verdict={verdictOf(judgement)} />
        <span className={styles.name}>
          {say(targetName(target, plan))}
          {isSeen && judgement && (
            <span className={styles.why}>
              {judgement.because.map(({ sentence }) => withoutId(say(sentence), target)).join(" ")}
            </span>
          )}
        </span>
        {!isSeen && judgement && <span className={styles.share}>{figureOf(judgement, language)}</span>}
      </button>
    );
  };
  const settled = folded.flatMap(having);
  const verdicts = folded
    .map((verdict) => [having(verdict).length, say(terms.verdict[verdict]).toLocaleLowerCase(language)] as const)
    .flatMap(([count, word]) => (count > 0 ? [`${count} ${word}`] : []));
  return (
    <div className={styles.root} role="group" aria-label={say(words.targets)}>
      {seen.flatMap(having).map(mark)}
      {settled.length > 0 && (
        <Fold title={say(words.settled, { count: settled.length, verdicts: verdicts.join(separator) })}>
          {settled.map(mark)}
        </Fold>
      )}
    </div>
  );
}

function verdictOf(judgement: Judgement | undefined): Verdict {
  return judgement?.verdict ?? "undetermined";
}

/** "T2: 40/52 …" stands beside its name already. */
function withoutId(sentence: string, { id }: Target): string {
  const rest = sentence.startsWith(`${id}: `) ? sentence.slice(id.length + 2) : sentence;
  return rest.charAt(0).toLocaleUpperCase() + rest.slice(1);
}

/** The share, or the count; a yes or no has none. */
function figureOf({ numbers }: Judgement, language: Language): string {
  const { share, count } = numbers;
  if (typeof share === "object") return share[language];
  return typeof count === "number" ? String(count) : "";
}
