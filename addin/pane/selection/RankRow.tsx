import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronDown16Regular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRight16Regular } from "@fluentui/react-icons/svg/chevron-right";
import { useState } from "react";
import type { AreaFigure } from "../../../core/explain/explanation.ts";
import type { Plan } from "../../../core/plan/plan.ts";
import type { Scores } from "../../../core/score/score.ts";
import type { RankedArea } from "../../../core/selection/rank-list.ts";
import type { CellPlace } from "../../../core/table.ts";
import { AreaMarks } from "./AreaMarks.tsx";
import { AreaName } from "./AreaName.tsx";
import { AreaDetails } from "./AreaDetails.tsx";
import { RankRangeBar } from "./RankRangeBar.tsx";
import { ListStatusMark } from "./ListStatusMark.tsx";
import { useText } from "../ui/language.ts";

const words = {
  blanks: { vi: "trống: {criteria}", en: "blank: {criteria}" },
  behind: { vi: "kém hạng {rank}: {points} điểm", en: "behind rank {rank}: {points} points" },
};

interface RankRowProps {
  readonly area: RankedArea;
  readonly lowestRank: number;
  readonly isDistrictShown: boolean;
  readonly hasRanges: boolean;
  /** How many ranks are in, for the line in the picture of the range; null where there is no one line. */
  readonly places: number | null;
  readonly scores: Scores;
  readonly plan: Plan;
  readonly onWhy: (kind: AreaFigure, area: number) => void;
  readonly onGoTo: (place: CellPlace) => void;
}

const useStyles = makeStyles({
  cell: { padding: `${tokens.spacingVerticalSNudge} 0`, verticalAlign: "top" },
  line: { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}` },
  unit: { fontWeight: tokens.fontWeightRegular, textAlign: "start" },
  rank: { textAlign: "end", paddingRight: tokens.spacingHorizontalS, fontVariantNumeric: "tabular-nums" },
  points: {
    textAlign: "end",
    paddingLeft: tokens.spacingHorizontalXS,
    fontVariantNumeric: "tabular-nums",
    fontWeight: tokens.fontWeightSemibold,
  },
  range: { paddingLeft: tokens.spacingHorizontalM },
  name: {
    display: "flex",
    gap: tokens.spacingHorizontalXXS,
    padding: 0,
    border: "none",
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    textAlign: "start",
    overflowWrap: "anywhere",
    cursor: "pointer",
    ":focus-visible": { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  chevron: { flexShrink: 0, paddingTop: tokens.spacingVerticalXXS, color: tokens.colorNeutralForeground3 },
  marks: { display: "flex", columnGap: tokens.spacingHorizontalS },
  below: {
    // No width of its own: it may run on under the other columns, which are empty there.
    width: 0,
    whiteSpace: "nowrap",
    paddingLeft: tokens.spacingHorizontalL,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

/** One area in the order: rank, name, points, range of ranks; what its points come from on demand. */
export function RankRow(props: RankRowProps) {
  const { area, lowestRank, isDistrictShown, hasRanges, places, scores, plan, onWhy, onGoTo } = props;
  const styles = useStyles();
  const { say } = useText();
  const [isOpen, setIsOpen] = useState(false);
  const behind = area.behind && say(words.behind, { rank: area.behind.rank, points: area.behind.text });
  const Chevron = isOpen ? ChevronDown16Regular : ChevronRight16Regular;
  return (
    <>
      <tr className={styles.line}>
        <td className={mergeClasses(styles.cell, styles.rank)}>{area.ranksText}</td>
        <th scope="row" className={mergeClasses(styles.cell, styles.unit)}>
          <button type="button" className={styles.name} aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
            <Chevron className={styles.chevron} aria-hidden />
            <AreaName area={area} isDistrictShown={isDistrictShown} />
          </button>
          <div className={styles.below}>
            <div className={styles.marks}>
              <AreaMarks marks={area.marks} />
              {area.standing && <ListStatusMark standing={area.standing} />}
              {area.marks.length === 0 && behind}
            </div>
            {area.marks.length > 0 && behind}
            {area.unknown.length > 0 && <div>{say(words.blanks, { criteria: area.unknown.join(", ") })}</div>}
          </div>
        </th>
        <td className={mergeClasses(styles.cell, styles.points)}>{area.pointsText}</td>
        {hasRanges && (
          <td className={mergeClasses(styles.cell, styles.range)}>
            {area.range && <RankRangeBar ranks={area.ranks} range={area.range} lowest={lowestRank} places={places} />}
          </td>
        )}
      </tr>
      {isOpen && (
        <tr>
          <td colSpan={hasRanges ? 4 : 3}>
            <AreaDetails area={area} scores={scores} plan={plan} onWhy={onWhy} onGoTo={onGoTo} />
          </td>
        </tr>
      )}
    </>
  );
}
