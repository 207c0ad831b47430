import { makeStyles, tokens } from "@fluentui/react-components";
import { checkOf } from "../../../core/checks/all-checks.ts";
import { countText } from "../../../core/format.ts";
import type { NotRun } from "../../../core/selection/selection-result.ts";
import { useText } from "../ui/language.ts";
import { Fold } from "../ui/Fold.tsx";

const words = {
  notRun: { vi: "Chưa chạy được ({count})", en: "Not run ({count})" },
};

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
  line: { padding: `${tokens.spacingVerticalXS} 0` },
  quiet: {
    display: "block",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

interface NotRunListProps {
  readonly notRun: readonly NotRun[];
}

/** The checks that could not run, and why: silence about them would read as "nothing found". */
export function NotRunList({ notRun }: NotRunListProps) {
  const styles = useStyles();
  const { say } = useText();
  if (notRun.length === 0) return null;
  return (
    <Fold title={say(words.notRun, { count: countText(notRun.length) })}>
      <ul className={styles.list}>
        {notRun.map(({ code, why }) => {
          const check = checkOf(code);
          return (
            <li key={code} className={styles.line}>
              {check ? say(check.title) : code}
              <span className={styles.quiet}>{say(why)}</span>
            </li>
          );
        })}
      </ul>
    </Fold>
  );
}
