import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { mainTabs, type MainTab } from "../session/page.ts";
import { useText } from "./language.ts";
import { chosenTabLook, tabLook } from "./tab-look.ts";

const words = {
  label: { vi: "Các phần việc trong năm", en: "Work of the year" },
  places: {
    label: { vi: "Các phần việc trong năm", en: "Work of the year" },
    choose: { vi: "Lựa chọn", en: "Choose" },
    evaluate: { vi: "Đánh giá", en: "Evaluate" },
    progress: { vi: "Tiến độ", en: "Progress" },
    report: { vi: "Báo cáo", en: "Report" },
  },
};

interface SubTabsProps {
  readonly chosen: MainTab;
  readonly onChoose: (place: MainTab) => void;
}

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexShrink: 0,
    justifyContent: "space-between",
    padding: `0 ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground3,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  place: {
    ...tabLook,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXS}`,
    ":hover": { color: tokens.colorNeutralForeground1 },
  },
  chosen: chosenTabLook,
});

/** The way from one place of the pane to another. */
export function SubTabs({ chosen, onChoose }: SubTabsProps) {
  const styles = useStyles();
  const { say } = useText();
  return (
    <nav aria-label={say(words.label)} className={styles.root}>
      {mainTabs.map((place) => (
        <button
          key={place}
          type="button"
          aria-current={place === chosen ? "page" : undefined}
          className={mergeClasses(styles.place, place === chosen && styles.chosen)}
          onClick={() => onChoose(place)}
        >
          {say(words.places[place])}
        </button>
      ))}
    </nav>
  );
}
