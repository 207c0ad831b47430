import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Citation } from "../../../core/citation.ts";
import { terms } from "../../../core/terms.ts";
import { useText } from "./language.ts";

const useStyles = makeStyles({
  root: {
    padding: `0 ${tokens.spacingHorizontalXS}`,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase100,
    lineHeight: tokens.lineHeightBase100,
    whiteSpace: "nowrap",
  },
  convention: {
    borderTopStyle: "dashed",
    borderRightStyle: "dashed",
    borderBottomStyle: "dashed",
    borderLeftStyle: "dashed",
  },
});

/** Law or convention, in a word and a line around it: never told apart by colour alone. */
export function KindBadge({ kind }: Pick<Citation, "kind">) {
  const styles = useStyles();
  const { say } = useText();
  return (
    <span className={mergeClasses(styles.root, kind === "convention" && styles.convention)}>
      {say(terms.kind[kind])}
    </span>
  );
}
