import { makeStyles, tokens } from "@fluentui/react-components";
import type { Assessment, CellPlace } from "../../../core/index.ts";
import { useText } from "../text/text-context.ts";
import { AreaCard } from "./AreaCard.tsx";
import { words } from "./words.ts";

interface EvaluateViewProps {
  readonly assessment: Assessment;
  readonly onGoTo: (cell: CellPlace) => void;
}

const useStyles = makeStyles({
  empty: { margin: 0, padding: tokens.spacingHorizontalL, color: tokens.colorNeutralForeground2 },
  list: { margin: 0, padding: 0, listStyleType: "none" },
});

/** Targets, gates and verdict of each area of the year (II.2, III.4). */
export function EvaluateView({ assessment: { evaluation, plan }, onGoTo }: EvaluateViewProps) {
  const styles = useStyles();
  const { say } = useText();
  const sheet = evaluation?.reading.sheet;
  if (!evaluation || !sheet || evaluation.areas.length === 0) {
    return <p className={styles.empty}>{say(words.noEvaluation)}</p>;
  }
  return (
    <ul className={styles.list} aria-label={say(words.areas)}>
      {evaluation.areas.map((judged) => (
        <AreaCard key={judged.area.row} judged={judged} sheet={sheet} plan={plan} onGoTo={onGoTo} />
      ))}
    </ul>
  );
}
