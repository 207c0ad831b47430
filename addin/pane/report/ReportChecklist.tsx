import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircle16Filled } from "@fluentui/react-icons/svg/checkmark-circle";
import { Warning16Filled } from "@fluentui/react-icons/svg/warning";
import { Section } from "../ui/Section.tsx";
import { useText } from "../ui/language.ts";
import type { CheckItem } from "../../../core/report/checklist.ts";

const words = {
  title: { vi: "Việc còn lại", en: "Still open" },
  done: { vi: "Xong", en: "Done" },
  open: { vi: "Còn lại", en: "Open" },
};

const useStyles = makeStyles({
  list: { display: "grid", gap: tokens.spacingVerticalXS, margin: 0, padding: 0, listStyleType: "none" },
  item: { display: "flex", columnGap: tokens.spacingHorizontalS, overflowWrap: "anywhere" },
  icon: { display: "inline-flex", flexShrink: 0, paddingTop: tokens.spacingVerticalXXS },
  done: { color: tokens.colorStatusSuccessForeground1 },
  open: { color: tokens.colorStatusWarningForeground1 },
});

/** What should be done before the report goes out: each thing with a sign and a word. */
export function ReportChecklist({ items }: { readonly items: readonly CheckItem[] }) {
  const styles = useStyles();
  const { say } = useText();
  return (
    <Section title={say(words.title)}>
      <ul className={styles.list}>
        {items.map(({ isDone, sentence }) => {
          const Icon = isDone ? CheckmarkCircle16Filled : Warning16Filled;
          return (
            <li key={sentence.en} className={styles.item}>
              <span className={mergeClasses(styles.icon, isDone ? styles.done : styles.open)}>
                <Icon role="img" aria-label={say(isDone ? words.done : words.open)} />
              </span>
              {say(sentence)}
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
