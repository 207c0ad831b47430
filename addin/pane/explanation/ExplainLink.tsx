import { Link, makeStyles } from "@fluentui/react-components";
import { useText } from "../ui/language.ts";
import { buttons } from "../ui/words.ts";

interface ExplainLinkProps {
  /** What is asked about: without it a list of such links tells nobody apart. */
  readonly about: string;
  readonly onWhy: () => void;
}

const useStyles = makeStyles({ link: { fontSize: "inherit", lineHeight: "inherit", whiteSpace: "nowrap" } });

/** «Vì sao?» beside a figure. */
export function ExplainLink({ about, onWhy }: ExplainLinkProps) {
  const styles = useStyles();
  const { say } = useText();
  return (
    <Link as="button" inline className={styles.link} aria-label={`${say(buttons.why)} ${about}`} onClick={onWhy}>
      {say(buttons.why)}
    </Link>
  );
}
