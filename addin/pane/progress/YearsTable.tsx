import { makeStyles, tokens } from "@fluentui/react-components";
import { terms } from "../../../core/terms.ts";
import { useText } from "../ui/language.ts";
import { VerdictMark } from "../ui/VerdictMark.tsx";
import { words as progress } from "./words.ts";
import type { YearPoint } from "./year-points.ts";

const words = {
  result: { vi: "Kết quả", en: "Result" },
  year: { vi: "Năm", en: "Year" },
  due: { vi: "Phải đánh giá", en: "Due" },
  transformed: terms.verdict.met,
  failed: terms.verdict.notMet,
  pending: { vi: "Chưa đánh giá", en: "Not judged" },
};

const useStyles = makeStyles({
  table: {
    width: "100%",
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: "tabular-nums",
  },
  head: {
    padding: tokens.spacingVerticalXXS,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
    textAlign: "end",
    verticalAlign: "bottom",
  },
  cell: {
    padding: tokens.spacingVerticalXXS,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    fontWeight: tokens.fontWeightRegular,
    textAlign: "end",
  },
});

/** The years one by one, in counts: what the chart draws. */
export function YearsTable({ points }: { readonly points: readonly YearPoint[] }) {
  const styles = useStyles();
  const { say } = useText();
  const headings = [words.year, words.due, words.transformed, words.failed, words.pending, words.result];
  return (
    <table className={styles.table} aria-label={say(progress.years)}>
      <thead>
        <tr>
          {headings.map((word) => (
            <th key={word.en} scope="col" className={styles.head}>
              {say(word)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {points.map(({ year, due, transformed, failed, pending, verdict }) => (
          <tr key={year}>
            <th scope="row" className={styles.cell}>
              {year}
            </th>
            {[due, transformed, failed, pending].map((count, index) => (
              <td key={index} className={styles.cell}>
                {count}
              </td>
            ))}
            <td className={styles.cell}>
              <VerdictMark verdict={verdict} isWrapping />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
