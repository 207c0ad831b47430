import { Link, makeStyles } from "@fluentui/react-components";
import type { Sentence } from "../../../core/index.ts";
import { useText } from "../text/text-context.ts";
import { whyOf } from "./words.ts";

interface WhyLinkProps {
  /** What is asked about, for who cannot see what it stands beside. */
  readonly what: Sentence;
  readonly onWhy: () => void;
}

const useStyles = makeStyles({ link: { fontSize: "inherit", lineHeight: "inherit", whiteSpace: "nowrap" } });

/** «Vì sao?» beside a figure. */
export function WhyLink({ what, onWhy }: WhyLinkProps) {
  const styles = useStyles();
  const { text, say } = useText();
  return (
    <Link as="button" inline className={styles.link} aria-label={say(whyOf(what))} onClick={onWhy}>
      {text.list.why}
    </Link>
  );
}
