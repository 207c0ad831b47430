import { Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircle16Filled } from "@fluentui/react-icons/svg/checkmark-circle";
import { DismissCircle16Filled } from "@fluentui/react-icons/svg/dismiss-circle";
import { Warning16Filled } from "@fluentui/react-icons/svg/warning";
import { formatCitation } from "../../../core/citation.ts";
import { countText } from "../../../core/format.ts";
import type { PlanFixing } from "../../../core/plan/plan.ts";
import { capVerdict } from "../../../core/selection/cap-use.ts";
import type { CapUse } from "../../../core/selection/selection-result.ts";
import { decimalText } from "../../../core/sentence.ts";
import { formatShare, shareStyle } from "../../../core/share.ts";
import { terms } from "../../../core/terms.ts";
import { useText } from "../ui/language.ts";
import { MeterBar, type MeterBarProps } from "../ui/MeterBar.tsx";
import { buttons, separator } from "../ui/words.ts";

const words = {
  notStated: {
    vi: "chưa nêu đủ địa bàn phê duyệt, chuyển tiếp",
    en: "not all approved and carried-over areas are stated",
  },
  over: { vi: "vượt mức trần, thừa {excess}", en: "over the cap by {excess}" },
  none: { vi: "mức trần bằng 0, cần cấp có thẩm quyền quyết định", en: "the cap is 0 and needs a decision" },
  full: { vi: "đã dùng hết mức trần", en: "the cap is used up" },
  within: { vi: "trong mức trần", en: "within the cap" },
  title: { vi: "Mức trần", en: "Cap" },
  meter: { vi: "Đã chọn {used}, tối đa {cap}", en: "{used} of {cap} places used" },
  use: { vi: "{used}/{base} {unit} · tối đa {cap}", en: "{used}/{base} {unit} · at most {cap}" },
  base: { vi: "Cơ sở: {source}", en: "Base: {source}" },
};

/** What counts against a cap that the plan sets. */
type Capped = CapUse & { readonly cap: number };

export function isCapped(capUse: CapUse): capUse is Capped {
  return capUse.cap !== null;
}

interface CapMeterProps {
  readonly capUse: Capped;
  readonly plan: PlanFixing<"cap">;
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
  const { say, language } = useText();
  const { base, cap, used, atLeast, districts } = capUse;
  const judged = capVerdict(capUse);
  const known = (count: number | null) => (count === null ? say(terms.figure.notStated) : countText(count));
  const { value: percent, citation } = plan.cap.percent;
  const share =
    base.n > 0 && (used !== null || judged === "notMet")
      ? formatShare(atLeast, base.n, shareStyle(plan.display?.value, percent), language)
      : null;
  const [verdict, tone, Icon] =
    judged === "notMet"
      ? ([say(words.over, { excess: atLeast - cap }), "bad", DismissCircle16Filled] as const)
      : judged === null
        ? ([say(words.notStated), "open", Warning16Filled] as const)
        : cap === 0
          ? ([say(words.none), "open", Warning16Filled] as const)
          : ([used === cap ? say(words.full) : say(words.within), "good", CheckmarkCircle16Filled] as const);
  return (
    <section className={styles.root}>
      <div className={styles.line}>
        <h2 className={styles.title}>{say(words.title)}</h2>
        <span className={mergeClasses(styles.numbers, styles.push)}>
          {say(words.use, { used: known(used), base: countText(base.n), unit: base.name, cap: countText(cap) })}
        </span>
      </div>
      <MeterBar
        label={say(words.title)}
        says={say(words.meter, { used: known(used), cap })}
        value={atLeast}
        max={Math.max(cap, atLeast)}
        size="small"
        {...capBar(capUse, Number(percent))}
      />
      <div className={styles.line}>
        <span className={mergeClasses(styles.verdict, styles[tone])}>
          <Icon aria-hidden />
          {verdict}
        </span>
        {share !== null && (
          <span className={mergeClasses(styles.numbers, styles.push)}>
            {share} {atLeast > cap ? ">" : "≤"} {decimalText(percent, language)} %
          </span>
        )}
      </div>
      <div className={styles.quiet}>
        {formatCitation(citation, language)}
        {separator}
        {say(words.base, { source: say(base.sourceText) })}
        {separator}
        <Link as="button" inline className={styles.why} onClick={onWhy}>
          {say(buttons.why)}
        </Link>
      </div>
      {districts.length > 0 && (
        <ul className={mergeClasses(styles.districts, styles.quiet)}>
          {districts.map(({ district, n, cap: own, used: inDistrict, atLeast: surely }) => (
            <li key={district.code} className={styles.line}>
              <span>{district.name}</span>
              <span className={mergeClasses(styles.numbers, styles.push, surely > own && styles.bad)}>
                {say(words.use, { used: known(inDistrict), base: countText(n), unit: base.name, cap: countText(own) })}
                {surely > own && `${separator}${say(words.over, { excess: surely - own })}`}
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** The share that is used; the line of the cap moves in once the share goes beyond it. */
function capBar({ atLeast: used, base, cap }: Capped, percent: number): Pick<MeterBarProps, "parts" | "lineAt"> {
  const share = base.n > 0 ? (100 * used) / base.n : 0;
  const whole = Math.max(share, percent);
  const width = whole > 0 ? (100 * share) / whole : 0;
  return {
    parts: [{ tone: used > cap ? "bad" : "good", from: 0, width }],
    lineAt: share > percent ? (100 * percent) / share : null,
  };
}
