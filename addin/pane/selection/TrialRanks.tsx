import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { unitName } from "../../../core/explain/cells.ts";
import { countText } from "../../../core/format.ts";
import { fill, type Sentence } from "../../../core/sentence.ts";
import type { SelectionSheet } from "../../../core/sheet/selection/selection-sheet.ts";
import { useText } from "../ui/language.ts";
import { compareWords } from "./methods/compare-words.ts";
import type { TrialAnswer, TrialRow } from "../session/trial.ts";
import { Turnover } from "./Turnover.tsx";
import { buttons, separator } from "../ui/words.ts";

const words = {
  result: { vi: "Hạng nay và hạng khi thử", en: "Rank now and rank in the trial" },
  now: { vi: "Nay", en: "Now" },
  then: { vi: "Thử", en: "Trial" },
  change: { vi: "Thay đổi", en: "Change" },
  comesIn: { vi: "vào", en: "in" },
  fallsOut: { vi: "ra", en: "out" },
  stays: { vi: "trong danh sách", en: "in" },
  up: { vi: "lên {by}", en: "up {by}" },
  down: { vi: "xuống {by}", en: "down {by}" },
  level: { vi: "giữ hạng", en: "same" },
  listSame: { vi: "Danh sách không đổi.", en: "The list stays the same." },
};

interface TrialRanksProps {
  readonly sheet: SelectionSheet;
  readonly answer: TrialAnswer;
}

/** Rows painted at first, and with each request for more. */
const page = 100;

const useStyles = makeStyles({
  table: { width: "100%", borderCollapse: "collapse" },
  caption: { textAlign: "start", fontWeight: tokens.fontWeightSemibold },
  head: {
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    textAlign: "end",
    paddingLeft: tokens.spacingHorizontalS,
  },
  start: { textAlign: "start", fontWeight: tokens.fontWeightRegular, overflowWrap: "anywhere", paddingLeft: 0 },
  line: { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}` },
  number: { textAlign: "end", fontVariantNumeric: "tabular-nums", paddingLeft: tokens.spacingHorizontalS },
  seat: { fontWeight: tokens.fontWeightSemibold },
  paragraph: { margin: 0, overflowWrap: "anywhere" },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** What the trial comes to: who comes in and falls out at the cap, and every rank before and in the trial. */
export function TrialRanks({ sheet, answer }: TrialRanksProps) {
  const styles = useStyles();
  const { say } = useText();
  const [limit, setLimit] = useState(page);
  const { comparison, rows, entered, left, tied, notices } = answer;
  const isSame = entered.length === 0 && left.length === 0 && tied.length === 0;
  return (
    <>
      <p className={styles.quiet}>
        {say(
          comparison.room === 0
            ? compareWords.noSeats
            : fill(compareWords[comparison.decisions], { room: comparison.room }),
        )}
      </p>
      <p role="status" className={mergeClasses(styles.paragraph, styles.seat)}>
        {isSame ? say(words.listSame) : <Turnover sheet={sheet} entered={entered} left={left} tied={tied} />}
      </p>
      {notices.map(({ message }, index) => (
        <p key={index} className={styles.quiet}>
          {say(message)}
        </p>
      ))}
      <table className={styles.table}>
        <caption className={styles.caption}>{say(words.result)}</caption>
        <thead>
          <tr>
            <th scope="col" className={mergeClasses(styles.head, styles.start)}>
              {say(compareWords.area)}
            </th>
            {[words.now, words.then, words.change].map((name) => (
              <th key={name.en} scope="col" className={styles.head}>
                {say(name)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, limit).map((row) => (
            <tr key={row.area} className={styles.line}>
              <th scope="row" className={mergeClasses(styles.start, row.seat !== null && styles.seat)}>
                {say(unitName(sheet, row.area))}
              </th>
              <td className={styles.number}>{row.now ?? "–"}</td>
              <td className={styles.number}>{row.then ?? "–"}</td>
              <td className={styles.number}>
                {[...seatInWords(row), ...changeInWords(row)].map((one) => say(one)).join(separator)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length > limit && (
        <Button size="small" onClick={() => setLimit(limit + page)}>
          {say(buttons.more, { rest: countText(rows.length - limit) })}
        </Button>
      )}
    </>
  );
}

function seatInWords({ seat }: TrialRow): readonly Sentence[] {
  if (seat === null) return [];
  return [{ in: words.comesIn, out: words.fallsOut, stays: words.stays, tied: compareWords.isTied }[seat]];
}

function changeInWords({ now, then, seat }: TrialRow): readonly Sentence[] {
  if (now === null || then === null || now === then) return seat === null ? [words.level] : [];
  return [now > then ? fill(words.up, { by: now - then }) : fill(words.down, { by: then - now })];
}
