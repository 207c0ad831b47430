import { makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { Assessment } from "../../../core/assess/assessment.ts";
import { countText } from "../../../core/format.ts";
import type { Register } from "../../../core/register/unit.ts";
import type { ReadingOptions } from "../../../core/sheet/area-sheet.ts";
import type { WorkbookContent } from "../../../core/table.ts";
import { answer, chooseSheet } from "../session/correct-reading.ts";
import { useText } from "../ui/language.ts";
import { sheetChoices, understandingOf } from "./understanding.ts";
import { AnswerInput } from "./AnswerInput.tsx";
import { Choice } from "../ui/Choice.tsx";
import { buttons, separator } from "../ui/words.ts";

const words = {
  sheet: { vi: "Trang tính", en: "Sheet" },
  criteriaColumns: { vi: "{count} cột tiêu chí", en: "{count} criteria {count:column|columns}" },
  hiddenSheet: { vi: "ẩn", en: "hidden" },
  headerRow: { vi: "Dòng tiêu đề đầu tiên", en: "First header row" },
  headerRowHint: {
    vi: "Số dòng như trên bảng tính; để trống thì tự nhận.",
    en: "Row number as the spreadsheet shows it; empty for automatic.",
  },
  year: { vi: "Năm", en: "Year" },
  yearHint: { vi: "Năm của danh sách; để trống thì tự nhận.", en: "Year of the list; empty for automatic." },
  district: { vi: "Huyện", en: "District" },
  districtHint: {
    vi: "Tên hoặc mã huyện; để trống thì tự nhận.",
    en: "Name or code of the district; empty for automatic.",
  },
};

interface SheetAnswersProps {
  readonly content: WorkbookContent;
  readonly assessment: Assessment;
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
  const { say } = useText();
  const automatic = (value: string) => (value === "" ? say(buttons.automatic) : say(buttons.automaticValue, { value }));
  const [sheetId, districtId] = [useId(), useId()];
  const understanding = understandingOf(assessment);
  const { sheet } = assessment.opened.sheets.selection;
  const districts = districtsOf(assessment.opened.register);
  const automaticDistrict = automatic(options.district === undefined ? (sheet?.district?.name ?? "") : "");
  const wholeNumber = (value: string) => (value === "" ? undefined : Number(value));
  return (
    <div className={styles.root}>
      <div className={styles.answer}>
        <label htmlFor={sheetId} className={styles.label}>
          {say(words.sheet)}
        </label>
        <Choice
          id={sheetId}
          value={options.sheet ?? ""}
          onChoose={(value) => onCorrect(chooseSheet(options, value === "" ? null : value))}
        >
          <option value="">{automatic(options.sheet === undefined ? (understanding?.sheet ?? "") : "")}</option>
          {sheetChoices(content, assessment).map(({ name, hidden, columns }) => (
            <option key={name} value={name}>
              {[
                name,
                ...(columns === null ? [] : [say(words.criteriaColumns, { count: countText(columns) })]),
                ...(hidden ? [say(words.hiddenSheet)] : []),
              ].join(separator)}
            </option>
          ))}
        </Choice>
      </div>
      <div className={styles.pair}>
        <AnswerInput
          label={say(words.headerRow)}
          hint={say(words.headerRowHint)}
          automatic={automatic(understanding ? String(understanding.headerTop) : "")}
          value={options.headerRow === undefined ? "" : String(options.headerRow)}
          isNumber
          onAnswer={(value) => onCorrect(answer(options, "headerRow", wholeNumber(value) || undefined))}
        />
        <AnswerInput
          label={say(words.year)}
          hint={say(words.yearHint)}
          automatic={automatic(sheet?.year ? String(sheet.year) : "")}
          value={options.year === undefined ? "" : String(options.year)}
          isNumber
          onAnswer={(value) => onCorrect(answer(options, "year", wholeNumber(value)))}
        />
      </div>
      {districts.length > 0 ? (
        <div className={styles.answer}>
          <label htmlFor={districtId} className={styles.label}>
            {say(words.district)}
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
            label={say(words.district)}
            hint={say(words.districtHint)}
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
