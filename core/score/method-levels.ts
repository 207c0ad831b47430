import { ratioOf, type Decimal, type Ratio } from "../ratio.ts";
import { fill, type Sentence } from "../sentence.ts";
import type { AreaFacts } from "./facts.ts";
import { isFact, notations } from "./level.ts";
import type { MeasuredColumn } from "./measure.ts";
import type { ScoringMethod } from "./methods.ts";
import { isUnanswered, type MethodNotice, type Unanswered } from "./normalise/normalised.ts";
import { normalise, type Normalisation } from "./normalise/normalise.ts";
import { perResidents } from "./normalise/per-residents.ts";
import { highRate } from "./reference-level.ts";

/** What some methods need besides the figures and the scale. */
export interface MethodBasis {
  /** Residents of each area. */
  readonly residents?: readonly (number | null | undefined)[];
  /** By column id, in the unit of the column or of its rate. */
  readonly goalposts?: Readonly<Record<string, { readonly low: Decimal; readonly high: Decimal }>>;
  /** By column id; where nothing is stated, the reference level is the threshold. */
  readonly thresholds?: Readonly<Record<string, Decimal>>;
}

const sentences = {
  noBounds: {
    vi: "Chưa có hai cận cho cột {columns}. Phương pháp này chỉ tính được khi mọi cột số lượng đều có cận dưới và cận trên.",
    en: "The columns {columns} have no bounds. This method needs a lower and an upper bound for every column of counts.",
  },
  noResidents: {
    vi: "Chưa có số dân của các địa bàn, nên không tính được tỷ lệ trên {per} dân.",
    en: "There are no residents of the areas, so there is no rate per {per} residents.",
  },
  column: { vi: "Cột {column}: {message}", en: "Column {column}: {message}" },
} satisfies Record<string, Sentence>;

/** What the whole method lacks, said once rather than column by column. */
export function missingBasis(
  columns: readonly MeasuredColumn[],
  { normalisation, per }: ScoringMethod,
  { residents, goalposts = {} }: MethodBasis,
): Unanswered | null {
  if (per && !residents) return { refused: fill(sentences.noResidents, { per }) };
  if (normalisation !== "goalposts") return null;
  const without = columns
    .filter(({ kind }) => kind === "count")
    .map(({ id }) => id)
    .filter((id) => !Object.hasOwn(goalposts, id));
  return without.length === 0 ? null : { refused: fill(sentences.noBounds, { columns: without.join(", ") }) };
}

/** The levels of one column by one method, in the order of the areas. */
export function columnLevels(
  column: MeasuredColumn,
  facts: readonly AreaFacts[],
  method: ScoringMethod,
  basis: MethodBasis,
): { readonly levels: readonly (Ratio | null)[]; readonly notices: readonly MethodNotice[] } | Unanswered {
  const { steps, most } = notations[column.kind];
  const counts = facts.map((area) => {
    const fact = area[column.index];
    return isFact(fact, steps, most) ? ratioOf(fact) : null;
  });
  // Only counts grow with the number of people; a yes is a yes in a small commune too.
  const per = column.kind === "count" ? method.per : undefined;
  const rates = per ? perResidents(counts, basis.residents ?? [], per) : { rates: counts, notices: [] };
  if (isUnanswered(rates)) return rates;
  const reference = per ? highRate(rates.rates) : column.exactReference;
  const answer = normalise(rates.rates, normalisationOf(column, method, basis, reference));
  if (isUnanswered(answer)) return { refused: inColumn(column.id, answer.refused) };
  return {
    levels: answer.exact ?? answer.levels.map((level) => (level === null ? null : ratioOf(level))),
    notices: [
      ...rates.notices,
      ...answer.notices.map((notice) => ({
        ...notice,
        column: column.id,
        message: inColumn(column.id, notice.message),
      })),
    ],
  };
}

function normalisationOf(
  { id, kind }: MeasuredColumn,
  { normalisation, ties }: ScoringMethod,
  { goalposts = {}, thresholds = {} }: MethodBasis,
  reference: Ratio,
): Normalisation {
  switch (normalisation) {
    case "capped-reference":
      return { method: normalisation, reference };
    case "percentile-rank":
      return { method: normalisation, ties: ties ?? "mean" };
    case "goalposts": {
      const stated = kind === "count" && Object.hasOwn(goalposts, id) ? goalposts[id] : undefined;
      return { method: normalisation, ...(stated ?? { low: 0, high: 1 }) };
    }
    case "met-or-not": {
      const stated = Object.hasOwn(thresholds, id) ? thresholds[id] : undefined;
      return { method: normalisation, threshold: stated ?? reference };
    }
    case "min-max":
    case "z-score":
    case "fraction-of-maximum":
      return { method: normalisation };
  }
}

function inColumn(column: string, message: Sentence): Sentence {
  return fill(sentences.column, { column, message });
}
