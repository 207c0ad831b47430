import { makeStyles, tokens } from "@fluentui/react-components";
import type { Block } from "../../../files/report/blocks.ts";
import { cellText } from "../../../files/report/cell-text.ts";

interface PreviewBlockProps {
  readonly block: Block;
  /** Above a table that is an appendix. */
  readonly title?: string;
}

const useStyles = makeStyles({
  heading: { margin: `${tokens.spacingVerticalS} 0 0`, fontWeight: tokens.fontWeightSemibold },
  text: { margin: `${tokens.spacingVerticalXXS} 0`, fontVariantNumeric: "tabular-nums" },
  table: { borderCollapse: "collapse", fontSize: tokens.fontSizeBase200 },
  cell: {
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    padding: tokens.spacingHorizontalXXS,
    textAlign: "left",
    verticalAlign: "top",
  },
});

/** One piece of a report as it will be printed. */
export function PreviewBlock({ block, title }: PreviewBlockProps) {
  const styles = useStyles();
  if (block.kind !== "table") {
    const isHeading = block.kind === "section" || block.kind === "subsection";
    return <p className={isHeading ? styles.heading : styles.text}>{block.text}</p>;
  }
  return (
    <>
      {title !== undefined && <p className={styles.heading}>{title}</p>}
      <table className={styles.table}>
        <thead>
          <tr>
            {block.headings.map((heading) => (
              <th key={heading} className={styles.cell} scope="col">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {block.rows.map((row, index) => (
            <tr key={index}>
              {block.headings.map((heading, column) => (
                <td key={heading} className={styles.cell}>
                  {cellText(row[column] ?? null)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
