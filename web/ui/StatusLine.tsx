import { ErrorCircleRegular } from "@fluentui/react-icons/svg/error-circle";
import { InfoRegular } from "@fluentui/react-icons/svg/info";
import { countText } from "../../core/format.ts";
import type { Language } from "../../core/sentence.ts";
import { say } from "../page-words.ts";
import type { ShownCell } from "../../addin/workbook/univer/view/shown-cell.ts";

interface StatusLineProps {
  readonly cell: ShownCell | null;
  readonly language: Language;
}

/**
 * The selected cell for those who cannot see the canvas; for everybody, why one of our functions shows an error, and why a
 * cell takes no typing.
 */
export function StatusLine({ cell, language }: StatusLineProps) {
  const spoken = cell
    ? [cell.sheet, cell.address, cell.text, cell.formula].filter((part) => part !== null && part !== "")
    : [];
  return (
    <>
      <p className="unseen" role="status" data-testid="cell">
        {spoken.join(" · ")}
      </p>
      <div role="status" data-testid="sentence">
        {cell?.sentence && (
          <p className="sentence">
            <ErrorCircleRegular fontSize={16} />
            <span>
              <strong title={say(language, "errorCell")}>
                {cell.address} {cell.text}
              </strong>{" "}
              {cell.sentence}
            </span>
          </p>
        )}
        {cell?.lettersTooMany != null && (
          <p className="sentence sentence-quiet">
            <InfoRegular fontSize={16} />
            <span>
              <strong>{cell.address}</strong> {say(language, "tooLong", countText(cell.lettersTooMany)[language])}
            </span>
          </p>
        )}
      </div>
    </>
  );
}
