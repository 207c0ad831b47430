import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useContext, useState, type KeyboardEvent } from "react";
import type { Cell, CellPlace } from "../../../../core/table.ts";
import { applyFix } from "../../actions/apply-fix.ts";
import { useText } from "../../ui/language.ts";
import { TextField } from "../../ui/TextField.tsx";
import { CellContext } from "./cell-context.ts";
import { cellOfText, seenValue, textOfCell } from "./seen-value.ts";

const words = {
  value: { vi: "Giá trị ô {address}", en: "Value of cell {address}" },
  write: { vi: "Ghi", en: "Write" },
  yes: { vi: "Có", en: "Yes" },
  no: { vi: "Không", en: "No" },
  formula: { vi: "Công thức: ={formula}", en: "Formula: ={formula}" },
};

interface CellValueProps {
  readonly place: CellPlace;
  /** What the log knows the finding by. */
  readonly fingerprint: string;
}

const useStyles = makeStyles({
  root: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS, minWidth: 0 },
  field: { width: "12ch" },
  formula: { fontSize: tokens.fontSizeBase200, overflowWrap: "anywhere", color: tokens.colorNeutralForeground2 },
  button: { minWidth: 0, fontWeight: tokens.fontWeightRegular },
});

/**
 * What a cell of a finding holds, to be answered beside the sentence: typed and written by Enter, or by «Có» and «Không»
 * where only they are answers. A cell that was changed since is left alone, and said; one with a formula is shown only.
 */
export default function CellValue({ place, fingerprint }: CellValueProps) {
  const styles = useStyles();
  const { say, language } = useText();
  const given = useContext(CellContext);
  const [draft, setDraft] = useState<{ readonly address: string; readonly text: string } | null>(null);
  const seen = given && seenValue(given.content, given.assessment, place);
  if (!seen) return null;
  const { value, formula, isYesNo } = seen;
  if (formula !== null) return <span className={styles.formula}>{say(words.formula, { formula })}</span>;
  const shown = textOfCell(value, language);
  const typed = draft?.address === place.address ? draft.text : shown;
  const write = (after: Cell) => {
    setDraft(null);
    if (after !== value)
      void given.session.perform(applyFix, { fingerprint, changes: [{ ...place, before: value, after }] });
  };
  // The list has letters of its own, and the pane its keys; here they are typed.
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const { key, currentTarget } = event;
    event.stopPropagation();
    if (key === "Enter" && !event.nativeEvent.isComposing && typed !== shown) write(cellOfText(typed, language));
    if (key !== "Escape" && key !== "F2") return;
    setDraft(null);
    currentTarget.closest("li")?.querySelector<HTMLElement>("[data-stop]")?.focus();
  };
  if (isYesNo)
    return (
      <span className={styles.root}>
        {(["yes", "no"] as const).map((answer) => (
          <Button
            key={answer}
            size="small"
            className={styles.button}
            aria-pressed={value === words[answer].vi}
            onClick={() => write(words[answer].vi)}
          >
            {say(words[answer])}
          </Button>
        ))}
      </span>
    );
  return (
    <span className={styles.root} onKeyDown={onKeyDown}>
      <span className={styles.field}>
        <TextField
          aria-label={say(words.value, { address: place.address })}
          value={typed}
          onType={(text) => setDraft({ address: place.address, text })}
        />
      </span>
      {typed !== shown && (
        <Button size="small" className={styles.button} onClick={() => write(cellOfText(typed, language))}>
          {say(words.write)}
        </Button>
      )}
    </span>
  );
}
