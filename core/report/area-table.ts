import type { Assessment } from "../assess/assessment.ts";
import { unitOf } from "../sheet/areas/unit-of-row.ts";
import type { EvaluatedArea } from "../evaluation/evaluate.ts";
import { fullName, type Unit } from "../register/unit.ts";
import { figureText, type Language } from "../sentence.ts";
import type { Cell, Table } from "../table.ts";
import { terms } from "../terms.ts";
import { reportTable } from "./report-table.ts";
import { listStatusOf } from "./list-status.ts";
import { pointsAndRank } from "./points-and-rank.ts";

export const areaTitle = { vi: "Theo địa bàn", en: "By area" };
export const areaHeadings = [
  { vi: "Mã", en: "Code" },
  { vi: "Tên", en: "Name" },
  { vi: "Điểm", en: "Points" },
  { vi: "Hạng", en: "Rank" },
  { vi: "Lựa chọn", en: "Selection" },
  { vi: "Chỉ tiêu đạt", en: "Targets met" },
  { vi: "Kết quả", en: "Result" },
  { vi: "Tình trạng", en: "Stage" },
];

interface Line {
  readonly code: string | null;
  readonly name: string;
  selection: readonly Cell[];
  evaluation: readonly Cell[];
  stage: Cell;
}

/**
 * Every area that any of the sheets speaks of, each once: its points and rank, whether it is selected, its targets and
 * result, and where it stands in its life cycle. What a sheet does not say stays empty.
 */
export function areaTable({ selection: result, evaluation, history }: Assessment, language: Language): Table {
  const lines = new Map<string, Line>();
  const lineOf = (unit: Unit | null, code: string | null, name: string): Line => {
    const key = unit?.code ?? code ?? `«${name}»`;
    const line = lines.get(key) ?? {
      code: unit?.code ?? code,
      name: unit ? fullName(unit) : name,
      selection: [null, null, null],
      evaluation: [null, null],
      stage: null,
    };
    lines.set(key, line);
    return line;
  };
  result?.sheet.areas.forEach((area, index) => {
    const standing = listStatusOf(result, index);
    lineOf(unitOf(area), area.code, area.name).selection = [
      ...pointsAndRank(result, index, language),
      standing === null ? null : terms.listStatus[standing][language],
    ];
  });
  for (const judged of evaluation?.areas ?? []) {
    const { area } = judged;
    lineOf(unitOf(area), area.code, area.name).evaluation = evaluated(judged, language);
  }
  for (const { unit, state } of history?.areas ?? []) {
    lineOf(null, unit.code, unit.name).stage = terms.stage[state.stage][language];
  }
  const rows = [...lines.values()].map(({ code, name, selection, evaluation: judged, stage }) => [
    code,
    name,
    ...selection,
    ...judged,
    stage,
  ]);
  return reportTable(areaTitle, areaHeadings, rows, language);
}

function evaluated({ success }: EvaluatedArea, language: Language): readonly Cell[] {
  const { met = "", applicable = "" } = success.numbers;
  return [`${figureText(met, language)}/${figureText(applicable, language)}`, terms.verdict[success.verdict][language]];
}
