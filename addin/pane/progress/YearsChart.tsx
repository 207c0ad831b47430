import { makeStyles, tokens } from "@fluentui/react-components";
import { useText } from "../ui/language.ts";
import type { YearPoint } from "./year-points.ts";
import { words as progress } from "./words.ts";

interface YearsChartProps {
  readonly title: string;
  readonly points: readonly YearPoint[];
  /** The floor as a percentage. */
  readonly percent: number;
}

const useStyles = makeStyles({
  root: {
    margin: 0,
    display: "grid",
    gridTemplateColumns: "auto 1fr",
    gridTemplateRows: "auto auto",
    columnGap: tokens.spacingHorizontalXS,
  },
  scale: {
    position: "relative",
    width: "5ch",
    marginTop: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: "tabular-nums",
    textAlign: "end",
  },
  tick: { position: "absolute", right: 0, transform: "translateY(50%)" },
  plot: {
    position: "relative",
    display: "flex",
    justifyContent: "space-around",
    height: `calc(4 * ${tokens.lineHeightBase500})`,
    marginTop: tokens.lineHeightBase200,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStrokeAccessible}`,
  },
  column: { position: "relative", width: `calc(2 * ${tokens.spacingHorizontalXXL})`, maxWidth: "22%" },
  fill: {
    position: "absolute",
    bottom: 0,
    insetInline: 0,
    backgroundColor: tokens.colorCompoundBrandBackground,
    forcedColorAdjust: "none",
    "@media (forced-colors: active)": { backgroundColor: "Highlight" },
  },
  band: {
    position: "absolute",
    insetInline: 0,
    boxSizing: "border-box",
    border: `${tokens.strokeWidthThin} dashed ${tokens.colorNeutralStrokeAccessible}`,
    backgroundColor: tokens.colorBrandBackground2,
    forcedColorAdjust: "none",
    "@media (forced-colors: active)": { backgroundColor: "Canvas", borderTopColor: "CanvasText" },
  },
  floor: {
    position: "absolute",
    insetInline: 0,
    borderTop: `${tokens.strokeWidthThick} dashed ${tokens.colorNeutralForeground1}`,
    "@media (forced-colors: active)": { borderTopColor: "CanvasText" },
  },
  years: {
    gridColumn: 2,
    display: "flex",
    justifyContent: "space-around",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: "tabular-nums",
  },
  year: { width: `calc(2 * ${tokens.spacingHorizontalXXL})`, minWidth: "max-content", textAlign: "center" },
});

/** The share of each year as a column against the line of the floor; what is still open dashed on top of it. */
export function YearsChart({ title, points, percent }: YearsChartProps) {
  const styles = useStyles();
  const { say } = useText();
  const said = points.map(({ year, transformed, due, share }) => `${year}: ${transformed}/${due} = ${say(share)}`);
  return (
    <div
      role="img"
      aria-label={`${title}. ${said.join("; ")}. ${say(progress.floor, { percent: String(percent) })}`}
      className={styles.root}
    >
      <div className={styles.scale} aria-hidden>
        {[0, percent, 100].map((at) => (
          <span key={at} className={styles.tick} style={{ bottom: `${at}%` }}>
            {at} %
          </span>
        ))}
      </div>
      <div className={styles.plot} aria-hidden>
        {points.map(({ year, percent: reached, possible }) => (
          <div key={year} className={styles.column}>
            <div className={styles.fill} style={{ height: `${reached}%` }} />
            {possible > reached && (
              <div className={styles.band} style={{ bottom: `${reached}%`, height: `${possible - reached}%` }} />
            )}
          </div>
        ))}
        <div className={styles.floor} style={{ bottom: `${percent}%` }} />
      </div>
      <div className={styles.years} aria-hidden>
        {points.map(({ year, share }) => (
          <span key={year} className={styles.year}>
            <b>{say(share)}</b>
            <br />
            {year}
          </span>
        ))}
      </div>
    </div>
  );
}
