import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useId, useRef, useState } from "react";
import type { PlanProblem } from "../../../core/plan/file/remedies.ts";
import type { Plan } from "../../../core/plan/plan.ts";
import type { Sentence } from "../../../core/sentence.ts";
import { useText } from "../ui/language.ts";
import { Choice } from "../ui/Choice.tsx";
import { Message } from "../ui/Message.tsx";
import { Grounds } from "./Field.tsx";
import { openPlanFile, planChoices } from "./plan-choices.ts";
import { terms } from "../../../core/terms.ts";

const words = {
  plan: terms.kind.law,
  example: { vi: "ví dụ", en: "example" },
  ownFile: { vi: "Mở tệp kế hoạch (.json)…", en: "Open a plan file (.json)…" },
  planHint: {
    vi: "Kế hoạch khác 7488 được chép vào trang tính «Kế hoạch» của sổ, để mở ở đâu cũng tính như nhau.",
    en: "A plan other than 7488 is copied into the sheet “Kế hoạch”, so that the workbook is judged alike everywhere.",
  },
  planRefused: { vi: "Không dùng được tệp {file}:", en: "The file {file} cannot be used:" },
  moreProblems: { vi: "… và {more} chỗ nữa.", en: "… and {more} more." },
};

interface PlanFieldProps {
  /** The plan that is chosen now. */
  readonly plan: Plan;
  readonly onChoose: (plan: Plan) => void;
  /** The workbook keeps its own plan. */
  readonly isTrial?: boolean;
}

interface Refusal {
  readonly file: string;
  readonly trouble: Sentence | null;
  readonly problems: readonly PlanProblem[];
}

const mostShown = 8;

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS, minWidth: 0 },
  button: { alignSelf: "flex-start" },
  hint: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
  problems: { margin: 0, paddingLeft: tokens.spacingHorizontalL, overflowWrap: "anywhere" },
});

/** Which plan the workbook is judged by: one that comes with the program, or a file of one's own. */
export function PlanField({ plan, onChoose, isTrial = false }: PlanFieldProps) {
  const styles = useStyles();
  const { say } = useText();
  const id = useId();
  const picker = useRef<HTMLInputElement>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);

  const choose = async (chosen: string) => {
    const load = planChoices.find((one) => one.id === chosen)?.load;
    setRefusal(null);
    if (load) onChoose(await load());
  };
  const open = async (file: File | undefined) => {
    if (!file) return;
    const opened = await openPlanFile(file);
    if ("plan" in opened) onChoose(opened.plan);
    setRefusal("plan" in opened ? null : { file: file.name, ...opened });
  };

  return (
    <div className={styles.root}>
      <label htmlFor={id}>{say(words.plan)}</label>
      <Choice id={id} value={plan.id} onChoose={(chosen) => void choose(chosen)}>
        {planChoices.map(({ id: one, name, isExample }) => (
          <option key={one} value={one}>
            {isExample ? `${name} (${say(words.example)})` : name}
          </option>
        ))}
        {!planChoices.some((one) => one.id === plan.id) && <option value={plan.id}>{plan.document}</option>}
      </Choice>
      <p className={styles.hint}>
        {say(plan.title)}. <Grounds citation={plan.period.citation} />
      </p>
      {!isTrial && <p className={styles.hint}>{say(words.planHint)}</p>}
      <input
        ref={picker}
        type="file"
        accept=".json,application/json"
        hidden
        onChange={({ target }) => {
          void open(target.files?.[0]);
          target.value = "";
        }}
      />
      <Button size="small" className={styles.button} onClick={() => picker.current?.click()}>
        {say(words.ownFile)}
      </Button>
      {refusal && (
        <Message tone="bad">
          {say(words.planRefused, { file: refusal.file })}
          {refusal.trouble && ` ${say(refusal.trouble)}`}
          <ul className={styles.problems}>
            {refusal.problems.slice(0, mostShown).map(({ path, what, next }, index) => (
              <li key={index}>
                {path !== "" && <strong>{path}: </strong>}
                {say(what)} {say(next)}
              </li>
            ))}
          </ul>
          {refusal.problems.length > mostShown &&
            say(words.moreProblems, { more: refusal.problems.length - mostShown })}
        </Message>
      )}
    </div>
  );
}
