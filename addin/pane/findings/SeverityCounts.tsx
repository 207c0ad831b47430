import { makeStyles, ToggleButton, tokens } from "@fluentui/react-components";
import { severities, type Severity, type Totals } from "../../../core/finding.ts";
import { countText } from "../../../core/format.ts";
import { useText } from "../ui/language.ts";
import { SeverityIcon } from "../ui/SeverityIcon.tsx";
import { separator } from "../ui/words.ts";

const words = {
  label: { vi: "Lọc theo mức", en: "Filter by severity" },
  error: { vi: "{count} lỗi", en: "{count} {count:error|errors}" },
  warning: { vi: "{count} cảnh báo", en: "{count} {count:warning|warnings}" },
  info: { vi: "{count} thông tin", en: "{count} {count:note|notes}" },
  only: {
    error: { vi: "Chỉ xem lỗi", en: "Errors only" },
    warning: { vi: "Chỉ xem cảnh báo", en: "Warnings only" },
    info: { vi: "Chỉ xem thông tin", en: "Notes only" },
  },
  accepted: { vi: "{count} đã chấp nhận", en: "{count} accepted" },
  cells: { vi: "ở {count} ô", en: "in {count} {count:cell|cells}" },
};

interface SeverityCountsProps {
  /** Numbers of all findings that are open, whatever the filter shows. */
  readonly totals: Totals;
  /** Warnings that are accepted with a reason: no part of the totals. */
  readonly accepted?: number;
  readonly cells: number;
  readonly chosen: ReadonlySet<Severity>;
  readonly onChoose: (severities: ReadonlySet<Severity>) => void;
}

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXS,
    marginLeft: `calc(-1 * ${tokens.spacingHorizontalSNudge})`,
  },
  count: {
    minWidth: 0,
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalSNudge}`,
    columnGap: tokens.spacingHorizontalXS,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
    whiteSpace: "nowrap",
  },
  none: {
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalSNudge}`,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
    fontVariantNumeric: "tabular-nums",
    whiteSpace: "nowrap",
  },
  icon: { margin: 0, width: "auto", height: "auto" },
  cells: {
    marginLeft: "auto",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
    fontVariantNumeric: "tabular-nums",
  },
});

/** How many findings of each severity there are; pressing one shows only those. */
export function SeverityCounts({ totals, accepted = 0, cells, chosen, onChoose }: SeverityCountsProps) {
  const styles = useStyles();
  const { say } = useText();
  const toggled = (severity: Severity) => {
    const next = new Set(chosen);
    if (!next.delete(severity)) next.add(severity);
    return next;
  };
  return (
    <div role="group" aria-label={say(words.label)} className={styles.root}>
      {severities.map((severity) =>
        // Nothing to show is no button that cannot be pressed.
        totals[severity] === 0 && !chosen.has(severity) ? (
          <span key={severity} className={styles.none}>
            {say(words[severity], { count: countText(0) })}
          </span>
        ) : (
          <ToggleButton
            key={severity}
            size="small"
            appearance="subtle"
            shape="circular"
            className={styles.count}
            icon={{ className: styles.icon, children: <SeverityIcon severity={severity} isNamed /> }}
            checked={chosen.has(severity)}
            title={say(words.only[severity])}
            onClick={() => onChoose(toggled(severity))}
          >
            {say(words[severity], { count: countText(totals[severity]) })}
          </ToggleButton>
        ),
      )}
      {(cells > 0 || accepted > 0) && (
        <span className={styles.cells}>
          {[
            ...(accepted > 0 ? [say(words.accepted, { count: countText(accepted) })] : []),
            ...(cells > 0 ? [say(words.cells, { count: countText(cells) })] : []),
          ].join(separator)}
        </span>
      )}
    </div>
  );
}
