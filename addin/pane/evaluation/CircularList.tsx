import { makeStyles, tokens } from "@fluentui/react-components";
import { circularOf, hasCircular } from "../../../core/explain/circular.ts";
import type { FigureId } from "../../../core/explain/explanation.ts";
import { subjectOf } from "../../../core/explain/subject.ts";
import type { Plan } from "../../../core/plan/plan.ts";
import type { SelectionSheet } from "../../../core/sheet/selection/selection-sheet.ts";
import { useText } from "../ui/language.ts";
import { ExplainLink } from "../explanation/ExplainLink.tsx";
import { Section } from "../ui/Section.tsx";
import { circularTitle } from "./words.ts";

const words = {
  noCircular: {
    vi: "Danh sách không có cột «Thông tư 15/2010», nên không rõ địa bàn nào thuộc diện.",
    en: "The list has no column “Thông tư 15/2010”, so it does not say which areas are recognised.",
  },
  circularNone: {
    vi: "Không có địa bàn nào của danh sách thuộc diện Thông tư 15/2010.",
    en: "No area of the list is recognised under Circular 15/2010.",
  },
};

interface CircularListProps {
  readonly list: SelectionSheet;
  readonly plan: Plan;
  readonly onFigure: (figure: FigureId) => void;
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
    <Section title={say(circularTitle)} citations={plan.leaving ? [plan.leaving] : []}>
      {recognised.length === 0 ? (
        <p className={styles.paragraph}>{say(hasCircular(list) ? words.circularNone : words.noCircular)}</p>
      ) : (
        <ul className={styles.list}>
          {recognised.map((row) => (
            <li key={row.row}>
              <b>{row.name}.</b> {circularOf(row, list, plan).because.map(({ sentence }) => say(sentence))}{" "}
              <ExplainLink
                about={`${say(circularTitle)} ${row.name}`}
                onWhy={() => onFigure(`circular:${subjectOf(list.areas, list.areas.indexOf(row))}`)}
              />
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
