import { useEffect, useEffectEvent, useId, useRef, useState, type KeyboardEvent } from "react";
import type { TextWindow } from "../../addin/workbook/univer/view/text-window.ts";
import { columnName, formatAddress, type Position } from "../../core/address.ts";
import { countText } from "../../core/format.ts";
import { fill, type Language, type Sentence } from "../../core/sentence.ts";
import { CellField } from "./CellField.tsx";
import type { SheetWords } from "./sheet-words.ts";

interface TableTwinProps {
  readonly shown: TextWindow;
  readonly words: SheetWords;
  readonly language: Language;
  /** The cell in which the user stands by now: what is shown may still be on its way there. */
  readonly selectedNow: () => Position;
  readonly onSelect: (position: Position) => void;
  /** What stands in a cell, to be edited: its formula, else its text. */
  readonly textToEdit: (position: Position) => string;
  readonly onType: (position: Position, typed: string) => void;
}

const caption: Sentence = {
  vi: "Bảng «{sheet}», {rows} dòng, {columns} cột",
  en: "Table “{sheet}”, {rows} rows, {columns} columns",
};
const rowHeading: Sentence = { vi: "Dòng", en: "Row" };

const steps: Readonly<Record<string, readonly [row: number, column: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/**
 * The visible sheet as a real table in place of the canvas, which says nothing to a screen reader and does not grow with the
 * text. Rows around the selected cell; arrows move, Enter, F2 or typing edits the cell in a field, Delete empties it.
 */
export function TableTwin({ shown, words, language, selectedNow, onSelect, textToEdit, onType }: TableTwinProps) {
  const id = useId();
  const [edited, setEdited] = useState<{ readonly at: Position; readonly text: string } | null>(null);
  const table = useRef<HTMLTableElement>(null);
  const { sheet, rows, columns, size, selected } = shown;
  // The keyboard goes with the selected cell, unless it is in a field already.
  const focusSelected = useEffectEvent(() => {
    if (!edited) table.current?.querySelector<HTMLElement>("[data-selected]")?.focus();
  });
  useEffect(() => focusSelected(), [sheet, selected.row, selected.column]);
  const edit = (at: Position, text = textToEdit(at)) => setEdited({ at, text });
  const stepFrom = (at: Position, [down, right]: readonly [number, number]) => {
    const shownRows = rows.map(({ row }) => row);
    onSelect({ row: nextOf(shownRows, at.row, down), column: nextOf(columns, at.column, right) });
  };
  const onKey = (event: KeyboardEvent) => {
    const { key, ctrlKey, altKey, metaKey } = event;
    if (edited || ctrlKey || altKey || metaKey) return;
    const at = selectedNow();
    const step = steps[key];
    if (step) stepFrom(at, step);
    else if (key === "Enter" || key === "F2") edit(at);
    else if (key === "Delete" || key === "Backspace") onType(at, "");
    else if (key.length === 1) edit(at, key);
    else return;
    event.preventDefault();
  };
  const finish = (at: Position, text: string | null, way: string) => {
    setEdited(null);
    if (text !== null && text !== textToEdit(at)) onType(at, text);
    const step = steps[way];
    if (step) stepFrom(at, step);
    // The field goes, and takes the keyboard with it.
    if (way !== "") requestAnimationFrame(() => table.current?.querySelector<HTMLElement>("[data-selected]")?.focus());
  };
  const nameOf = (at: Position, texts: readonly string[]) => {
    const unit = words.names && texts[columns.indexOf(words.names.column)];
    return [unit, words.headings.get(at.column), formatAddress(at)].filter(Boolean).join(", ");
  };
  const title = fill(caption, { sheet, rows: countText(size.rows), columns: size.columns })[language];
  return (
    <div className="twin">
      <table ref={table} aria-rowcount={size.rows + 1} aria-colcount={size.columns + 1} onKeyDown={onKey}>
        <caption>{title}</caption>
        <thead>
          <tr aria-rowindex={1}>
            <th scope="col">{rowHeading[language]}</th>
            {columns.map((column) => (
              <th key={column} scope="col" aria-colindex={column + 2}>
                {columnName(column)} {words.headings.get(column) ?? ""}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ row, texts }) => (
            <tr key={row} aria-rowindex={row + 2}>
              {words.names ? <td>{row + 1}</td> : <th scope="row">{row + 1}</th>}
              {columns.map((column, index) => {
                const address = formatAddress({ row, column });
                const finding = words.findings.get(address);
                const isName = words.names?.column === column && row > words.names.below && texts[index] !== "";
                const Cell = isName ? "th" : "td";
                const isSelected = row === selected.row && column === selected.column;
                return (
                  <Cell
                    key={column}
                    {...(isName && { scope: "row" })}
                    {...(isSelected && { tabIndex: 0, "data-selected": true })}
                    {...(finding !== undefined && { "aria-describedby": `${id}-${address}`, title: finding })}
                    aria-colindex={column + 2}
                    onClick={() => !isSelected && onSelect({ row, column })}
                    onDoubleClick={() => !edited && edit({ row, column })}
                  >
                    {edited?.at.row === row && edited.at.column === column ? (
                      <CellField
                        name={nameOf(edited.at, texts)}
                        text={edited.text}
                        onFinish={(text, way) => finish(edited.at, text, way)}
                      />
                    ) : (
                      texts[index]
                    )}
                    {finding !== undefined && (
                      <span id={`${id}-${address}`} hidden>
                        {finding}
                      </span>
                    )}
                  </Cell>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** The next one that is not hidden; at the edge of the window the one beyond it, which moves the window. */
function nextOf(among: readonly number[], at: number, by: number): number {
  if (by === 0) return at;
  const beyond = by > 0 ? among.find((one) => one > at) : among.filter((one) => one < at).at(-1);
  return beyond ?? Math.max(0, at + by);
}
