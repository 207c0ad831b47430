import { makeStyles } from "@fluentui/react-components";
import { helpOf } from "../../../core/checks/index.ts";
import type { Finding } from "../../../core/finding.ts";
import { conventionOf } from "../../../core/plan/conventions.ts";
import { useText } from "../ui/language.ts";

const useStyles = makeStyles({ paragraph: { margin: 0, whiteSpace: "pre-line" } });

/** What is read now and then, and therefore loaded only then: the help of a check, and what a convention says and why. */
export default function WhyMore({ finding: { code, citation } }: { readonly finding: Finding }) {
  const styles = useStyles();
  const { say } = useText();
  const help = helpOf(code);
  const convention = citation.kind === "convention" ? conventionOf(citation.clause) : undefined;
  return (
    <>
      <p className={styles.paragraph}>{say(help)}</p>
      {convention && (
        <p className={styles.paragraph}>
          {say(convention.says)} {say(convention.because)}
        </p>
      )}
    </>
  );
}
