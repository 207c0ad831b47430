import { useEffect, useMemo } from "react";
import type { ShownCell } from "../../addin/workbook/univer/view/shown-cell.ts";
import type { UniverWorkbook } from "../../addin/workbook/univer/univer-workbook.ts";
import { formatAddress } from "../../core/address.ts";
import type { Assessment } from "../../core/assess/assessment.ts";
import type { Language } from "../../core/sentence.ts";
import { sheetWords } from "./sheet-words.ts";
import { TableTwin } from "./TableTwin.tsx";
import { useTextWindow } from "./use-text-window.ts";

interface TwinProps {
  readonly workbook: UniverWorkbook;
  readonly cell: ShownCell | null;
  readonly assessment: Assessment | null;
  readonly language: Language;
}

/** The text table over the spreadsheet, until the user goes back to it. */
export default function Twin({ workbook, cell, assessment, language }: TwinProps) {
  const shown = useTextWindow(workbook, cell);
  const sheet = shown?.sheet ?? null;
  const words = useMemo(() => sheetWords(assessment, sheet, language), [assessment, sheet, language]);
  // The spreadsheet takes the keyboard back once it is no longer out of reach.
  useEffect(() => () => void requestAnimationFrame(() => workbook.focusCell()), [workbook]);
  if (!shown) return null;
  return (
    <TableTwin
      shown={shown}
      words={words}
      language={language}
      selectedNow={() => workbook.textWindow()?.selected ?? shown.selected}
      onSelect={(position) => void workbook.goTo({ sheet: shown.sheet, address: formatAddress(position) })}
      textToEdit={(position) => workbook.textToEdit(position)}
      onType={(position, typed) => workbook.enterTyped(position, typed)}
    />
  );
}
