import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { Fragment } from "react";
import type { Part } from "../../../core/explain/explanation.ts";
import type { CellPlace } from "../../../core/table.ts";
import { useText } from "../ui/language.ts";

interface ExplanationPartsProps {
  readonly label: string;
  readonly parts: readonly Part[];
  readonly onGoTo: (place: CellPlace) => void;
}

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
  part: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    columnGap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: "anywhere",
  },
  value: { fontVariantNumeric: "tabular-nums", fontWeight: tokens.fontWeightSemibold, textAlign: "end" },
  how: {
    gridColumnStart: 1,
    gridColumnEnd: 3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  link: { fontSize: "inherit", lineHeight: "inherit" },
});

/** What a figure is put together from, one line a part, each with its cells. */
export function ExplanationParts({ label, parts, onGoTo }: ExplanationPartsProps) {
  const styles = useStyles();
  const { say } = useText();
  return (
    <ul className={styles.list} aria-label={label}>
      {parts.map(({ id, name, how, value, cells }, index) => (
        <li key={index} className={styles.part}>
          <span>
            {id} {say(name)}
          </span>
          <span className={styles.value}>{say(value)}</span>
          <span className={styles.how}>
            {cells.map((place) => (
              <Fragment key={place.address}>
                <Link as="button" inline className={styles.link} onClick={() => onGoTo(place)}>
                  {place.address}
                </Link>{" "}
              </Fragment>
            ))}
            {say(how)}
          </span>
        </li>
      ))}
    </ul>
  );
}
