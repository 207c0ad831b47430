import { makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { SelectionAssessment, ReadingOptions, Register, WorkbookContent } from "../../../core/index.ts";
import { answer, chooseSheet } from "../session/correct-reading.ts";
import { useText } from "../ui/language.ts";
import { sheetChoices, understandingOf } from "./understanding.ts";
import { AnswerInput } from "./AnswerInput.tsx";
import { Choice } from "../ui/Choice.tsx";

interface SheetAnswersProps {
  readonly content: WorkbookContent;
  readonly assessment: SelectionAssessment;
  readonly options: ReadingOptions;
  readonly onCorrect: (options: ReadingOptions) => void;
}

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  pair: { display: "flex", gap: tokens.spacingHorizontalM },
  answer: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS },
  label: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

/** Which sheet, which header row, which year, which district. */
export function SheetAnswers({ content, assessment, options, onCorrect }: SheetAnswersProps) {
  const styles = useStyles();
  const { text } = useText();
  const [sheetId, districtId] = [useId(), useId()];
  const words = text.correction;
  const understanding = understandingOf(assessment);
  const { sheet } = assessment.reading;
  const districts = districtsOf(assessment.register);
  const automaticDistrict = words.automatic(options.district === undefined ? (sheet?.district?.name ?? "") : "");
  const wholeNumber = (value: string) => (value === "" ? undefined : Number(value));
  return (
    <div className={styles.root}>
      <div className={styles.answer}>
        <label htmlFor={sheetId} className={styles.label}>
          {words.sheet}
        </label>
        <Choice
          id={sheetId}
          value={options.sheet ?? ""}
          onChoose={(value) => onCorrect(chooseSheet(options, value === "" ? null : value))}
        >
          <option value="">{words.automatic(options.sheet === undefined ? (understanding?.sheet ?? "") : "")}</option>
          {sheetChoices(content, assessment).map(({ name, hidden, columns }) => (
            <option key={name} value={name}>
              {[
                name,
                ...(columns === null ? [] : [words.criteriaColumns(columns)]),
                ...(hidden ? [words.hiddenSheet] : []),
              ].join(text.separator)}
            </option>
          ))}
        </Choice>
      </div>
      <div className={styles.pair}>
        <AnswerInput
          label={words.headerRow}
          hint={words.headerRowHint}
          automatic={words.automatic(understanding ? String(understanding.headerTop) : "")}
          value={options.headerRow === undefined ? "" : String(options.headerRow)}
          isNumber
          onAnswer={(value) => onCorrect(answer(options, "headerRow", wholeNumber(value) || undefined))}
        />
        <AnswerInput
          label={words.year}
          hint={words.yearHint}
          automatic={words.automatic(sheet?.year ? String(sheet.year) : "")}
          value={options.year === undefined ? "" : String(options.year)}
          isNumber
          onAnswer={(value) => onCorrect(answer(options, "year", wholeNumber(value)))}
        />
      </div>
      {districts.length > 0 ? (
        <div className={styles.answer}>
          <label htmlFor={districtId} className={styles.label}>
            {words.district}
          </label>
          <Choice
            id={districtId}
            value={options.district ?? ""}
            onChoose={(value) => onCorrect(answer(options, "district", value === "" ? undefined : value))}
          >
            <option value="">{automaticDistrict}</option>
            {districts.map(([code, name]) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
          </Choice>
        </div>
      ) : (
        <div className={styles.pair}>
          <AnswerInput
            label={words.district}
            hint={words.districtHint}
            automatic={automaticDistrict}
            value={options.district ?? ""}
            isNumber={false}
            onAnswer={(value) => onCorrect(answer(options, "district", value === "" ? undefined : value))}
          />
        </div>
      )}
    </div>
  );
}

/** A select of more would be no help. */
const mostDistricts = 100;

/** Code and name of each district of the register by name; none where districts are abolished or the list is national. */
function districtsOf({ units }: Register): readonly (readonly [string, string])[] {
  const names = new Map(units.flatMap(({ district }) => (district ? [[district.code, district.name] as const] : [])));
  return names.size > mostDistricts ? [] : [...names].sort(([, a], [, b]) => a.localeCompare(b, "vi"));
}
