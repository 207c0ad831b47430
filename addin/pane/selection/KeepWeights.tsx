import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Plan } from "../../../core/plan/plan.ts";
import { fill } from "../../../core/sentence.ts";
import type { WorkbookContent } from "../../../core/table.ts";
import type { Session } from "../session/session.ts";
import { useText } from "../ui/language.ts";
import { ChangeTable } from "../findings/ChangeTable.tsx";
import { compareWords } from "./methods/compare-words.ts";
import { applyFix } from "../actions/apply-fix.ts";
import { layWeights } from "../actions/lay-weights.ts";
import { weightsToKeep } from "../actions/keep-weights.ts";
import type { TriedScale } from "../session/trial.ts";

const words = {
  keepTitle: { vi: "Giữ trọng số trong sổ", en: "Keep the weights in the workbook" },
  keepThere: {
    vi: "Ghi vào trang tính «{sheet}»; chỉ những ô dưới đây thay đổi. Từ đó điểm và hạng tính theo trọng số mới.",
    en: "Written into the sheet “{sheet}”; only the cells below change. Points and ranks follow the new weights from then on.",
  },
  keepNew: {
    vi: "Sổ chưa có trang tính «Thang điểm»; trang tính được tạo với các trọng số này. Mức chuẩn chưa chốt vẫn chưa chốt.",
    en: "The workbook has no sheet «Thang điểm»; it is made with these weights. Levels that are not frozen stay so.",
  },
  keepFormulas: { vi: "Ô có công thức, để nguyên: {names}.", en: "Cells with a formula, left alone: {names}." },
  keepMissing: {
    vi: "Trang tính «{sheet}» thiếu dòng của {names}, nên không ghi được. Xin thêm các dòng ấy hoặc chốt lại thang điểm.",
    en: "The sheet “{sheet}” lacks the rows of {names}, so nothing can be written. Add them or freeze the scale again.",
  },
  keepWrite: { vi: "Ghi {count} trọng số", en: "Write {count} weights" },
};

interface KeepWeightsProps {
  readonly content: WorkbookContent;
  readonly plan: Plan;
  readonly tried: TriedScale;
  readonly session: Session;
  readonly onDone: () => void;
}

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  paragraph: { margin: 0, overflowWrap: "anywhere" },
});

/** The weights that were tried, before and after, to be kept in «Thang điểm» on the one button only. */
export function KeepWeights({ content, plan, tried, session, onDone }: KeepWeightsProps) {
  const styles = useStyles();
  const { say } = useText();
  const { sheet, own, changes, formulas, missing } = weightsToKeep(content, plan, tried);
  const isPossible = missing.length === 0 && changes.length > 0;
  const keep = () => {
    onDone();
    const { keepLabel: label } = compareWords;
    if (own) void session.perform(layWeights, { own, changes, label });
    else void session.perform(applyFix, { changes, fingerprint: label.vi });
  };
  return (
    <section className={styles.root}>
      <h3 className={styles.heading}>{say(words.keepTitle)}</h3>
      {missing.length > 0 ? (
        <p className={styles.paragraph}>{say(words.keepMissing, { sheet, names: missing.join(", ") })}</p>
      ) : (
        <p className={styles.paragraph}>{say(own ? words.keepNew : fill(words.keepThere, { sheet }))}</p>
      )}
      {formulas.length > 0 && (
        <p className={styles.paragraph}>{say(words.keepFormulas, { names: formulas.join(", ") })}</p>
      )}
      {isPossible && (
        <>
          <ChangeTable changes={changes.map((change) => ({ ...change, name: say(change.name) }))} />
          <span>
            <Button appearance="primary" onClick={keep}>
              {say(words.keepWrite, { count: changes.length })}
            </Button>
          </span>
        </>
      )}
    </section>
  );
}
