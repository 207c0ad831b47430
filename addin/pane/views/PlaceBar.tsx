import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useText } from "../text/text-context.ts";

/** The places of the pane, in the order in which a district's year goes. */
export const places = ["choose", "evaluate", "progress", "report"] as const;
export type Place = (typeof places)[number];

interface PlaceBarProps {
  readonly chosen: Place;
  readonly onChoose: (place: Place) => void;
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
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXS}`,
    border: "none",
    borderBottom: `${tokens.strokeWidthThicker} solid transparent`,
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground2,
    font: "inherit",
    cursor: "pointer",
    ":hover": { color: tokens.colorNeutralForeground1 },
    "@media (forced-colors: active)": { borderBottomColor: "Canvas" },
    ":focus-visible": {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: `calc(-1 * ${tokens.strokeWidthThick})`,
    },
  },
  chosen: {
    borderBottomColor: tokens.colorCompoundBrandStroke,
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    "@media (forced-colors: active)": { borderBottomColor: "Highlight" },
  },
});

/** The way from one place of the pane to another. */
export function PlaceBar({ chosen, onChoose }: PlaceBarProps) {
  const styles = useStyles();
  const { text } = useText();
  return (
    <nav aria-label={text.places.label} className={styles.root}>
      {places.map((place) => (
        <button
          key={place}
          type="button"
          aria-current={place === chosen ? "page" : undefined}
          className={mergeClasses(styles.place, place === chosen && styles.chosen)}
          onClick={() => onChoose(place)}
        >
          {text.places[place]}
        </button>
      ))}
    </nav>
  );
}
