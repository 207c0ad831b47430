import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { MoreHorizontal20Regular } from "@fluentui/react-icons/svg/more-horizontal";
import { formulaTasks, type FormulaTask } from "../formulas/formula-view.ts";
import { useText } from "../ui/language.ts";
import { SmallMenu } from "../ui/SmallMenu.tsx";
import { buttons } from "../ui/words.ts";

const words = {
  label: { vi: "Việc với cả bảng", en: "For the whole sheet" },
  recheck: { vi: "Kiểm tra lại", en: "Check again" },
  check: { vi: "Kiểm tra", en: "Check" },
  write: { vi: "Ghi kết quả", en: "Write results" },
  more: { vi: "Việc khác", en: "More" },
  freeze: { vi: "Chốt thang điểm", en: "Freeze the scale" },
  finalise: { vi: "Chốt danh sách…", en: "Finalise the list…" },
  mark: { vi: "Đánh dấu các ô", en: "Mark the cells" },
  unmark: { vi: "Bỏ đánh dấu", en: "Remove marks" },
  formulas: { vi: "Công thức DIABAN", en: "DIABAN formulas" },
  actions: {
    label: { vi: "Việc với cả bảng", en: "For the whole sheet" },
    check: { vi: "Kiểm tra", en: "Check" },
    recheck: { vi: "Kiểm tra lại", en: "Check again" },
    write: { vi: "Ghi kết quả", en: "Write results" },
    more: { vi: "Việc khác", en: "More" },
    freeze: { vi: "Chốt thang điểm", en: "Freeze the scale" },
    mark: { vi: "Đánh dấu các ô", en: "Mark the cells" },
    unmark: { vi: "Bỏ đánh dấu", en: "Remove marks" },
    finalise: { vi: "Chốt danh sách…", en: "Finalise the list…" },
    settings: { vi: "Cài đặt của sổ…", en: "Workbook settings…" },
    template: { vi: "Tạo sổ mẫu…", en: "New template…" },
    formulas: { vi: "Công thức DIABAN", en: "DIABAN formulas" },
    insert: { vi: "Chèn hàm…", en: "Insert a function…" },
    explain: { vi: "Giải thích ô này", en: "Explain this cell" },
    refresh: { vi: "Làm mới công thức", en: "Refresh formulas" },
    keepValues: { vi: "Chuyển thành giá trị…", en: "Turn into values…" },
  },
};

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
  const { say } = useText();
  return (
    <div role="group" aria-label={say(words.label)} className={styles.root}>
      <Button appearance="primary" className={styles.button} onClick={onCheck}>
        {isChecked ? say(words.recheck) : say(words.check)}
      </Button>
      <Button className={styles.button} disabled={!canWrite} onClick={onWrite}>
        {say(words.write)}
      </Button>
      <span className={styles.rest} />
      <SmallMenu
        label={say(words.more)}
        icon={<MoreHorizontal20Regular />}
        opens="above"
        sections={[
          {
            key: "more",
            choices: [
              { key: "freeze", label: say(words.freeze), isDisabled: !canFreeze, onChoose: onFreeze },
              { key: "finalise", label: say(words.finalise), isDisabled: !canWrite, onChoose: onFinalise },
              { key: "mark", label: say(words.mark), isDisabled: !canMark, onChoose: onMark },
              { key: "unmark", label: say(words.unmark), isDisabled: !isMarked, onChoose: onUnmark },
              { key: "settings", label: say(buttons.settings), isDisabled: !isChecked, onChoose: onSettings },
              ...(onTemplate ? [{ key: "template", label: say(buttons.template), onChoose: onTemplate }] : []),
            ],
          },
          ...(onFormulas
            ? [
                {
                  key: "formulas",
                  label: say(words.formulas),
                  choices: formulaTasks.map((task) => ({
                    key: task,
                    label: say(words.actions[task]),
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
