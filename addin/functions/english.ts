import type { FunctionId } from "./index.ts";

/** What Excel shows of a function while a formula is typed, and what it answers. */
export interface FunctionWords {
  readonly description: string;
  /** By the name of the parameter in the code, in its order. */
  readonly parameters: Readonly<Record<string, string>>;
  readonly returns: string;
}

const rounding = 'How to round: "floor", "floor-min-1", "half-up" or "ceil"; left out, "floor".';
const criteria =
  "The figures: all 29 columns in their order, or a range with its header row and the columns in any order.";
const scale =
  "The scale of 29 rows: level, or level and weight; left out, levels are taken from the figures themselves.";
const units = "Number of communes, wards and towns.";
const transformed = "Number of areas transformed.";
const due = "Number of areas due in the year, those carried over included.";
const verdict =
  "«Đạt» (met), «Không đạt» (not met), «Không áp dụng» (not applicable) or «Chưa đủ số liệu» (undetermined).";

/** The functions in English. The Vietnamese words are the doc comments of the functions themselves. */
export const english: Readonly<Record<FunctionId, FunctionWords>> = {
  MUCTRAN: {
    description: "The most areas that may be selected in a year: 15 % of the communes (plan 7488, III.2).",
    parameters: { units, rounding },
    returns: "The cap, a whole number.",
  },
  TRONGTRAN: {
    description: "Whether the number of selected areas stays within the cap of 15 % (plan 7488, III.2).",
    parameters: { selected: "Number of selected areas, those carried over included.", units, rounding },
    returns: "TRUE within the cap, FALSE above it.",
  },
  DIEM: {
    description: "Points of each area, from 0 to 100 (conventions Q13, Q14).",
    parameters: { criteria, scale },
    returns: "One number a row; a row with a blank is #N/A.",
  },
  DONGGOP: {
    description:
      "What each of the 27 criteria contributes to an area's points; together they are DIEM (convention Q13).",
    parameters: { criteria, scale },
    returns: "27 numbers a row, in the order a1 … d9; a criterion without a column is 0, a row with a blank #N/A.",
  },
  XEPHANG: {
    description:
      "Rank of each area by its points, compared exactly: equal points, equal rank 1, 2, 2, 4 (convention Q13).",
    parameters: { criteria, scale },
    returns: "One rank a row; a row with a blank is #N/A and does not count among the others.",
  },
  KHOANGHANG: {
    description:
      "Best and worst rank that an area may have when every weight changes on its own within ± the spread (convention Q13).",
    parameters: { criteria, scale, spread: "How far weights change, from 0 to below 1; left out, 0.25 (±25 %)." },
    returns: "Two numbers a row, an outer bound of the rank; a row with a blank is #N/A.",
  },
  DENGHI: {
    description: "The areas proposed for the room left under the cap (plan 7488, III.2; convention Q3).",
    parameters: {
      criteria,
      units,
      status:
        "Column of states (blank, Chuyển tiếp, Đã chuyển hóa, Phê duyệt, Tái phức tạp), or the number of areas carried over that are not in the table.",
      scale,
    },
    returns: "«Đề nghị» (proposed), «Đồng hạng ở mức cắt» (tied at the cut) or nothing; a row with a blank is #N/A.",
  },
  THANGDIEM: {
    description:
      "Reference levels of the 29 columns frozen from base data: 90th percentile of the positive values (convention Q14).",
    parameters: { criteria: "The base data: all 29 columns in their order, or a range with its header row." },
    returns: "29 rows, one level each, in the order a1 … d9; paste them as values.",
  },
  CHITIEU: {
    description: "Whether an area meets one target (plan 7488, II.2), decided on counts.",
    parameters: {
      target: 'The target: "T1" … "T10".',
      value: "Yes or no, a number of models, or the part (offences solved, households reached …).",
      whole: "The whole of a share (offences that occurred, all households …).",
    },
    returns: verdict,
  },
  CHUYENHOA: {
    description: "Whether an area is transformed: 80 % of the applicable targets and both gates (plan 7488, III.4).",
    parameters: {
      verdicts: "The ten verdicts T1 … T10 in a row or a column, from CHITIEU.",
      basicallyReduced: "G1: crime and social evils basically reduced, yes or no.",
      noNewComplexity: "G2: no new complexity, yes or no.",
    },
    returns: verdict,
  },
  TYLENAM: {
    description: "Whether at least 60 % of the year's areas are transformed (plan 7488, II.1; convention Q10).",
    parameters: { transformed, due, pending: "Of these, areas not yet judged; left out, 0." },
    returns: verdict,
  },
  CANTHEM: {
    description: "How many more areas must be transformed to reach the year's 60 % (plan 7488, II.1).",
    parameters: { transformed, due },
    returns: "Number of areas still needed; 0 when there are enough.",
  },
  BENVUNG: {
    description: "Whether at least 85 % of the transformed areas have not relapsed (plan 7488, II.1; convention Q11).",
    parameters: {
      transformed: "Number of areas transformed since the phase began.",
      relapsed: "Of these, areas that are in relapse now.",
    },
    returns: verdict,
  },
  TONHANDAN: {
    description: "People's groups needed for at most 40 households each (plan 7488, IV.4 and V.2).",
    parameters: { households: "Number of households." },
    returns: "Number of groups, rounded up.",
  },
  HANBAOCAO: {
    description:
      "Day the year's report is due: 24/11, or the Friday before when that is a weekend (plan 7488, VII.4; convention Q16).",
    parameters: { year: "The year, for example 2018." },
    returns: "A date serial; format the cell dd/mm/yyyy.",
  },
  MADONVI: {
    description:
      "The five-digit code of a commune, ward or town of Đồng Nai by its name; an unclear name is not guessed.",
    parameters: {
      name: "Name of the unit, with or without xã, phường, thị trấn.",
      district: "Name of the district.",
      date: "Date of the list; left out, the list of 2017; from 1/7/2025 the new one.",
    },
    returns: "The official code, as text.",
  },
  KIEMTRA: {
    description: "Checks a whole selection table in a cell: what the pane finds, but for what cell values do not show.",
    parameters: {
      table: "The whole table with its header row.",
      year: "Year of the plan, for example 2018.",
      district: "Name of the district; left out, it is read from the table.",
      scale: "The scale of 29 rows; left out, levels are taken from the table.",
    },
    returns: "One row of five cells for each finding: severity, code, place in the range, unit, message.",
  },
  PHIENBAN: {
    description: "Version of the program and the plan it follows.",
    parameters: {},
    returns: "Name, version and number of the plan.",
  },
};
