import { useMemo } from "react";
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
  readonly onClose: () => void;
}

/** The text table over the spreadsheet, until the user goes back to it. */
export default function Twin({ workbook, cell, assessment, language, onClose }: TwinProps) {
  const shown = useTextWindow(workbook, cell);
  const sheet = shown?.sheet ?? null;
  const words = useMemo(() => sheetWords(assessment, sheet, language), [assessment, sheet, language]);
  if (!shown) return null;
  const onEnter = () => {
    onClose();
    // The spreadsheet takes the keyboard once it is no longer out of reach.
    requestAnimationFrame(() => workbook.focusCell());
  };
  return (
    <TableTwin
      shown={shown}
      words={words}
      language={language}
      onSelect={(position) => void workbook.goTo({ sheet: shown.sheet, address: formatAddress(position) })}
      onEnter={onEnter}
    />
  );
}
