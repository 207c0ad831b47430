import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { MoreHorizontal20Regular } from "@fluentui/react-icons/svg/more-horizontal";
import { useText } from "../ui/language.ts";
import { SmallMenu } from "../ui/SmallMenu.tsx";

/** What can be done with the formulas of a workbook. */
const formulaTasks = ["insert", "explain", "refresh", "keepValues"] as const;
export type FormulaTask = (typeof formulaTasks)[number];

interface ActionBarProps {
  /** Whether a check was made before. */
  readonly isChecked: boolean;
  readonly canWrite: boolean;
  readonly canFreeze: boolean;
  readonly canMark: boolean;
  readonly isMarked: boolean;
  readonly onCheck: () => void;
  readonly onWrite: () => void;
  readonly onFreeze: () => void;
  readonly onMark: () => void;
  readonly onUnmark: () => void;
  /** Null where no workbook can be made. */
  readonly onTemplate: (() => void) | null;
  readonly onFinalise: () => void;
  readonly onSettings: () => void;
  /** Null where nothing calculates. */
  readonly onFormulas: ((task: FormulaTask) => void) | null;
}

const useStyles = makeStyles({
  root: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  button: { whiteSpace: "nowrap" },
  rest: { flexGrow: 1 },
});

/** What is done with the whole sheet; stays in sight. */
export function ActionBar(props: ActionBarProps) {
  const { isChecked, canWrite, canFreeze, canMark, isMarked, onCheck, onWrite, onFreeze, onMark, onUnmark } = props;
  const { onTemplate, onFinalise, onSettings, onFormulas } = props;
  const styles = useStyles();
  const { text } = useText();
  const words = text.actions;
  return (
    <div role="group" aria-label={words.label} className={styles.root}>
      <Button appearance="primary" className={styles.button} onClick={onCheck}>
        {isChecked ? words.recheck : words.check}
      </Button>
      <Button className={styles.button} disabled={!canWrite} onClick={onWrite}>
        {words.write}
      </Button>
      <span className={styles.rest} />
      <SmallMenu
        label={words.more}
        icon={<MoreHorizontal20Regular />}
        opens="above"
        sections={[
          {
            key: "more",
            choices: [
              { key: "freeze", label: words.freeze, isDisabled: !canFreeze, onChoose: onFreeze },
              { key: "finalise", label: words.finalise, isDisabled: !canWrite, onChoose: onFinalise },
              { key: "mark", label: words.mark, isDisabled: !canMark, onChoose: onMark },
              { key: "unmark", label: words.unmark, isDisabled: !isMarked, onChoose: onUnmark },
              { key: "settings", label: words.settings, isDisabled: !isChecked, onChoose: onSettings },
              ...(onTemplate ? [{ key: "template", label: words.template, onChoose: onTemplate }] : []),
            ],
          },
          ...(onFormulas
            ? [
                {
                  key: "formulas",
                  label: words.formulas,
                  choices: formulaTasks.map((task) => ({
                    key: task,
                    label: words[task],
                    isDisabled: !isChecked,
                    onChoose: () => onFormulas(task),
                  })),
                },
              ]
            : []),
        ]}
      />
    </div>
  );
}
