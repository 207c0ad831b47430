import { makeStyles, tokens } from "@fluentui/react-components";
import { isUnanswered, type ListComparison, type SelectionSheet, nameOf } from "../../../core/index.ts";
import { useText } from "../ui/language.ts";
import { compareWords as words } from "./compare-words.ts";

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
                const place = proposed.includes(area) ? "in" : tied.includes(area) ? "tied" : "out";
                return (
                  <td key={method.id} className={styles.cell}>
                    <PlaceSign place={place} />
                  </td>
                );
              })}
              <td className={styles.cell}>
                {say(words.countOf, { count: compared.selectedUnder[area] ?? 0, all: compared.answered })}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles.quiet}>{say(words.legend)}</p>
    </>
  );
}

const meanings = { in: words.isIn, tied: words.isTied, out: words.isOut } as const;
const circle = "M6 1.5a4.5 4.5 0 1 1 0 9a4.5 4.5 0 1 1 0-9z";
const half = "M6 1.5a4.5 4.5 0 1 0 0 9z";
const dash = "M3 6h6";

/** Drawn, for not every font has these signs. */
function PlaceSign({ place }: { readonly place: keyof typeof meanings }) {
  const { say } = useText();
  return (
    <svg role="img" aria-label={say(meanings[place])} width="12" height="12" viewBox="0 0 12 12">
      {place !== "out" && <path d={place === "in" ? circle : half} fill="currentColor" />}
      <path d={place === "out" ? dash : circle} fill="none" stroke="currentColor" />
    </svg>
  );
}
