import { makeStyles, tokens } from "@fluentui/react-components";
import type { Proposal } from "../../../core/score/proposal.ts";
import { useText } from "../ui/language.ts";
import { ExplainLink } from "../explanation/ExplainLink.tsx";

const words = {
  cutTied: {
    vi: "mức cắt: {tied} địa bàn đồng điểm, còn được chọn {seats}",
    en: "cut: {tied} areas with equal points for {seats} places",
  },
  undetermined: {
    vi: "; {count} địa bàn chưa đủ số liệu để quyết định",
    en: "; {count} areas cannot be decided on while cells are blank",
  },
  cutOfCap: {
    vi: "mức cắt: {room} địa bàn, chưa trừ địa bàn chưa nêu",
    en: "cut: {room} places, without the areas not stated",
  },
  cut: { vi: "mức cắt: còn được chọn {room} địa bàn", en: "cut: {room} places left" },
};

interface CutLineProps {
  readonly proposal: Proposal;
  /** Whether all areas on the list are stated, so that the room is what is left. */
  readonly isStated: boolean;
  /** Columns that it runs across. */
  readonly columns: number;
  readonly onWhy: () => void;
}

const useStyles = makeStyles({
  cell: { padding: `${tokens.spacingVerticalXXS} 0` },
  words: { textAlign: "center" },
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
export function CutLine({ proposal, isStated, columns, onWhy }: CutLineProps) {
  const styles = useStyles();
  const { say } = useText();
  const { room, tied, seatsForTied, undetermined } = proposal;
  if (room === null) return null;
  const cutText =
    tied.length > 0
      ? say(words.cutTied, { seats: seatsForTied, tied: tied.length })
      : say(isStated ? words.cut : words.cutOfCap, { room });
  return (
    <tr>
      <td colSpan={columns} className={styles.cell}>
        <div className={styles.line}>
          <span className={styles.words}>
            {cutText}
            {undetermined.length > 0 && say(words.undetermined, { count: undetermined.length })}{" "}
            <ExplainLink about={cutText} onWhy={onWhy} />
          </span>
        </div>
      </td>
    </tr>
  );
}
