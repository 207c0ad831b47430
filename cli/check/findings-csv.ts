import { formatCitation } from "../../core/citation.ts";
import { oneLine, shortened, type Language } from "../../core/sentence.ts";
import { longestText, Line } from "../print/printed-line.ts";
import type { CheckedFile } from "../print/to-json.ts";

type Field = string | number | null;

const head = [
  "file",
  "status",
  "severity",
  "code",
  "sheet",
  "cells",
  "units",
  "message",
  "citation",
  "accepted",
  "fingerprint",
];

/** The first line of the list of findings. */
export const findingsHead: Line = csvLine(head);

/** The findings of one file, a line each (RFC 4180); of a file that was not read, why. */
export function findingLines({ file, assessment, refusal }: CheckedFile, language: Language): readonly Line[] {
  if (!assessment) return [csvLine([file, "unreadable", "error", null, null, null, null, refusal?.[language] ?? ""])];
  return assessment.findings.map((finding) => {
    const { severity, code, cells, units, message, citation, fingerprint } = finding;
    return csvLine([
      file,
      "checked",
      severity,
      code,
      cells[0]?.sheet ?? null,
      cells.map(({ address }) => address).join(" "),
      units.map((unit) => unit.code ?? unit.name).join(" "),
      message[language],
      formatCitation(citation, language),
      assessment.accepted.get(finding)?.reason ?? null,
      fingerprint,
    ]);
  });
}

function csvLine(fields: readonly Field[]): Line {
  const padded = head.map((_, at) => fields[at] ?? null);
  return new Line([{ text: padded.map(csvField).join(",") }]);
}

/** A spreadsheet that opens the list must not take a text for a formula. */
function csvField(field: Field): string {
  if (field === null) return "";
  const text = oneLine(shortened(String(field), longestText));
  const plain = /^[=+\-@]/.test(text) ? `'${text}` : text;
  return /[",;]|^\s|\s$/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}
