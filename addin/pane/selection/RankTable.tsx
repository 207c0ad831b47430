import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Fragment, useState } from "react";
import type { AreaFigure } from "../../../core/explain/explanation.ts";
import { countText } from "../../../core/format.ts";
import type { Plan } from "../../../core/plan/plan.ts";
import type { RankList } from "../../../core/selection/rank-list.ts";
import type { SelectionResult } from "../../../core/selection/selection-result.ts";
import type { CellPlace } from "../../../core/table.ts";
import { useText } from "../ui/language.ts";
import { CutLine } from "./CutLine.tsx";
import { RankRow } from "./RankRow.tsx";
import { buttons } from "../ui/words.ts";

const words = {
  label: { vi: "Thứ hạng các địa bàn", en: "Order of the areas" },
  rank: { vi: "Hạng", en: "Rank" },
  rankShort: { vi: "#", en: "#" },
  unit: { vi: "Đơn vị", en: "Unit" },
  points: { vi: "Điểm", en: "Points" },
  range: { vi: "Khoảng hạng", en: "Rank range" },
};

interface RankTableProps {
  readonly list: RankList;
  readonly result: SelectionResult;
  readonly plan: Plan;
  readonly onCut: () => void;
  readonly onWhy: (kind: AreaFigure, area: number) => void;
  readonly onGoTo: (place: CellPlace) => void;
}

/** Rows painted at first, and with each request for more. */
const page = 200;

const useStyles = makeStyles({
  table: { width: "100%", borderCollapse: "collapse" },
  head: {
    padding: `${tokens.spacingVerticalXS} 0`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
    textAlign: "start",
    whiteSpace: "nowrap",
  },
  number: { textAlign: "end" },
  // As wide as its figures: opening an area does not shift it.
  narrow: { width: "1%" },
  rank: { paddingRight: tokens.spacingHorizontalS },
  range: { paddingLeft: tokens.spacingHorizontalM, width: "34%" },
  unit: { paddingLeft: tokens.spacingHorizontalL },
});

/** The areas in their order, with the line that the room left draws. */
export function RankTable({ list, result, plan, onCut, onWhy, onGoTo }: RankTableProps) {
  const styles = useStyles();
  const { say } = useText();
  const [limit, setLimit] = useState(page);
  const { ranked, cutAt, lowestRank } = list;
  const hasRanges = result.rankRanges !== null;
  const painted = ranked.slice(0, limit);
  const cut = (
    <CutLine
      proposal={result.proposal}
      isStated={result.capUse.used !== null}
      columns={hasRanges ? 4 : 3}
      onWhy={onCut}
    />
  );
  return (
    <>
      <table className={styles.table} aria-label={say(words.label)}>
        <thead>
          <tr>
            <th
              scope="col"
              aria-label={say(words.rank)}
              className={mergeClasses(styles.head, styles.number, styles.narrow, styles.rank)}
            >
              {say(words.rankShort)}
            </th>
            <th scope="col" className={mergeClasses(styles.head, styles.unit)}>
              {say(words.unit)}
            </th>
            <th scope="col" className={mergeClasses(styles.head, styles.number, styles.narrow)}>
              {say(words.points)}
            </th>
            {hasRanges && (
              <th scope="col" className={mergeClasses(styles.head, styles.number, styles.range)}>
                {say(words.range)}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {painted.map((area, index) => (
            <Fragment key={area.area}>
              {index === cutAt && cut}
              <RankRow
                area={area}
                lowestRank={lowestRank}
                isDistrictShown={result.sheet.manyDistricts}
                hasRanges={hasRanges}
                places={cutAt}
                scores={result.scores}
                plan={plan}
                onWhy={onWhy}
                onGoTo={onGoTo}
              />
            </Fragment>
          ))}
          {cutAt === painted.length && cut}
        </tbody>
      </table>
      {ranked.length > painted.length && (
        <Button size="small" onClick={() => setLimit(limit + page)}>
          {say(buttons.more, { rest: countText(ranked.length - painted.length) })}
        </Button>
      )}
    </>
  );
}
