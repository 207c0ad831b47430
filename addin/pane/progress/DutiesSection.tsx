import { Button, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { dutiesKnown } from "../../../core/duties/duties-known.ts";
import type { JudgedDuty } from "../../../core/evaluation/judged-duty.ts";
import { fill, type Sentence } from "../../../core/sentence.ts";
import type { CellPlace } from "../../../core/table.ts";
import { Section } from "../ui/Section.tsx";
import { VerdictMark } from "../ui/VerdictMark.tsx";
import { useText } from "../ui/language.ts";

interface DutiesSectionProps {
  readonly duties: readonly JudgedDuty[];
  readonly onGoTo: (cell: CellPlace) => void;
}

const words = {
  title: { vi: "Thực hiện Kế hoạch", en: "Duties of the plan" },
  onlyOpen: { vi: "Chỉ mục chưa đủ số liệu", en: "Only the undetermined" },
  province: { vi: "tỉnh", en: "province" },
  district: { vi: "huyện", en: "district" },
  area: { vi: "địa bàn", en: "areas" },
  goTo: { vi: "Đến ô {address}", en: "Go to {address}" },
} as const satisfies Record<string, Sentence>;

const useStyles = makeStyles({
  paragraph: { margin: 0, fontVariantNumeric: "tabular-nums" },
  list: { display: "grid", gap: tokens.spacingVerticalXS, margin: 0, padding: 0, listStyleType: "none" },
  item: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalS, overflowWrap: "anywhere" },
  said: { flexGrow: 1, minWidth: 0 },
});

/**
 * The duties of the plan in the year of the workbook: how many have their evidence, then each with its verdict, by clause.
 *
 * @item N1 N2 N3 N4 N5 N6 N7 N8 N9 N10 N11 N12 N13 N14 N15 N16 N17 N18 N19 N20 N21 N22 N23 N24 N25 N26 N27 N28 N29 N30
 */
export function DutiesSection({ duties, onGoTo }: DutiesSectionProps) {
  const styles = useStyles();
  const { say } = useText();
  const [onlyOpen, setOnlyOpen] = useState(false);
  const count = (verdict: JudgedDuty["judgement"]["verdict"]) =>
    duties.filter(({ judgement }) => judgement.verdict === verdict).length;
  const open = count("undetermined");
  const numbers = {
    all: duties.length,
    known: duties.length - open,
    met: count("met"),
    notMet: count("notMet"),
    notApplicable: count("notApplicable"),
    open,
  };
  const shown = onlyOpen ? duties.filter(({ judgement }) => judgement.verdict === "undetermined") : duties;
  return (
    <Section title={say(words.title)}>
      <p className={styles.paragraph}>{say(fill(dutiesKnown, numbers))}</p>
      <Checkbox
        label={say(words.onlyOpen)}
        checked={onlyOpen}
        onChange={(_event, { checked }) => setOnlyOpen(checked === true)}
      />
      <ul className={styles.list}>
        {shown.map(({ obligation, scope, unit, judgement, place }) => {
          const key = `${obligation.id} ${unit?.code ?? unit?.name ?? scope}`;
          const holder = unit?.name ?? say(words[scope]);
          return (
            <li key={key} className={styles.item}>
              <span className={styles.said}>
                {judgement.because.map(({ sentence }) => say(sentence)).join(" ")} ({holder},{" "}
                {obligation.citation.clause})
              </span>
              <VerdictMark verdict={judgement.verdict} />
              {place && (
                <Button size="small" onClick={() => onGoTo(place)}>
                  {say(fill(words.goTo, { address: place.address }))}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
