import { Link, makeStyles, tokens } from "@fluentui/react-components";
import type { Sentence } from "../../../core/sentence.ts";
import type { CellPlace } from "../../../core/table.ts";
import { useText } from "../ui/language.ts";
import { words } from "./words.ts";
import { buttons } from "../ui/words.ts";

interface PlaceLineProps {
  /** What the cell is to the panel. */
  readonly label: Sentence;
  readonly place: CellPlace | null;
  readonly onTakeActive: () => void;
}

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    gap: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalM}`,
    margin: 0,
    overflowWrap: "anywhere",
  },
});

/** Which cell is spoken of, and the way to another one. */
export function PlaceLine({ label, place, onTakeActive }: PlaceLineProps) {
  const styles = useStyles();
  const { say } = useText();
  return (
    <p className={styles.root}>
      <span>
        {place ? (
          <>
            {say(label)}: <b>{place.address}</b> ({say(buttons.sheet, { name: place.sheet })})
          </>
        ) : (
          say(words.noActive)
        )}
      </span>
      <Link as="button" onClick={onTakeActive}>
        {say(words.takeActive)}
      </Link>
    </p>
  );
}
