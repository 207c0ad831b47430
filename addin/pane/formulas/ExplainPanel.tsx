import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { formatCitation } from "../../../core/citation.ts";
import { parseAddress, parseBlock } from "../../../core/address.ts";
import { figureText } from "../../../core/sentence.ts";
import { isCellError, type Cell, type CellPlace } from "../../../core/table.ts";
import { functionOf } from "../../functions/index.ts";
import { OtherReadings } from "../explanation/OtherReadings.tsx";
import { useText } from "../ui/language.ts";
import { Panel } from "../ui/Panel.tsx";
import { explainCell, type ExplainedCall } from "./explain-cell.ts";
import type { FormulaView } from "./formula-view.ts";
import { GuideLink } from "./GuideLink.tsx";
import { PlaceLine } from "./PlaceLine.tsx";
import { shownCall } from "./typed-argument.ts";
import { words } from "./words.ts";

const mostLinks = 12;

const useStyles = makeStyles({
  paragraph: { margin: 0, overflowWrap: "anywhere" },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  formula: {
    margin: 0,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: "anywhere",
  },
  call: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, overflowWrap: "anywhere" },
  links: {
    display: "flex",
    flexWrap: "wrap",
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
});

/** The cell in which the user stands, in words: what it shows, why, what the function does and under which clause. */
export function ExplainPanel({ formulas, place, content, session, onTakeActive, onClose }: FormulaView) {
  const styles = useStyles();
  const { say, language } = useText();
  const explained = place && explainCell(place, formulas, content);
  return (
    <Panel title={say(words.explainTitle)} onClose={onClose}>
      <PlaceLine label={words.selected} place={place} onTakeActive={onTakeActive} />
      {explained && (
        <p className={styles.paragraph}>
          {say(words.answers)}: <b>{shown(valueAt(explained.place, content.tables), say(words.emptyCell), language)}</b>
        </p>
      )}
      {explained?.calls.map((call, index) => (
        <Call key={index} call={call} />
      ))}
      {!explained && <p className={styles.paragraph}>{say(formulas.length === 0 ? words.none : words.noneHere)}</p>}
      {!explained && formulas.length > 0 && (
        <ul className={styles.links}>
          {formulas.slice(0, mostLinks).map((one) => (
            <li key={`${one.sheet}!${one.address}`}>
              <Link
                as="button"
                onClick={() => {
                  void session.goTo(one).then(onTakeActive);
                }}
              >
                {one.sheet} {one.address}
              </Link>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}

function Call({ call: { id, given, reasons, error } }: { readonly call: ExplainedCall }) {
  const styles = useStyles();
  const { say, language } = useText();
  const about = functionOf(id);
  const isSilent = reasons.lines.length === 0 && error === null && given.some((one) => /[A-Za-z]\(|[+*/&]/.test(one));
  return (
    <section className={styles.call}>
      <p className={styles.formula}>{shownCall(id, given, language)}</p>
      {(reasons.lines.length > 0 || error !== null) && <h3 className={styles.heading}>{say(words.why)}</h3>}
      {error !== null && <p className={styles.paragraph}>{error}</p>}
      {reasons.lines.map((reason, index) => (
        <p key={index} className={styles.paragraph}>
          {say(reason)}
        </p>
      ))}
      {reasons.basis && reasons.basis.length > 0 && (
        <p className={styles.paragraph}>{reasons.basis.map((one) => formatCitation(one, language)).join("; ")}</p>
      )}
      <OtherReadings readings={reasons.readings ?? []} />
      {isSilent && <p className={styles.paragraph}>{say(words.onlySheet)}</p>}
      {about && (
        <>
          <h3 className={styles.heading}>{say(words.basis)}</h3>
          <p className={styles.paragraph}>{say(about.says)}</p>
          <h3 className={styles.heading}>{say(words.arguments)}</h3>
          <ul className={styles.list}>
            {about.parameters.map(({ name, says }, index) => (
              <li key={name.en}>
                <b>{say(name)}</b>{" "}
                {given[index] === undefined || given[index] === "" ? say(words.nothing) : given[index]}: {say(says)}
              </li>
            ))}
          </ul>
          <p className={styles.paragraph}>
            <GuideLink id={id} />
          </p>
        </>
      )}
    </section>
  );
}

function valueAt({ sheet, address }: CellPlace, tables: FormulaView["content"]["tables"]): Cell {
  const table = tables.find((one) => one.sheet === sheet);
  if (!table) return null;
  const { top, left } = parseBlock(table.address);
  const { row, column } = parseAddress(address);
  return table.rows[row - top]?.[column - left] ?? null;
}

function shown(value: Cell, empty: string, language: "vi" | "en"): string {
  if (value === null || value === "") return empty;
  if (isCellError(value)) return value.error;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return figureText(value, language);
}
