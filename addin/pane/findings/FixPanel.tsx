import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Finding, Fix } from "../../../core/finding.ts";
import { countText } from "../../../core/format.ts";
import { useText } from "../ui/language.ts";
import { ChangeTable } from "./ChangeTable.tsx";
import { Panel } from "../ui/Panel.tsx";
import { buttons } from "../ui/words.ts";

const words = {
  confirm: { vi: "Sửa {count} ô", en: "Fix {count} {count:cell|cells}" },
  intro: { vi: "Chỉ những ô dưới đây thay đổi.", en: "Only the cells below change." },
};

interface FixPanelProps {
  readonly finding: Finding;
  readonly fix: Fix;
  readonly onConfirm: (fix: Fix) => void;
  readonly onClose: () => void;
}

const useStyles = makeStyles({
  paragraph: { margin: 0, overflowWrap: "anywhere" },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** Every cell that a fix changes, as it is and as it will be; nothing happens before the one button is pressed. */
export function FixPanel({ finding, fix, onConfirm, onClose }: FixPanelProps) {
  const styles = useStyles();
  const { say } = useText();
  return (
    <Panel
      title={say(fix.label)}
      onClose={onClose}
      footer={
        <>
          <Button appearance="primary" onClick={() => onConfirm(fix)}>
            {say(words.confirm, { count: countText(fix.changes.length) })}
          </Button>
          <Button onClick={onClose}>{say(buttons.cancel)}</Button>
        </>
      }
    >
      <p className={styles.paragraph}>{say(finding.what)}</p>
      <p className={styles.quiet}>{say(words.intro)}</p>
      <ChangeTable changes={fix.changes} />
    </Panel>
  );
}
