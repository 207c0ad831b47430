import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircle16Filled } from "@fluentui/react-icons/svg/checkmark-circle";
import { Warning16Filled } from "@fluentui/react-icons/svg/warning";
import { reportDeeds } from "../actions/next-step/later-steps.ts";
import type { Deed } from "../actions/next-step/step.ts";
import { Section } from "../ui/Section.tsx";
import { useText } from "../ui/language.ts";
import type { CheckItem } from "../../../core/report/checklist.ts";

const words = {
  title: { vi: "Việc còn lại", en: "Still open" },
  done: { vi: "Xong", en: "Done" },
  open: { vi: "Còn lại", en: "Open" },
};

interface ReportChecklistProps {
  readonly items: readonly CheckItem[];
  readonly onDeed: (deed: Deed) => void;
}

const useStyles = makeStyles({
  list: { display: "grid", gap: tokens.spacingVerticalXS, margin: 0, padding: 0, listStyleType: "none" },
  item: { display: "flex", columnGap: tokens.spacingHorizontalS, overflowWrap: "anywhere" },
  icon: { display: "inline-flex", flexShrink: 0, paddingTop: tokens.spacingVerticalXXS },
  words: { flexGrow: 1, minWidth: 0 },
  button: { flexShrink: 0, alignSelf: "flex-start", whiteSpace: "nowrap" },
  done: { color: tokens.colorStatusSuccessForeground1 },
  open: { color: tokens.colorStatusWarningForeground1 },
});

/** What should be done before the report goes out: each thing with a sign, a word and the way there. */
export function ReportChecklist({ items, onDeed }: ReportChecklistProps) {
  const styles = useStyles();
  const { say } = useText();
  return (
    <Section title={say(words.title)}>
      <ul className={styles.list}>
        {items.map(({ id, isDone, sentence }) => {
          const way = isDone ? null : reportDeeds[id];
          const Icon = isDone ? CheckmarkCircle16Filled : Warning16Filled;
          return (
            <li key={id} className={styles.item}>
              <span className={mergeClasses(styles.icon, isDone ? styles.done : styles.open)}>
                <Icon role="img" aria-label={say(isDone ? words.done : words.open)} />
              </span>
              <span className={styles.words}>{say(sentence)}</span>
              {way && (
                <Button size="small" className={styles.button} onClick={() => onDeed(way.deed)}>
                  {say(way.label)}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
