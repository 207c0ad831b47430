import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import { formatAddress, parseAddress } from "../../../core/address.ts";
import type { CellPlace } from "../../../core/table.ts";
import type { CustomFunction } from "../../functions/define-function.ts";
import { areaRows } from "../../functions/parameters/range-text.ts";
import { enterFormulas } from "../actions/formulas.ts";
import { useText } from "../ui/language.ts";
import { Message } from "../ui/Message.tsx";
import { Panel } from "../ui/Panel.tsx";
import { TextField } from "../ui/TextField.tsx";
import { GuideLink } from "./GuideLink.tsx";
import { filledBlock } from "./filled-block.ts";
import type { FormulaView } from "./formula-view.ts";
import { PlaceLine } from "./PlaceLine.tsx";
import { rowsBetween } from "./rows-between.ts";
import { TakenCells } from "./TakenCells.tsx";
import { callOf, shownCall, typedArgument } from "./typed-argument.ts";
import { otherRows, otherThanAreas, placeAt, willFill, words, write } from "./words.ts";

interface CallPanelProps extends FormulaView {
  readonly called: CustomFunction;
  readonly onOther: () => void;
}

const useStyles = makeStyles({
  paragraph: { margin: 0, overflowWrap: "anywhere" },
  field: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS },
  label: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  formula: {
    margin: 0,
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: "anywhere",
  },
});

/** One function with its arguments, the cell and the cells beside it that it fills; nothing happens before the button. */
export function CallPanel(props: CallPanelProps) {
  const { called, place, content, assessment, session, onTakeActive, onOther, onClose } = props;
  const styles = useStyles();
  const { say, language } = useText();
  const ids = useId();
  const { id, says, parameters, format } = called;
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  const [chosenPlace, setChosenPlace] = useState<CellPlace | null>(null);
  const [isCleared, setCleared] = useState(false);

  const target = chosenPlace ?? place;
  const shown = parameters.map(
    (one) => typed[one.name.en] ?? (target && one.suggest?.({ assessment, content, place: target })) ?? "",
  );
  const given = parameters.map(({ isWord }, index) => typedArgument(shown[index] ?? "", isWord));
  const block = target && filledBlock(called, given, target, content);
  const { sheet } = assessment.opened.sheets.selection;
  const isBeside = sheet !== null && target?.sheet === sheet.table.sheet && block?.address !== target.address;
  const first = isBeside ? areaRows(sheet).top : null;
  const isLevel = first === null || target === null || parseAddress(target.address).row === first;
  const canWrite =
    block !== null && !block.isCircular && block.refused === null && (block.taken.length === 0 || isCleared);

  const enter = () => {
    if (!block) return;
    const entry = {
      cell: block.cell,
      formula: callOf(id, given),
      emptied: block.taken,
      ...(format !== undefined && { format }),
    };
    onClose();
    void session.perform(enterFormulas, [entry]);
  };

  return (
    <Panel
      title={`DIABAN.${id}`}
      onClose={onClose}
      footer={
        <>
          <Button appearance="primary" disabled={!canWrite} onClick={enter}>
            {say(write(target?.address ?? "…"))}
          </Button>
          <Button onClick={onOther}>{say(words.otherFunction)}</Button>
        </>
      }
    >
      <p className={styles.paragraph}>
        {say(says)} <GuideLink id={id} />
      </p>
      {parameters.map(({ name, says: about, isOptional }, index) => (
        <div key={name.en} className={styles.field}>
          <label className={styles.label} htmlFor={`${ids}${name.en}`}>
            <b>{say(name)}</b>
            {isOptional && ` (${say(words.optional)})`}: {say(about)}
          </label>
          <TextField
            id={`${ids}${name.en}`}
            value={shown[index] ?? ""}
            onType={(value) => setTyped({ ...typed, [name.en]: value })}
          />
        </div>
      ))}
      <p className={styles.formula} aria-label={say(words.formula)}>
        {shownCall(id, given, language)}
      </p>
      <PlaceLine
        label={words.target}
        place={target}
        onTakeActive={() => {
          setChosenPlace(null);
          setCleared(false);
          onTakeActive();
        }}
      />
      {block && block.address !== target?.address && <p className={styles.paragraph}>{say(willFill(block.address))}</p>}
      {block?.isCircular && <Message tone="warning">{say(words.circular)}</Message>}
      {block?.refused && (
        <Message tone="warning">
          {say(words.asks)}: «{block.refused}»
        </Message>
      )}
      {target && first !== null && !isLevel && (
        <p className={styles.paragraph}>
          {say(otherRows(first + 1))}{" "}
          <Link as="button" onClick={() => setChosenPlace({ ...target, address: levelWith(target, first) })}>
            {say(placeAt(levelWith(target, first)))}
          </Link>
        </p>
      )}
      {isBeside && rowsBetween(sheet) > 0 && (
        <p className={styles.paragraph}>{say(otherThanAreas(rowsBetween(sheet)))}</p>
      )}
      {block &&
        !block.isCircular &&
        (block.taken.length > 0 || block.cell.value !== null || block.cell.formula !== null) && (
          <TakenCells block={block} isCleared={isCleared} onClear={setCleared} />
        )}
    </Panel>
  );
}

function levelWith({ address }: CellPlace, row: number): string {
  return formatAddress({ row, column: parseAddress(address).column });
}
