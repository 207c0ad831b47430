import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { CellPlace, Plan, SelectionResult } from "../../../core/index.ts";
import { rankListOf } from "./rank-list.ts";
import { useText } from "../text/text-context.ts";
import { CapMeter } from "./CapMeter.tsx";
import { IncompleteAreas } from "./IncompleteAreas.tsx";
import { RankTable } from "./RankTable.tsx";
import { ScaleNote } from "./ScaleNote.tsx";

interface RankingViewProps {
  readonly result: SelectionResult;
  readonly plan: Plan;
  readonly onCapWhy: () => void;
  readonly onFreeze: () => void;
  readonly onGoTo: (place: CellPlace) => void;
}

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalL,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalL}`,
  },
  quiet: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

/** Section «Xếp hạng»: the cap, the scale, the order with its cut, and the areas that lack figures. */
export default function RankingView({ result, plan, onCapWhy, onFreeze, onGoTo }: RankingViewProps) {
  const styles = useStyles();
  const { text, language } = useText();
  const list = useMemo(() => rankListOf(result, language), [result, language]);
  return (
    <div className={styles.root}>
      <CapMeter capUse={result.capUse} plan={plan} onWhy={onCapWhy} />
      <ScaleNote
        scale={result.scale}
        criteriaFound={result.scores.criteria.length}
        criteriaAll={plan.criteria.length}
        onFreeze={onFreeze}
      />
      <div>
        <RankTable list={list} result={result} plan={plan} onGoTo={onGoTo} />
        {result.rankRanges === null && <p className={styles.quiet}>{text.ranking.rangesMissing}</p>}
      </div>
      <IncompleteAreas areas={list.incomplete} isDistrictShown={result.sheet.manyDistricts} onGoTo={onGoTo} />
    </div>
  );
}
