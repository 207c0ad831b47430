import { makeStyles, tokens } from "@fluentui/react-components";
import { formatPoints } from "../../../core/format.ts";
import type { Plan } from "../../../core/plan/plan.ts";
import { groupPoints } from "../../../core/score/group-points.ts";
import type { Scores } from "../../../core/score/score.ts";
import { useText } from "../ui/language.ts";
import { separator } from "../ui/words.ts";

interface GroupBarProps {
  /** Index of the area. */
  readonly area: number;
  readonly scores: Scores;
  readonly groups: Plan["groups"];
}

const groupsTitle = { vi: "Đóng góp của các nhóm", en: "What the groups bring" };

const useStyles = makeStyles({
  figure: { margin: 0 },
  bar: {
    display: "flex",
    gap: tokens.strokeWidthThick,
    height: tokens.spacingVerticalL,
    backgroundColor: tokens.colorNeutralBackground5,
    borderRadius: tokens.borderRadiusMedium,
    overflow: "hidden",
    "@media (forced-colors: active)": { border: `${tokens.strokeWidthThin} solid CanvasText` },
  },
  part: {
    display: "flex",
    alignItems: "center",
    justifyContent: "center",
    overflow: "hidden",
    fontSize: tokens.fontSizeBase100,
    lineHeight: tokens.lineHeightBase100,
    backgroundColor: tokens.colorCompoundBrandBackground,
    color: tokens.colorNeutralForegroundOnBrand,
    "@media (forced-colors: active)": {
      forcedColorAdjust: "none",
      backgroundColor: "Highlight",
      color: "HighlightText",
    },
  },
  caption: { color: tokens.colorNeutralForeground2, fontVariantNumeric: "tabular-nums" },
});

/** A score of 100 points at most, and which part of it each group of criteria brings. */
export function GroupBar({ area, scores, groups }: GroupBarProps) {
  const styles = useStyles();
  const { say, language } = useText();
  const titles = new Map(groups.map(({ id, title }) => [id, say(title)]));
  const parts = groupPoints(scores, area, groups).map(({ group, atLeast }) => ({
    id: group,
    title: titles.get(group),
    points: atLeast,
    text: formatPoints(atLeast, language),
  }));
  const partsText = parts.map((part) => `${part.id} ${part.text}`).join(separator);
  return (
    <figure className={styles.figure}>
      <div className={styles.bar} role="img" aria-label={`${say(groupsTitle)}: ${partsText}`}>
        {parts
          .filter(({ points }) => points > 0)
          .map(({ id, title, points }) => (
            <span key={id} className={styles.part} style={{ width: `${points}%` }} title={title}>
              {points >= 4 ? id : ""}
            </span>
          ))}
      </div>
      <figcaption className={styles.caption}>
        {say(groupsTitle)}: {partsText}
      </figcaption>
    </figure>
  );
}
