import { makeStyles, tokens } from "@fluentui/react-components";
import { useState, type KeyboardEvent } from "react";
import { formatRanks } from "../../../core/format.ts";
import type { ContestRanges } from "../../../core/selection/contest-ranges.ts";
import { rangeLines, rangesSentence } from "../../../core/selection/range-lines.ts";
import type { SelectionResult } from "../../../core/selection/selection-result.ts";
import { terms } from "../../../core/terms.ts";
import { useText } from "../ui/language.ts";

const words = {
  cut: { vi: "vạch đứt", en: "the dashed line" },
  keys: {
    vi: "Chọn một dòng, hoặc dùng phím mũi tên, để nghe và đọc chi tiết.",
    en: "Choose a line, or use the arrow keys, to hear and read more.",
  },
  row: { vi: "{area}: hạng {ranks}, {label}", en: "{area}: rank {ranks}, {label}" },
};

interface RangePictureProps {
  readonly contest: ContestRanges;
  readonly result: SelectionResult;
}

const height = 24;
/** Where the bars begin and how wide all ranks are together; the whole picture is 318 wide. */
const [start, span, width] = [128, 136, 318];

/** Longest name that a line has room for. */
const longestName = 19;

const useStyles = makeStyles({
  picture: { display: "block", width: "100%", fontSize: "12px", fill: tokens.colorNeutralForeground1 },
  row: {
    cursor: "pointer",
    outline: "none",
    "& rect.back": { fill: "transparent" },
    ":hover rect.back": { fill: tokens.colorNeutralBackground1Hover },
    ":focus-visible rect.back": { stroke: tokens.colorStrokeFocus2, strokeWidth: 2 },
  },
  in: { fill: tokens.colorStatusSuccessForeground1, "@media (forced-colors: active)": { fill: "CanvasText" } },
  near: { fill: tokens.colorStatusWarningForeground1, "@media (forced-colors: active)": { fill: "Highlight" } },
  out: { fill: tokens.colorNeutralStrokeAccessible, "@media (forced-colors: active)": { fill: "GrayText" } },
  cut: {
    stroke: tokens.colorNeutralForeground1,
    strokeDasharray: "4 3",
    "@media (forced-colors: active)": { stroke: "CanvasText" },
  },
  text: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

/** The ranges as bars over all ranks with the cut across them; a list for whoever hears it, one stop for the keyboard. */
export function RangePicture({ contest, result }: RangePictureProps) {
  const styles = useStyles();
  const { say } = useText();
  const { places } = contest;
  const rows = rangeLines(contest, result);
  const [chosen, setChosen] = useState<number | null>(null);
  const x = (rank: number) => start + (span * rank) / rows.length;
  const own = chosen === null ? undefined : rows[chosen];
  const onKeyDown = (event: KeyboardEvent<SVGSVGElement>) => {
    const steps: Partial<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, Home: -rows.length, End: rows.length };
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const next = Math.max(0, Math.min(rows.length - 1, (chosen ?? 0) + step));
    event.currentTarget.querySelectorAll<SVGGElement>("[tabindex]")[next]?.focus();
  };
  return (
    <section>
      <p className={styles.text}>{say(rangesSentence(rows, contest, words.cut))}</p>
      <p className={styles.text} aria-live="polite">
        {own ? say(own.told()) : say(words.keys)}
      </p>
      <svg
        role="list"
        viewBox={`0 0 ${width} ${rows.length * height}`}
        className={styles.picture}
        onKeyDown={onKeyDown}
      >
        {rows.map(({ area, name, range, place }, index) => (
          <g
            key={area}
            role="listitem"
            tabIndex={index === (chosen ?? 0) ? 0 : -1}
            aria-label={say(words.row, { area: name, ranks: formatRanks(range), label: terms.place[place] })}
            className={styles.row}
            transform={`translate(0 ${index * height})`}
            onFocus={() => setChosen(index)}
          >
            <rect className="back" x={1} y={1} width={width - 2} height={height - 2} />
            <text x={4} y={16}>
              {name.length > longestName ? `${name.slice(0, longestName - 1)}…` : name}
            </text>
            <rect
              className={styles[place]}
              x={x(range.best - 1)}
              y={8}
              width={x(range.worst) - x(range.best - 1)}
              height={8}
              rx={2}
            />
            <text x={width - 4} y={16} textAnchor="end">
              {formatRanks(range)}
            </text>
          </g>
        ))}
        <line className={styles.cut} x1={x(places)} x2={x(places)} y1={0} y2={rows.length * height} aria-hidden />
      </svg>
    </section>
  );
}
