import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Assessment } from "../../../core/assess/assessment.ts";
import type { Citation } from "../../../core/citation.ts";
import { dayAndMonthText, dayText } from "../../../core/civil-date.ts";
import { fill } from "../../../core/sentence.ts";
import type { Settings } from "../../../core/sheet/managed/settings.ts";
import type { Session } from "../session/session.ts";
import { BeforeAfter, type BeforeAfterRow } from "../ui/BeforeAfter.tsx";
import { useText, type Speech } from "../ui/language.ts";
import { buttons } from "../ui/words.ts";
import { Panel } from "../ui/Panel.tsx";
import { draftOf, faultsOf, withDraft, type Draft, type DraftKey } from "./draft.ts";
import { Field, Grounds } from "./Field.tsx";
import { PlanField } from "./PlanField.tsx";
import { saveSettings } from "../actions/save-settings.ts";
import { terms } from "../../../core/terms.ts";

const words = {
  title: { vi: "Cài đặt của sổ", en: "Workbook settings" },
  intro: {
    vi: "Nằm trong trang tính «Cài đặt» của sổ và đi theo sổ. Ô để trống là lấy theo bảng hoặc theo kế hoạch.",
    en: "Kept in the sheet “Cài đặt” of the workbook, and go with it. A blank field means: as the sheet or the plan says.",
  },
  notHere: {
    vi: "Ngôn ngữ và giao diện là của máy này, không ghi vào sổ: chọn ở nút ⚙.",
    en: "Language and theme belong to this computer, not to the workbook: choose them under ⚙.",
  },
  plan: terms.kind.law,
  year: { vi: "Năm kế hoạch", en: "Plan year" },
  district: { vi: "Huyện", en: "District" },
  base: { vi: "Số đơn vị cấp xã", en: "Commune-level units" },
  baseSource: { vi: "Văn bản làm căn cứ", en: "Document it is from" },
  registerOn: { vi: "Ngày danh mục đơn vị", en: "Register of units as of" },
  countedFrom: { vi: "Kỳ số liệu từ ngày", en: "Figures counted from" },
  countedTo: { vi: "Kỳ số liệu đến ngày", en: "Figures counted to" },
  judgedOn: { vi: "Ngày chốt đánh giá", en: "Areas are judged on" },
  reportDue: { vi: "Ngày báo cáo của địa phương", en: "The district's report is due" },
  committee: { vi: "Cơ quan báo cáo", en: "Reporting body" },
  scale: { vi: "Thang điểm và trọng số", en: "Scale and weights" },
  scaleFrozen: {
    vi: "Đã chốt ngày {date}, ở trang tính «Thang điểm».",
    en: "Frozen on {date}, in the sheet “Thang điểm”.",
  },
  scaleProvisional: {
    vi: "Tạm tính từ bảng, chưa chốt. Chốt ở mục Xếp hạng; trọng số ghi ở trang tính «Thang điểm».",
    en: "Provisional, from the sheet. Freeze it under Ranking; weights are in the sheet “Thang điểm”.",
  },
  baseHint: {
    vi: "Số để tính mức trần; chỉ ghi khi khác danh mục.",
    en: "What the cap is taken of; only where it is not the register's.",
  },
  periodHint: {
    vi: "Kỳ đếm số liệu rà soát; thường là 12 tháng trước khi lựa chọn. Để ghi nhớ, không làm thay đổi điểm.",
    en: "The period of the figures, usually the 12 months before choosing. Kept as a note; no score depends on it.",
  },
  judgedOnHint: { vi: "Để trống là {day} của năm kế hoạch.", en: "Blank means {day} of the plan year." },
  reportDueHint: {
    vi: "Tỉnh báo cáo Bộ trước ngày {day}; ngày riêng của huyện do tỉnh định.",
    en: "The province reports before {day}; a district's own day is set by the province.",
  },
  committeeHint: {
    vi: "Tên cơ quan in ở đầu báo cáo, ví dụ: Ban Chỉ đạo 138 huyện Định Quán. Không ghi tên người.",
    en: "The body named at the head of the report, such as: Ban Chỉ đạo 138 huyện Định Quán. Never a person.",
  },
  dayHint: { vi: "ngày/tháng/năm", en: "day/month/year" },
  review: { vi: "Xem thay đổi", en: "Review the changes" },
  changesTitle: { vi: "Những thay đổi sẽ ghi vào sổ", en: "What will be written" },
  write: { vi: "Ghi vào sổ", en: "Write to the workbook" },
  goBack: { vi: "Sửa tiếp", en: "Go on editing" },
  blank: { vi: "(trống)", en: "(blank)" },
};

interface SettingsPanelProps {
  readonly assessment: Assessment;
  readonly session: Pick<Session, "perform">;
  readonly onClose: () => void;
}

/** In the order of the form. */
const draftKeys = [
  "year",
  "district",
  "base",
  "baseSource",
  "registerOn",
  "countedFrom",
  "countedTo",
  "judgedOn",
  "reportDue",
  "committee",
] as const satisfies readonly DraftKey[];

const periodConvention: Citation = { kind: "convention", document: "Quy ước", clause: "Q7" };

const useStyles = makeStyles({
  paragraph: { margin: 0 },
  quiet: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightRegular },
});

/**
 * «Cài đặt của sổ»: what belongs to the workbook, each with the law or convention behind it; written only after before and
 * after were shown.
 *
 * @item S2
 */
export function SettingsPanel({ assessment, session, onClose }: SettingsPanelProps) {
  const styles = useStyles();
  const speech = useText();
  const { say } = speech;
  const [shown] = useState(() => draftOf(assessment.opened.settings));
  const [draft, setDraft] = useState(shown);
  const [plan, setPlan] = useState(assessment.opened.plan);
  const [isReviewing, setReviewing] = useState(false);
  const faults = faultsOf(draft);
  const isPlanOther = plan !== assessment.opened.plan;
  const rows = [
    ...(isPlanOther ? [{ item: say(words.plan), before: assessment.opened.plan.document, after: plan.document }] : []),
    ...changesIn(shown, draft, speech),
  ];
  const isSound = Object.keys(faults).length === 0;
  const field = (key: DraftKey) => ({
    label: words[key],
    value: draft[key],
    onType: (value: string) => setDraft({ ...draft, [key]: value }),
    fault: faults[key],
  });

  const write = () => {
    onClose();
    const edit = (settings: Settings) => withDraft(settings, shown, draft);
    void session.perform(saveSettings, { edit, plan: isPlanOther ? plan : undefined });
  };

  if (isReviewing) {
    return (
      <Panel
        key="review"
        title={say(words.changesTitle)}
        onClose={onClose}
        footer={
          <>
            <Button appearance="primary" onClick={write}>
              {say(words.write)}
            </Button>
            <Button onClick={() => setReviewing(false)}>{say(words.goBack)}</Button>
          </>
        }
      >
        <BeforeAfter rows={rows} />
      </Panel>
    );
  }

  const { term, reportDue, cap, period } = plan;
  const { sheet, capUse } = assessment.selection ?? {};
  const read = (value: string | number | null | undefined) => ({
    placeholder: value ? say(buttons.automaticValue, { value }) : say(buttons.automatic),
  });
  const day = { placeholder: say(words.dayHint) };
  return (
    <Panel
      key="form"
      title={say(words.title)}
      onClose={onClose}
      footer={
        <>
          {rows.length > 0 && isSound && (
            <Button appearance="primary" onClick={() => setReviewing(true)}>
              {say(words.review)}
            </Button>
          )}
          <Button onClick={onClose}>{say(buttons.cancel)}</Button>
        </>
      }
    >
      <p className={styles.paragraph}>{say(words.intro)}</p>
      <PlanField plan={plan} onChoose={setPlan} />
      <section>
        <h3 className={styles.heading}>{say(words.scale)}</h3>
        <p className={styles.quiet}>
          {scaleInWords(assessment, speech)} <Grounds citation={plan.scoring} />
        </p>
      </section>
      <Field {...field("year")} {...read(sheet?.year)} citation={period.citation} isNumber />
      <Field {...field("district")} {...read(sheet?.district?.name)} citation={null} />
      <Field
        {...field("base")}
        {...read(capUse?.base.n)}
        citation={cap?.percent.citation ?? null}
        hint={words.baseHint}
        isNumber
      />
      <Field {...field("baseSource")} citation={null} />
      <Field {...field("registerOn")} {...day} citation={cap?.base ?? null} />
      <Field {...field("countedFrom")} {...day} citation={periodConvention} hint={words.periodHint} />
      <Field {...field("countedTo")} {...day} citation={periodConvention} />
      <Field
        {...field("judgedOn")}
        {...day}
        citation={term?.judgedOn.citation ?? null}
        {...(term && { hint: fill(words.judgedOnHint, { day: dayAndMonthText(term.judgedOn.value) }) })}
      />
      <Field
        {...field("reportDue")}
        {...day}
        citation={reportDue?.before.citation ?? null}
        {...(reportDue && { hint: fill(words.reportDueHint, { day: dayAndMonthText(reportDue.before.value) }) })}
      />
      <Field {...field("committee")} citation={null} hint={words.committeeHint} />
      <p className={styles.quiet}>{say(words.notHere)}</p>
    </Panel>
  );
}

function changesIn(shown: Draft, draft: Draft, { say }: Speech): readonly BeforeAfterRow[] {
  return draftKeys.flatMap((key) => {
    const [before, after] = [shown[key].trim(), draft[key].trim()];
    return before === after
      ? []
      : [{ item: say(words[key]), before: before || say(words.blank), after: after || say(words.blank) }];
  });
}

function scaleInWords({ selection: result }: Assessment, { say }: Speech): string {
  const { provisional = true, date } = result?.scale ?? {};
  if (provisional || date === undefined) return say(words.scaleProvisional);
  return say(words.scaleFrozen, { date: dayText(date) });
}
