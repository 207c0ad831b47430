import { makeStyles, tokens } from "@fluentui/react-components";
import { unitName } from "../../../../core/explain/cells.ts";
import { isUnanswered } from "../../../../core/score/normalise/normalised.ts";
import type { ListComparison } from "../../../../core/selection/compare-selection.ts";
import type { SelectionSheet } from "../../../../core/sheet/selection/selection-sheet.ts";
import { useText } from "../../ui/language.ts";
import { compareWords } from "./compare-words.ts";

const words = {
  matrix: { vi: "Ai trong danh sách theo cách nào", en: "Who has a place by which method" },
  count: { vi: "Số cách", en: "Methods" },
  countOf: { vi: "{count}/{all}", en: "{count}/{all}" },
  isIn: { vi: "trong danh sách", en: "in" },
  isOut: { vi: "ngoài danh sách", en: "not in" },
  legend: {
    vi: "Tròn đầy: trong danh sách; nửa tròn: bằng điểm ở mức cắt; gạch: ngoài danh sách. Số đầu cột là số thứ tự của cách tính ở trên.",
    en: "Full: in; half: equal at the cut; dash: not in. Columns are numbered as the methods above.",
  },
};

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
              {say(compareWords.area)}
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
                {say(unitName(sheet, area))}
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

const meanings = { in: words.isIn, tied: compareWords.isTied, out: words.isOut } as const;
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
