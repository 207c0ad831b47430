import { Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircle16Filled } from "@fluentui/react-icons/svg/checkmark-circle";
import { DismissCircle16Filled } from "@fluentui/react-icons/svg/dismiss-circle";
import { Warning16Filled } from "@fluentui/react-icons/svg/warning";
import { formatCitation, formatShare, type CapUse, type Plan, decimalText } from "../../../core/index.ts";
import { useText } from "../ui/language.ts";
import { CapMeterBar } from "./CapMeterBar.tsx";

interface CapMeterProps {
  readonly capUse: CapUse;
  readonly plan: Plan;
  readonly onWhy: () => void;
}

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  line: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: tokens.spacingHorizontalM },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  numbers: { fontVariantNumeric: "tabular-nums" },
  push: { marginLeft: "auto" },
  verdict: { display: "inline-flex", alignItems: "center", gap: tokens.spacingHorizontalXS },
  good: { color: tokens.colorStatusSuccessForeground1 },
  bad: { color: tokens.colorStatusDangerForeground1, fontWeight: tokens.fontWeightSemibold },
  open: { color: tokens.colorStatusWarningForeground1 },
  quiet: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  why: { fontSize: "inherit", lineHeight: "inherit" },
  districts: { margin: 0, padding: 0, listStyleType: "none" },
});

/**
 * How much of the cap is used, with the arithmetic, the clause and what the base is.
 *
 * @item R4
 */
export function CapMeter({ capUse, plan, onWhy }: CapMeterProps) {
  const styles = useStyles();
  const { text, say, language } = useText();
  const words = text.cap;
  const { base, cap, used, districts } = capUse;
  const { value: percent, citation } = plan.cap.percent;
  const share = base.n > 0 ? formatShare(used, base.n, percent, language) : null;
  const [verdict, tone, Icon] =
    used > cap
      ? ([words.over(used - cap), "bad", DismissCircle16Filled] as const)
      : cap === 0
        ? ([words.none, "open", Warning16Filled] as const)
        : ([used === cap ? words.full : words.within, "good", CheckmarkCircle16Filled] as const);
  return (
    <section className={styles.root}>
      <div className={styles.line}>
        <h2 className={styles.title}>{words.title}</h2>
        <span className={mergeClasses(styles.numbers, styles.push)}>{words.use(used, base.n, cap)}</span>
      </div>
      <CapMeterBar used={used} base={base.n} cap={cap} percent={Number(percent)} />
      <div className={styles.line}>
        <span className={mergeClasses(styles.verdict, styles[tone])}>
          <Icon aria-hidden />
          {verdict}
        </span>
        {share !== null && (
          <span className={mergeClasses(styles.numbers, styles.push)}>
            {share} {used > cap ? ">" : "≤"} {decimalText(percent, language)} %
          </span>
        )}
      </div>
      <div className={styles.quiet}>
        {formatCitation(citation, language)}
        {text.separator}
        {words.base(say(base.sourceText))}
        {text.separator}
        <Link as="button" inline className={styles.why} onClick={onWhy}>
          {text.list.why}
        </Link>
      </div>
      {districts.length > 0 && (
        <ul className={mergeClasses(styles.districts, styles.quiet)}>
          {districts.map(({ district, n, cap: own, used: inDistrict }) => (
            <li key={district.code} className={styles.line}>
              <span>{district.name}</span>
              <span className={mergeClasses(styles.numbers, styles.push, inDistrict > own && styles.bad)}>
                {words.use(inDistrict, n, own)}
                {inDistrict > own && `${text.separator}${words.over(inDistrict - own)}`}
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
