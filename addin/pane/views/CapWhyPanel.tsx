import { makeStyles, tokens } from "@fluentui/react-components";
import { formatCitation, ratioOf, type CapUse, type Citation, type Plan } from "../../../core/index.ts";
import { exactDecimal } from "../points-text.ts";
import { useText } from "../text/text-context.ts";
import { Panel } from "./Panel.tsx";

interface CapWhyPanelProps {
  readonly capUse: CapUse;
  readonly plan: Plan;
  readonly onClose: () => void;
}

const useStyles = makeStyles({
  paragraph: { margin: 0 },
  quiet: {
    display: "block",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

/** The arithmetic of the cap, step by step: what is law and what is convention. */
export function CapWhyPanel({ capUse, plan, onClose }: CapWhyPanelProps) {
  const styles = useStyles();
  const { text, say, language } = useText();
  const words = text.cap.why;
  const { percent, rounding, base, counts } = plan.cap;
  const percentText = language === "vi" ? String(percent.value).replace(".", ",") : String(percent.value);
  const { numerator, denominator } = ratioOf(percent.value);
  const product = { numerator: numerator * BigInt(capUse.base.n), denominator: denominator * 100n };
  const productText = exactDecimal(product, language);
  const steps: readonly (readonly [string, Citation])[] = [
    [`${words.percent}: ${percentText} %.`, percent.citation],
    [`${words.base}: ${capUse.base.n} (${say(capUse.base.sourceText)}).`, base],
    [`${words.rounding}: ${words.roundings[rounding.value]}.`, rounding.citation],
    [`${words.counts}. ${words.parts(capUse.selected, capUse.carriedOver, capUse.used)}`, counts],
  ];
  return (
    <Panel title={text.cap.whyTitle} onClose={onClose}>
      <p className={styles.paragraph}>{words.product(percentText, capUse.base.n, productText, capUse.cap)}</p>
      {steps.map(([sentence, citation]) => (
        <p key={sentence} className={styles.paragraph}>
          {sentence}
          <span className={styles.quiet}>
            {formatCitation(citation, language)}
            {citation.kind === "convention" && `${text.separator}${words.convention}`}
          </span>
        </p>
      ))}
    </Panel>
  );
}
