import { makeStyles, tokens } from "@fluentui/react-components";
import { fill, isUnanswered, type ListComparison, type SelectionSheet } from "../../../core/index.ts";
import { useText } from "../text/text-context.ts";
import { compareWords as words } from "./compare-words.ts";
import { nameOf } from "./sheet-cells.ts";

interface MethodMatrixProps {
  readonly sheet: SelectionSheet;
  readonly compared: ListComparison;
}

const useStyles = makeStyles({
  table: { width: "100%", borderCollapse: "collapse", fontSize: tokens.fontSizeBase200 },
  caption: { textAlign: "start", fontWeight: tokens.fontWeightSemibold, fontSize: tokens.fontSizeBase300 },
  head: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2, padding: 0 },
  start: { textAlign: "start", fontWeight: tokens.fontWeightRegular, overflowWrap: "anywhere" },
  line: { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}` },
  cell: { padding: `${tokens.spacingVerticalXXS} 0`, textAlign: "center", fontVariantNumeric: "tabular-nums" },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** Which areas have a place by which method: a picture in signs that reads as a table. */
export function MethodMatrix({ sheet, compared }: MethodMatrixProps) {
  const styles = useStyles();
  const { say } = useText();
  const numbered = compared.methods.map((answer, index) => ({ answer, number: index + 1 }));
  const answers = numbered.flatMap(({ answer, number }) => (isUnanswered(answer) ? [] : [{ ...answer, number }]));
  const areas = [...sheet.areas.keys()]
    .filter((area) => answers.some(({ proposed, tied }) => proposed.includes(area) || tied.includes(area)))
    .sort((a, b) => (compared.selectedUnder[b] ?? 0) - (compared.selectedUnder[a] ?? 0) || a - b);
  return (
    <>
      <table className={styles.table}>
        <caption className={styles.caption}>{say(words.matrix)}</caption>
        <thead>
          <tr>
            <th scope="col" className={styles.start}>
              {say(words.area)}
            </th>
            {answers.map(({ method, number }) => (
              <th key={method.id} scope="col" className={styles.head} title={say(method.title)}>
                {number}
              </th>
            ))}
            <th scope="col" className={styles.head}>
              {say(words.count)}
            </th>
          </tr>
        </thead>
        <tbody>
          {areas.map((area) => (
            <tr key={area} className={styles.line}>
              <th scope="row" className={styles.start}>
                {say(nameOf(sheet, area))}
              </th>
              {answers.map(({ method, proposed, tied }) => {
                const [sign, meaning] = proposed.includes(area)
                  ? ["●", words.isIn]
                  : tied.includes(area)
                    ? ["◐", words.isTied]
                    : ["–", words.isOut];
                return (
                  <td key={method.id} className={styles.cell}>
                    <span role="img" aria-label={say(meaning)}>
                      {sign}
                    </span>
                  </td>
                );
              })}
              <td className={styles.cell}>
                {say(fill(words.countOf, { count: compared.selectedUnder[area] ?? 0, all: compared.answered }))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles.quiet}>{say(words.legend)}</p>
    </>
  );
}
