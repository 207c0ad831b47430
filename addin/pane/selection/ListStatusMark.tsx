import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircle16Regular } from "@fluentui/react-icons/svg/checkmark-circle";
import { SubtractCircle16Regular } from "@fluentui/react-icons/svg/subtract-circle";
import { Warning16Regular } from "@fluentui/react-icons/svg/warning";
import { useText } from "../ui/language.ts";
import type { CutStanding } from "../../../core/selection/rank-list.ts";
import { terms } from "../../../core/terms.ts";

const icons: Readonly<Record<CutStanding, typeof Warning16Regular>> = {
  in: CheckmarkCircle16Regular,
  near: Warning16Regular,
  out: SubtractCircle16Regular,
};

const useStyles = makeStyles({
  root: {
    display: "inline-flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXXS,
    whiteSpace: "nowrap",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  in: { color: tokens.colorStatusSuccessForeground1 },
  near: { color: tokens.colorStatusWarningForeground1, fontWeight: tokens.fontWeightSemibold },
  out: { color: tokens.colorNeutralForeground2 },
});

/** How firm a place is, in a sign, a word and a colour. */
export function ListStatusMark({ standing }: { readonly standing: CutStanding }) {
  const styles = useStyles();
  const { say } = useText();
  const Icon = icons[standing];
  return (
    <span className={mergeClasses(styles.root, styles[standing])}>
      <Icon aria-hidden />
      {say(terms.place[standing])}
    </span>
  );
}
