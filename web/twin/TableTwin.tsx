import { useEffect, useId, useRef, type KeyboardEvent } from "react";
import type { TextWindow } from "../../addin/workbook/univer/view/text-window.ts";
import { columnName, formatAddress, type Position } from "../../core/address.ts";
import { countText } from "../../core/format.ts";
import { fill, type Language, type Sentence } from "../../core/sentence.ts";
import type { SheetWords } from "./sheet-words.ts";

interface TableTwinProps {
  readonly shown: TextWindow;
  readonly words: SheetWords;
  readonly language: Language;
  readonly onSelect: (position: Position) => void;
  readonly onEnter: () => void;
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
 * text. Rows around the selected cell; arrows move, Enter leads into the cell of the spreadsheet.
 */
export function TableTwin({ shown, words, language, onSelect, onEnter }: TableTwinProps) {
  const id = useId();
  const table = useRef<HTMLTableElement>(null);
  const { sheet, rows, columns, size, selected } = shown;
  // The keyboard goes with the selected cell.
  useEffect(
    () => table.current?.querySelector<HTMLElement>("[data-selected]")?.focus(),
    [sheet, selected.row, selected.column],
  );
  const onKey = (event: KeyboardEvent) => {
    if (event.key === "Enter") {
      event.preventDefault();
      return onEnter();
    }
    const step = steps[event.key];
    if (!step) return;
    event.preventDefault();
    const row = nextOf(
      rows.map((one) => one.row),
      selected.row,
      step[0],
    );
    const column = nextOf(columns, selected.column, step[1]);
    onSelect({ row, column });
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
                    onClick={() => onSelect({ row, column })}
                  >
                    {texts[index]}
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
