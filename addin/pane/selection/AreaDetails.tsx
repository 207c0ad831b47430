import { Link, makeStyles, tokens } from "@fluentui/react-components";
import type { AreaFigure } from "../../../core/explain/explanation.ts";
import { exactDecimal } from "../../../core/format.ts";
import type { Plan } from "../../../core/plan/plan.ts";
import { formatRatio } from "../../../core/ratio.ts";
import type { Scores } from "../../../core/score/score.ts";
import type { RankedArea } from "../../../core/selection/rank-list.ts";
import type { CellPlace } from "../../../core/table.ts";
import { terms } from "../../../core/terms.ts";
import { useText } from "../ui/language.ts";
import { ExplainLink } from "../explanation/ExplainLink.tsx";
import { ContributionBars } from "./ContributionBars.tsx";
import { GroupBar } from "./GroupBar.tsx";
import { ListStatusMark } from "./ListStatusMark.tsx";
import { rangeSentence } from "./range-sentence.ts";
import { buttons } from "../ui/words.ts";

const words = {
  exact: { vi: "Điểm chính xác: {fraction} = {points}", en: "Exact points: {fraction} = {points}" },
  between: {
    vi: "Điểm trong khoảng {points}: từ khi ô trống là 0 đến khi ô trống ở mức cao nhất",
    en: "Points within {points}: from blank as 0 to blank at the highest level",
  },
  points: { vi: "Điểm", en: "Points" },
  rank: { vi: "Hạng", en: "Rank" },
  range: { vi: "Khoảng hạng", en: "Rank range" },
  behind: { vi: "kém hạng {rank}: {points} điểm", en: "behind rank {rank}: {points} points" },
};

interface AreaDetailsProps {
  readonly area: RankedArea;
  readonly scores: Scores;
  readonly plan: Plan;
  readonly onWhy: (kind: AreaFigure, area: number) => void;
  readonly onGoTo: (place: CellPlace) => void;
}

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
  figures: { margin: 0, padding: 0, listStyleType: "none", display: "grid", rowGap: tokens.spacingVerticalXS },
  figure: { display: "flex", justifyContent: "space-between", gap: tokens.spacingHorizontalM },
  link: { fontSize: "inherit", lineHeight: "inherit" },
});

/** One area looked at closely: each figure with its reason, what its points come from, and its cell. */
export function AreaDetails({ area, scores, plan, onWhy, onGoTo }: AreaDetailsProps) {
  const styles = useStyles();
  const { say, language } = useText();
  const { area: index, range, standing, behind, place, ranksText } = area;
  const exact = scores.exact(index);
  const ask = (kind: AreaFigure) => () => onWhy(kind, index);
  const about = (what: string) => `${what} ${area.name}`;
  return (
    <div className={styles.root}>
      <ul className={styles.figures}>
        <li className={styles.figure}>
          <span>
            {exact
              ? say(words.exact, { points: exactDecimal(exact, language), fraction: formatRatio(exact) })
              : say(words.between, { points: area.pointsText })}
          </span>
          <ExplainLink about={about(say(words.points))} onWhy={ask("score")} />
        </li>
        <li className={styles.figure}>
          <span>
            {say(words.rank)} {ranksText}
          </span>
          <ExplainLink about={about(say(words.rank))} onWhy={ask("rank")} />
        </li>
        {range && (
          <li className={styles.figure}>
            <span>{say(rangeSentence(range.best, range.worst))}</span>
            <ExplainLink about={about(say(words.range))} onWhy={ask("range")} />
          </li>
        )}
        {standing && (
          <li className={styles.figure}>
            <ListStatusMark standing={standing} />
            <ExplainLink about={about(say(terms.place[standing]))} onWhy={ask("place")} />
          </li>
        )}
        {behind && (
          <li className={styles.figure}>
            <span>{say(words.behind, { rank: behind.rank, points: behind.text })}</span>
            <ExplainLink
              about={about(say(words.behind, { rank: behind.rank, points: behind.text }))}
              onWhy={ask("behind")}
            />
          </li>
        )}
      </ul>
      <GroupBar area={index} scores={scores} groups={plan.groups} />
      <ContributionBars area={index} scores={scores} criteria={plan.criteria} />
      {place && (
        <span>
          <Link as="button" className={styles.link} onClick={() => onGoTo(place)}>
            {say(buttons.goTo, { address: place.address })}
          </Link>
        </span>
      )}
    </div>
  );
}
