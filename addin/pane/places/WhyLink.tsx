import { Link, makeStyles } from "@fluentui/react-components";
import { useText } from "../text/text-context.ts";

interface WhyLinkProps {
  /** What is asked about: without it a list of such links tells nobody apart. */
  readonly about: string;
  readonly onAsk: () => void;
}

const useStyles = makeStyles({ root: { fontSize: "inherit", lineHeight: "inherit", whiteSpace: "nowrap" } });

/** «Vì sao?» beside a figure. */
export function WhyLink({ about, onAsk }: WhyLinkProps) {
  const styles = useStyles();
  const { text } = useText();
  return (
    <Link as="button" inline className={styles.root} aria-label={`${text.list.why} ${about}`} onClick={onAsk}>
      {text.list.why}
    </Link>
  );
}
