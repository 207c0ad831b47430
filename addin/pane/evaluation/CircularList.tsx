import { makeStyles, tokens } from "@fluentui/react-components";
import type { Plan, SelectionSheet } from "../../../core/index.ts";
import { useText } from "../ui/language.ts";
import { WhyLink } from "../explanation/ExplainLink.tsx";
import type { FigureWhy } from "../../../core/explain/explanation.ts";
import { Section } from "../ui/Section.tsx";
import { circularOf, hasCircular, whyCircular } from "../../../core/explain/area.ts";
import { words } from "../progress/words.ts";

interface CircularListProps {
  readonly list: SelectionSheet;
  readonly plan: Plan;
  readonly onFigure: (why: FigureWhy) => void;
}

const useStyles = makeStyles({
  list: { display: "grid", gap: tokens.spacingVerticalS, margin: 0, padding: 0, listStyleType: "none" },
  paragraph: { margin: 0 },
});

/**
 * Areas of the list that are recognised under Circular 15/2010, and whether they count against the cap.
 *
 * @item R6
 */
export function CircularList({ list, plan, onFigure }: CircularListProps) {
  const styles = useStyles();
  const { say } = useText();
  const recognised = list.areas.filter(({ circular15 }) => circular15);
  return (
    <Section title={say(words.circularTitle)} citations={[plan.leaving]}>
      {recognised.length === 0 ? (
        <p className={styles.paragraph}>{say(hasCircular(list) ? words.circularNone : words.noCircular)}</p>
      ) : (
        <ul className={styles.list}>
          {recognised.map((row) => (
            <li key={row.row}>
              <b>{row.name}.</b> {circularOf(row, plan).because.map(({ sentence }) => say(sentence))}{" "}
              <WhyLink
                about={`${say(words.circularTitle)} ${row.name}`}
                onWhy={() => onFigure(whyCircular(row, list, plan))}
              />
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
