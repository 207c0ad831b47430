import { makeStyles, tokens } from "@fluentui/react-components";
import type { Proposal } from "../../../core/index.ts";
import { useText } from "../text/text-context.ts";

interface CutLineProps {
  readonly proposal: Proposal;
  /** Columns that it runs across. */
  readonly columns: number;
}

const useStyles = makeStyles({
  cell: { padding: `${tokens.spacingVerticalXXS} 0` },
  line: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    "::before": {
      content: "''",
      flexGrow: 1,
      borderTop: `${tokens.strokeWidthThick} dashed ${tokens.colorNeutralStrokeAccessible}`,
    },
    "::after": {
      content: "''",
      flexGrow: 1,
      borderTop: `${tokens.strokeWidthThick} dashed ${tokens.colorNeutralStrokeAccessible}`,
    },
  },
});

/** Where the room left ends, or which areas contend for the last of it. */
export function CutLine({ proposal, columns }: CutLineProps) {
  const styles = useStyles();
  const { text } = useText();
  const { room, tied, seatsForTied } = proposal;
  const words = text.ranking;
  return (
    <tr>
      <td colSpan={columns} className={styles.cell}>
        <div className={styles.line}>
          {tied.length > 0 ? words.cutTied(seatsForTied, tied.length) : words.cut(room)}
        </div>
      </td>
    </tr>
  );
}
