import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { Assessment } from "../../../core/assess/assessment.ts";
import { finalised } from "../../../core/assess/finalise.ts";
import { dayText } from "../../../core/civil-date.ts";
import type { Finding } from "../../../core/finding.ts";
import type { CellPlace } from "../../../core/table.ts";
import type { Session } from "../session/session.ts";
import { useText, type Speech } from "../ui/language.ts";
import { Message } from "../ui/Message.tsx";
import { Panel } from "../ui/Panel.tsx";
import { SeverityIcon } from "../ui/SeverityIcon.tsx";
import { BeforeAfter, type BeforeAfterRow } from "../ui/BeforeAfter.tsx";
import { assessedFinal, finaliseList, openInWords } from "../actions/finalise.ts";
import { buttons } from "../ui/words.ts";
import { terms } from "../../../core/terms.ts";

const words = {
  finaliseTitle: { vi: "Chốt danh sách", en: "Finalise the list" },
  onlyFinal: {
    vi: "Khi chốt, ô trống và tiêu chí không có cột là lỗi.",
    en: "When a list is finalised, blanks and criteria without a column are errors.",
  },
  goTo: { vi: "Đến ô {address}", en: "Go to {address}" },
  giveReason: { vi: "Ghi lý do…", en: "Give a reason…" },
  more: { vi: "… và {more} phát hiện nữa.", en: "… and {more} more." },
  date: { vi: "Ngày chốt", en: "Finalised on" },
  scale: { vi: "Thang điểm", en: "Scale" },
  scaleProvisional: { vi: "tạm tính từ bảng", en: "provisional" },
  scaleOn: { vi: "chốt ngày {date}", en: "frozen on {date}" },
  plan: terms.kind.law,
  chosen: { vi: "Địa bàn được chọn", en: "Chosen areas" },
  carriedOver: { vi: "Địa bàn chuyển tiếp", en: "Carried over" },
  acceptedCount: { vi: "Cảnh báo đã chấp nhận", en: "Accepted warnings" },
  none: { vi: "chưa có", en: "none" },
  finaliseIntro: {
    vi: "Ghi vào trang tính «Nhật ký» và «Thang điểm». Không khóa trang tính nào; sửa bảng sau đó thì chỗ này báo.",
    en: "Written to the sheets “Nhật ký” and “Thang điểm”. No sheet is locked; a later change of the list is told here.",
  },
  finalise: { vi: "Chốt danh sách", en: "Finalise the list" },
};

interface FinalisePanelProps {
  readonly assessment: Assessment;
  /** ISO date. */
  readonly today: string;
  readonly session: Pick<Session, "perform" | "goTo">;
  readonly onReason: (finding: Finding) => void;
  readonly onClose: () => void;
}

/** Longer lists are for the pane itself. */
const mostShown = 50;

const useStyles = makeStyles({
  paragraph: { margin: 0 },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
  list: { display: "flex", flexDirection: "column", margin: 0, padding: 0, listStyleType: "none" },
  item: {
    display: "grid",
    gridTemplateColumns: "auto 1fr",
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: "anywhere",
  },
  actions: {
    gridColumnStart: 2,
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalXS,
    marginTop: tokens.spacingVerticalXS,
  },
});

/**
 * «Chốt danh sách»: what is still open, each with its way there; when nothing is, what will be written, and one button.
 *
 * @item S2
 */
export function FinalisePanel(props: FinalisePanelProps) {
  const { today, session, onReason, onClose } = props;
  const styles = useStyles();
  const speech = useText();
  const { say } = speech;
  const assessment = useMemo(() => assessedFinal(props.assessment), [props.assessment]);
  const open = assessment.unsettled;
  const isReady = assessment.selection !== null && open.length === 0;

  const confirm = () => {
    onClose();
    void session.perform(finaliseList);
  };

  return (
    <Panel
      title={say(words.finaliseTitle)}
      onClose={onClose}
      footer={
        <>
          {isReady && (
            <Button appearance="primary" onClick={confirm}>
              {say(words.finalise)}
            </Button>
          )}
          <Button onClick={onClose}>{say(buttons.cancel)}</Button>
        </>
      }
    >
      {!isReady && <Message tone="warning">{say(openInWords(open))}</Message>}
      {open.length > 0 && <p className={styles.quiet}>{say(words.onlyFinal)}</p>}
      {open.length > 0 && (
        <ul className={styles.list}>
          {open.slice(0, mostShown).map((finding, index) => (
            <OpenItem
              key={`${finding.fingerprint} ${index}`}
              finding={finding}
              onGoTo={(place) => void session.goTo(place)}
              onReason={onReason}
            />
          ))}
        </ul>
      )}
      {open.length > mostShown && <p className={styles.quiet}>{say(words.more, { more: open.length - mostShown })}</p>}
      {isReady && (
        <>
          <BeforeAfter rows={rowsOf(assessment, today, speech)} />
          <p className={styles.quiet}>{say(words.finaliseIntro)}</p>
        </>
      )}
    </Panel>
  );
}

interface OpenItemProps {
  readonly finding: Finding;
  readonly onGoTo: (place: CellPlace) => void;
  readonly onReason: (finding: Finding) => void;
}

function OpenItem({ finding, onGoTo, onReason }: OpenItemProps) {
  const styles = useStyles();
  const { say } = useText();
  const [place] = finding.cells;
  return (
    <li className={styles.item}>
      <SeverityIcon severity={finding.severity} isNamed />
      <span>{say(finding.message)}</span>
      <span className={styles.actions}>
        {place && (
          <Button size="small" onClick={() => onGoTo(place)}>
            {say(words.goTo, { address: place.address })}
          </Button>
        )}
        {finding.severity === "warning" && (
          <Button size="small" onClick={() => onReason(finding)}>
            {say(words.giveReason)}
          </Button>
        )}
      </span>
    </li>
  );
}

function rowsOf(assessment: Assessment, today: string, { say }: Speech): readonly BeforeAfterRow[] {
  const { opened, selection: result, accepted } = assessment;
  const { plan } = opened;
  if (!result) return [];
  const { sheet, scale } = result;
  const last = finalised(assessment)?.entry;
  const none = say(words.none);
  const names = (areas: typeof sheet.areas) => areas.map(({ name }) => name).join(", ") || none;
  const scaleOn = (date: string | undefined) =>
    date === undefined ? say(words.scaleProvisional) : say(words.scaleOn, { date: dayText(date) });
  const carriedOver = sheet.areas.filter((area) => area.carriedOver);
  return [
    { item: say(words.date), before: last ? dayText(last.time.slice(0, 10)) : none, after: dayText(today) },
    {
      item: say(words.scale),
      before: scaleOn(scale.provisional ? undefined : (scale.date ?? today)),
      after: scaleOn(scale.provisional ? today : (scale.date ?? today)),
    },
    { item: say(words.plan), before: null, after: plan.document },
    {
      item: say(words.chosen),
      before: last ? last.after : none,
      after: names(sheet.areas.filter((area) => area.approved)),
    },
    ...(carriedOver.length > 0 ? [{ item: say(words.carriedOver), before: null, after: names(carriedOver) }] : []),
    { item: say(words.acceptedCount), before: null, after: String(accepted.size) },
  ];
}
