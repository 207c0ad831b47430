import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { formatRatio, type CellPlace, type Plan, type Scores } from "../../../core/index.ts";
import { exactDecimal } from "../../../core/format.ts";
import { useText } from "../ui/language.ts";
import { WhyLink } from "../explanation/ExplainLink.tsx";
import { ContributionBars } from "./ContributionBars.tsx";
import { GroupBar } from "./GroupBar.tsx";
import type { RankedArea } from "../../../core/selection/rank-list.ts";
import type { Asked } from "../../../core/explain/figure.ts";
import { ListStatusMark } from "./ListStatusMark.tsx";
import { words } from "../../../core/explain/words.ts";

interface AreaDetailsProps {
  readonly area: RankedArea;
  readonly scores: Scores;
  readonly plan: Plan;
  readonly onWhy: (asked: Asked) => void;
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
  const { text, say, language } = useText();
  const { area: index, range, standing, behind, place, rank } = area;
  const exact = scores.exact(index);
  const ranking = text.ranking;
  const ask = (of: Extract<Asked, { readonly area: number }>["of"]) => () => onWhy({ of, area: index });
  const about = (what: string) => `${what} ${area.name}`;
  return (
    <div className={styles.root}>
      <ul className={styles.figures}>
        {exact && (
          <li className={styles.figure}>
            <span>{ranking.exact(exactDecimal(exact, language), formatRatio(exact))}</span>
            <WhyLink about={about(ranking.points)} onWhy={ask("score")} />
          </li>
        )}
        <li className={styles.figure}>
          <span>
            {ranking.rank} {rank}
          </span>
          <WhyLink about={about(ranking.rank)} onWhy={ask("rank")} />
        </li>
        {range && (
          <li className={styles.figure}>
            <span>{ranking.rangeInWords(range.best, range.worst)}</span>
            <WhyLink about={about(ranking.range)} onWhy={ask("range")} />
          </li>
        )}
        {standing && (
          <li className={styles.figure}>
            <ListStatusMark standing={standing} />
            <WhyLink about={about(say(words[standing]))} onWhy={ask("standing")} />
          </li>
        )}
        {behind && (
          <li className={styles.figure}>
            <span>{ranking.behind(behind.rank, behind.text)}</span>
            <WhyLink about={about(ranking.behind(behind.rank, behind.text))} onWhy={ask("behind")} />
          </li>
        )}
      </ul>
      <GroupBar area={index} scores={scores} groups={plan.groups} />
      <ContributionBars area={index} scores={scores} criteria={plan.criteria} />
      {place && (
        <span>
          <Link as="button" className={styles.link} onClick={() => onGoTo(place)}>
            {ranking.goTo(place.address)}
          </Link>
        </span>
      )}
    </div>
  );
}
