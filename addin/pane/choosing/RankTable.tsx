import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Fragment, useState } from "react";
import type { CellPlace, Plan, SelectionResult } from "../../../core/index.ts";
import { formatGap } from "../points-text.ts";
import type { RankList } from "./rank-list.ts";
import { useText } from "../text/text-context.ts";
import { CutLine } from "./CutLine.tsx";
import { RankRow } from "./RankRow.tsx";

interface RankTableProps {
  readonly list: RankList;
  readonly result: SelectionResult;
  readonly plan: Plan;
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
  rank: { paddingRight: tokens.spacingHorizontalS },
  range: { paddingLeft: tokens.spacingHorizontalM, width: "34%" },
  unit: { paddingLeft: tokens.spacingHorizontalL },
});

/** The areas in their order, with the line that the room left draws. */
export function RankTable({ list, result, plan, onGoTo }: RankTableProps) {
  const styles = useStyles();
  const { text, language } = useText();
  const words = text.ranking;
  const [limit, setLimit] = useState(page);
  const { ranked, cutAt, lowestRank } = list;
  const hasRanges = result.rankRanges !== null;
  const painted = ranked.slice(0, limit);
  const [lastAbove, firstBelow] = cutAt === null ? [] : [ranked[cutAt - 1], ranked[cutAt]];
  const behind =
    lastAbove && firstBelow && firstBelow.rank > lastAbove.rank
      ? words.behind(lastAbove.rank, formatGap(lastAbove.points - firstBelow.points, language))
      : null;
  return (
    <>
      <table className={styles.table} aria-label={words.label}>
        <thead>
          <tr>
            <th scope="col" aria-label={words.rank} className={mergeClasses(styles.head, styles.number, styles.rank)}>
              {words.rankShort}
            </th>
            <th scope="col" className={mergeClasses(styles.head, styles.unit)}>
              {words.unit}
            </th>
            <th scope="col" className={mergeClasses(styles.head, styles.number)}>
              {words.points}
            </th>
            {hasRanges && (
              <th scope="col" className={mergeClasses(styles.head, styles.number, styles.range)}>
                {words.range}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {painted.map((area, index) => (
            <Fragment key={area.area}>
              {index === cutAt && <CutLine proposal={result.proposal} columns={hasRanges ? 4 : 3} />}
              <RankRow
                area={area}
                lowestRank={lowestRank}
                isDistrictShown={result.sheet.manyDistricts}
                hasRanges={hasRanges}
                behind={index === cutAt ? behind : null}
                scores={result.scores}
                criteria={plan.criteria}
                onGoTo={onGoTo}
              />
            </Fragment>
          ))}
          {cutAt === painted.length && <CutLine proposal={result.proposal} columns={hasRanges ? 4 : 3} />}
        </tbody>
      </table>
      {ranked.length > painted.length && (
        <Button size="small" onClick={() => setLimit(limit + page)}>
          {words.more(ranked.length - painted.length)}
        </Button>
      )}
    </>
  );
}
