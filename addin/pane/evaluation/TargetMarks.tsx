import { makeStyles, tokens } from "@fluentui/react-components";
import type { EvaluatedArea } from "../../../core/evaluation/evaluate.ts";
import type { Plan, Target } from "../../../core/plan/plan.ts";
import type { Language } from "../../../core/sentence.ts";
import type { Judgement } from "../../../core/verdict.ts";
import { useText } from "../ui/language.ts";
import { VerdictMark } from "../ui/VerdictMark.tsx";
import { buttons } from "../ui/words.ts";

const words = {
  targets: { vi: "Các chỉ tiêu", en: "Targets" },
};

interface TargetMarksProps {
  readonly plan: Plan;
  readonly targets: EvaluatedArea["targets"];
  readonly onAsk: (target: Target) => void;
}

const useStyles = makeStyles({
  root: {
    display: "grid",
    gridTemplateColumns: `repeat(auto-fill, minmax(calc(6 * ${tokens.fontSizeBase500}), 1fr))`,
    gap: tokens.spacingVerticalXXS,
    marginInline: `calc(-1 * ${tokens.spacingHorizontalXS})`,
  },
  mark: {
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXS,
    minHeight: tokens.lineHeightBase500,
    padding: `0 ${tokens.spacingHorizontalXS}`,
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    textAlign: "start",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground3 },
    ":focus-visible": { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  share: {
    marginLeft: "auto",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: "tabular-nums",
    whiteSpace: "nowrap",
  },
});

/** Ten small marks, each with its share or count; pressed, it says why. */
export function TargetMarks({ plan, targets, onAsk }: TargetMarksProps) {
  const styles = useStyles();
  const { say, language } = useText();
  return (
    <div className={styles.root} role="group" aria-label={say(words.targets)}>
      {plan.targets.map((target) => {
        const judgement = targets[target.id];
        return (
          <button
            key={target.id}
            type="button"
            className={styles.mark}
            title={`${say(target.title)} ${say(buttons.why)}`}
            onClick={() => onAsk(target)}
          >
            <VerdictMark name={target.id} verdict={judgement?.verdict ?? "undetermined"} />
            <span className={styles.share}>{judgement && figureOf(judgement, language)}</span>
          </button>
        );
      })}
    </div>
  );
}

/** The share, or the count; a yes or no has none. */
function figureOf({ numbers }: Judgement, language: Language): string {
  const { share, count } = numbers;
  if (typeof share === "object") return share[language];
  return typeof count === "number" ? String(count) : "";
}
