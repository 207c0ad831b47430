import { makeStyles, tokens } from "@fluentui/react-components";
import { otherReadings, readingText } from "../../../core/explain/explanation.ts";
import type { Reading } from "../../../core/verdict.ts";
import { useText } from "../ui/language.ts";
import { Fold } from "../ui/Fold.tsx";

const useStyles = makeStyles({
  list: { display: "grid", gap: tokens.spacingVerticalXS, margin: 0, padding: 0, listStyleType: "none" },
  line: { overflowWrap: "anywhere", fontVariantNumeric: "tabular-nums" },
});

/** The readings under which a verdict would turn; nothing where all of them agree. */
export function OtherReadings({ readings }: { readonly readings: readonly Reading[] }) {
  const styles = useStyles();
  const { say } = useText();
  if (readings.length === 0) return null;
  return (
    <Fold title={say(otherReadings(readings))}>
      <ul className={styles.list}>
        {readings.map((one) => (
          <li key={one.choices.map(({ id }) => id).join(";")} className={styles.line}>
            {say(readingText(one))}
          </li>
        ))}
      </ul>
    </Fold>
  );
}
