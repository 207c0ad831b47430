import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import { plan7488 } from "../../../core/plan/plan-7488.ts";
import { registerOf } from "../../../core/register/registers.ts";
import { fill, type Sentence } from "../../../core/sentence.ts";
import type { SelectionSheet } from "../../../core/sheet/selection/selection-sheet.ts";
import type { WorkbookFiles } from "../../workbook/workbook-files.ts";
import { useOutcome } from "../session/use-outcome.ts";
import { useText } from "../ui/language.ts";
import { Choice } from "../ui/Choice.tsx";
import { Message } from "../ui/Message.tsx";
import { Panel } from "../ui/Panel.tsx";
import { TextField } from "../ui/TextField.tsx";

interface TemplatePanelProps {
  readonly files: WorkbookFiles;
  /** What was read of the open workbook: the template is first offered for the same district. */
  readonly sheet: SelectionSheet | null;
  /** The year that is offered first, where it is not that of the open workbook. */
  readonly year?: number | undefined;
  readonly onClose: () => void;
}

const words = {
  title: { vi: "Tạo sổ mẫu", en: "New template" },
  intro: {
    vi: "Sổ mới có sẵn mọi xã, phường, thị trấn của huyện, ô chọn sẵn, điểm, hạng, mức trần và kết luận bằng công thức của Excel; máy nào cũng dùng được. Sổ đang mở không đổi.",
    en: "The new workbook has every commune of the district, drop-downs, and scores, ranks, cap and verdicts in native formulas; it works everywhere. The open workbook stays as it is.",
  },
  district: { vi: "Huyện, thị xã, thành phố", en: "District" },
  districtHint: {
    vi: "Huyện khác trong cả nước: ghi tên hoặc mã.",
    en: "A district elsewhere in the country: its name or code.",
  },
  year: { vi: "Năm của kế hoạch", en: "Year of the plan" },
  make: { vi: "Tạo sổ", en: "Make the workbook" },
  making: { vi: "Đang tạo sổ…", en: "Making the workbook…" },
  made: {
    vi: "Đã tạo {file}: {units} đơn vị cấp xã. Nếu sổ mở ra chưa lưu, hãy lưu lại trước khi nhập số liệu.",
    en: "{file} is made: {units} communes. Where it opened unsaved, save it before you fill it in.",
  },
  failed: {
    vi: "Không tạo được sổ. Sổ đang mở không thay đổi; xin thử lại.",
    en: "The workbook could not be made. The open one is unchanged; try again.",
  },
} satisfies Record<string, Sentence>;

const useStyles = makeStyles({
  paragraph: { margin: 0 },
  field: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS },
  hint: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

const { from, to } = plan7488.period.value;
const years = Array.from({ length: to - from + 1 }, (_year, index) => from + index);

/** Asks for district and year, makes the template and opens it. */
export default function TemplatePanel({ files, sheet, year: wanted, onClose }: TemplatePanelProps) {
  const styles = useStyles();
  const { say } = useText();
  const ids = useId();
  const [district, setDistrict] = useState(sheet?.district?.name ?? "");
  const [year, setYear] = useState(String(nearestYear(wanted ?? sheet?.year ?? from)));
  const { isBusy, outcome, run } = useOutcome(words.failed);
  const names = districtNames(Number(year));

  const make = () =>
    run(async () => {
      const { makeTemplate } = await import(/* webpackChunkName: "make-template" */ "../actions/make-template.ts");
      const made = await makeTemplate(district, Number(year));
      if ("refusal" in made) return { tone: "bad", sentence: made.refusal };
      await files.openWorkbook(made.bytes, made.fileName);
      return { tone: "good", sentence: fill(words.made, { file: made.fileName, units: made.units }) };
    });

  return (
    <Panel
      title={say(words.title)}
      onClose={onClose}
      footer={
        <Button appearance="primary" disabled={isBusy || district.trim() === ""} onClick={() => void make()}>
          {say(isBusy ? words.making : words.make)}
        </Button>
      }
    >
      <p className={styles.paragraph}>{say(words.intro)}</p>
      <div className={styles.field}>
        <label htmlFor={`${ids}district`}>{say(words.district)}</label>
        <TextField id={`${ids}district`} list={`${ids}districts`} value={district} onType={setDistrict} />
        <datalist id={`${ids}districts`}>
          {names.map((name) => (
            <option key={name} value={name} />
          ))}
        </datalist>
        <span className={styles.hint}>{say(words.districtHint)}</span>
      </div>
      <div className={styles.field}>
        <label htmlFor={`${ids}year`}>{say(words.year)}</label>
        <Choice id={`${ids}year`} value={year} onChoose={setYear}>
          {years.map((one) => (
            <option key={one} value={one}>
              {one}
            </option>
          ))}
        </Choice>
      </div>
      <div role="status">{outcome && <Message tone={outcome.tone}>{say(outcome.sentence)}</Message>}</div>
    </Panel>
  );
}

function nearestYear(year: number): number {
  return Math.min(to, Math.max(from, year));
}

/** Of the province itself; the rest of the country is looked up by name when asked for. */
function districtNames(year: number): readonly string[] {
  const names = registerOf(`${year}-01-01`).units.flatMap(({ district }) => (district ? [district.name] : []));
  return [...new Set(names)];
}
