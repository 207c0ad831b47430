import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Assessment } from "../../../core/assess/assessment.ts";
import { fill, type Figure } from "../../../core/sentence.ts";
import type { Deed } from "../actions/next-step/step.ts";
import { useText } from "../ui/language.ts";
import { dueAreas, type DueAreas } from "../actions/enter-due/due-areas.ts";
import { enterDue, isNoneEntered } from "../actions/enter-due/enter-due.ts";

const words = {
  due: {
    vi: "Năm {year} phải đánh giá {count} địa bàn: {names}.",
    en: "Due in {year}: {count} {count:area|areas}: {names}.",
  },
  missing: {
    vi: "Năm {year} còn {count} địa bàn phải đánh giá chưa có trong bảng: {names}.",
    en: "{count} {count:area that is|areas that are} due in {year} {count:is|are} not on the sheet yet: {names}.",
  },
  onlyCarriedOver: { vi: "chuyển tiếp: {names}", en: "carried over: {names}" },
  carriedOver: { vi: "{approved}; chuyển tiếp: {names}", en: "{approved}; carried over: {names}" },
  none: {
    vi: "Chưa có địa bàn nào được phê duyệt cho năm {year}.",
    en: "No area is approved for {year} yet.",
  },
  unknown: {
    vi: "Chưa rõ năm nào, địa bàn nào phải đánh giá: sổ chưa có danh sách của năm.",
    en: "Which areas are due in which year is not known: the workbook has no list of a year.",
  },
  noRows: {
    vi: "Dưới bảng đánh giá không đủ dòng trống: chèn {count} dòng dưới địa bàn cuối, rồi bấm «Kiểm tra lại».",
    en: "There are not enough free rows on the evaluation sheet: insert {count} {count:row|rows} below the last area, then press “Check again”.",
  },
};

interface DueLineProps {
  readonly assessment: Assessment;
  readonly onDeed: (deed: Deed) => void;
}

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
  },
  paragraph: { margin: 0, overflowWrap: "anywhere" },
});

/** Who is due in the year, while anybody of them stands on no evaluation sheet; one press enters them. */
export function DueLine({ assessment, onDeed }: DueLineProps) {
  const styles = useStyles();
  const { say } = useText();
  const due = dueAreas(assessment);
  const { evaluation } = assessment.opened.sheets;
  const year = due?.year ?? "";
  if (!due || due.approved.length + due.carriedOver.length === 0) {
    // What is entered without a list has findings of its own.
    if (evaluation.sheet && evaluation.sheet.areas.length > 0) return null;
    return <p className={`${styles.root} ${styles.paragraph}`}>{say(due ? words.none : words.unknown, { year })}</p>;
  }
  if (due.missing.length === 0) return null;
  const entering = enterDue(assessment, due);
  const isNew = isNoneEntered(due);
  return (
    <div className={styles.root}>
      <p className={styles.paragraph}>
        {say(isNew ? words.due : words.missing, {
          year,
          count: due.missing.length,
          names: isNew ? allNames(due) : namesOf(due.missing),
        })}
      </p>
      {entering ? (
        <Button onClick={() => onDeed(entering.deed)}>{say(entering.label)}</Button>
      ) : (
        <p className={styles.paragraph}>{say(words.noRows, { count: due.missing.length })}</p>
      )}
    </div>
  );
}

const namesOf = (areas: DueAreas["missing"]) => areas.map(({ name }) => name).join(", ");

/** Those approved for the year, then those carried over into it. */
function allNames({ approved, carriedOver }: DueAreas): Figure {
  if (carriedOver.length === 0) return namesOf(approved);
  return approved.length === 0
    ? fill(words.onlyCarriedOver, { names: namesOf(carriedOver) })
    : fill(words.carriedOver, { approved: namesOf(approved), names: namesOf(carriedOver) });
}
