import { makeStyles, tokens } from "@fluentui/react-components";
import { unitName } from "../../../core/explain/cells.ts";
import { pointsText } from "../../../core/format.ts";
import type { TieBreakRow } from "../../../core/score/tie-breaks.ts";
import type { SelectionSheet } from "../../../core/sheet/selection/selection-sheet.ts";
import { useText } from "../ui/language.ts";

const words = {
  tied: {
    vi: "Bằng điểm ở mức cắt. Xin chọn nhiều nhất {count} địa bàn; không chọn thì không ghi địa bàn nào.",
    en: "Equal points at the cut. Choose at most {count}; without a choice none of them is written.",
  },
  tieBreak: {
    vi: "tiêu chí phụ: thứ {place} ({points} điểm nhóm tội phạm, {count} tiêu chí có điểm)",
    en: "tie-breaks: place {place} ({points} points of the criminal group, {count} criteria with points)",
  },
};

interface TiedChoiceProps {
  readonly sheet: SelectionSheet;
  readonly rows: readonly TieBreakRow[];
  readonly seats: number;
  /** Areas as indexes. */
  readonly chosen: readonly number[];
  readonly onChoose: (chosen: readonly number[]) => void;
}

const useStyles = makeStyles({
  root: { margin: 0, padding: 0, border: "none", display: "grid", rowGap: tokens.spacingVerticalXS },
  legend: { padding: 0 },
  label: { display: "flex", alignItems: "flex-start", gap: tokens.spacingHorizontalS },
  box: { marginTop: tokens.spacingVerticalXS, accentColor: tokens.colorCompoundBrandBackground },
  quiet: { display: "block", color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** Which of the areas with equal points are to have the last seats: the tie-breaks suggest, a person chooses. */
export function TiedChoice({ sheet, rows, seats, chosen, onChoose }: TiedChoiceProps) {
  const styles = useStyles();
  const { say } = useText();
  return (
    <fieldset className={styles.root}>
      <legend className={styles.legend}>{say(words.tied, { count: seats })}</legend>
      {rows.map(({ area, place, criminalPoints, criteriaPresent: count }) => {
        const isChosen = chosen.includes(area);
        return (
          <label key={area} className={styles.label}>
            <input
              type="checkbox"
              className={styles.box}
              checked={isChosen}
              disabled={!isChosen && chosen.length >= seats}
              onChange={() => onChoose(isChosen ? chosen.filter((one) => one !== area) : [...chosen, area])}
            />
            <span>
              {say(unitName(sheet, area))}
              <span className={styles.quiet}>
                {say(words.tieBreak, { place, points: pointsText(criminalPoints), count })}
              </span>
            </span>
          </label>
        );
      })}
    </fieldset>
  );
}
