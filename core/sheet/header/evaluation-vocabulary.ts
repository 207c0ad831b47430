import { factColumns } from "../../plan/target-columns.ts";
import type { Plan, Target } from "../../plan/plan.ts";
import { defineGroup, type HeadingGroup } from "./heading-group.ts";
import { plainHeadings } from "./plain-columns.ts";
import { defineVocabulary, type Vocabulary, type Wording } from "./vocabulary.ts";

/** Columns of a target that hold no fact: a share that somebody worked out, a verdict that somebody gave. */
export type StatedColumn = "share" | "verdict";

const statedHeadings: Readonly<Record<StatedColumn, readonly string[]>> = {
  share: ["Tỷ lệ", "Tỉ lệ", "Tỷ lệ %", "Tỉ lệ %", "Tỷ lệ phần trăm", "%", "Share"],
  verdict: [
    "Kết quả",
    "Đánh giá",
    "Kết luận",
    "Đạt",
    "Đạt/Không đạt",
    "Đạt, không đạt",
    "Đạt hay không đạt",
    "Mức độ đạt",
    "Verdict",
  ],
};

const resultHeadings = [
  "Kết quả",
  "Kết quả chuyển hóa",
  "Kết quả đánh giá",
  "Kết quả chung",
  "Kết quả chuyển hóa địa bàn",
  "Đánh giá chung",
  "Đánh giá",
  "Kết luận",
  "Kết luận chung",
  "Result",
];

/** The use of a target's column that holds no fact. @example statedUse("T2", "share") // "T2 share" */
export function statedUse(target: string, column: StatedColumn): string {
  return `${target} ${column}`;
}

/** The use of a column headed by the target alone: its fact where it has one column, else whatever was stated. */
export function ownUse({ id, columns }: Target): string {
  const [only, ...more] = columns;
  return only && more.length === 0 ? only.id : statedUse(id, "share");
}

const known = new WeakMap<Plan, Vocabulary>();

/** The headings of an evaluation sheet: the facts of targets and gates, what was stated instead, the plain columns. */
export function evaluationVocabulary(plan: Plan): Vocabulary {
  let vocabulary = known.get(plan);
  if (!vocabulary) {
    vocabulary = makeVocabulary(plan);
    known.set(plan, vocabulary);
  }
  return vocabulary;
}

function makeVocabulary(plan: Plan): Vocabulary {
  const columns = factColumns(plan);
  const groups = groupsOf(plan);
  const { ordinal, code, name, district, year, note } = plainHeadings;
  const wordings: readonly Wording[] = [
    ...columns.map(({ id, heading }) => ({ use: id, texts: [id, heading.vi, heading.en] })),
    ...columns.map(({ id, synonyms }) => ({ use: id, texts: synonyms })),
    { use: "result", texts: resultHeadings },
    ...Object.entries({ ordinal, code, name, district, year, note }).map(([use, texts]) => ({ use, texts })),
  ];
  const stated = plan.targets.flatMap(({ id }) => [statedUse(id, "share"), statedUse(id, "verdict")]);
  return defineVocabulary({
    wordings,
    ids: plan.gates.map(({ id }) => id),
    values: [...columns.map(({ id }) => id), ...stated],
    fewest: Math.min(3, columns.length),
    groups,
  });
}

function groupsOf(plan: Plan): readonly HeadingGroup[] {
  return plan.targets.map((target, index) => {
    const { id, title, synonyms = [], columns } = target;
    return defineGroup({
      ids: [id, `Chỉ tiêu ${id}`, `Chỉ tiêu ${index + 1}`, `Chỉ tiêu số ${index + 1}`],
      titles: [title.vi, title.en, ...synonyms],
      own: ownUse(target),
      columns: [
        ...columns.map((column) => ({
          use: column.id,
          texts: [column.heading.vi, column.heading.en, ...(column.synonyms ?? [])],
        })),
        { use: statedUse(id, "share"), texts: target.kind === "share" ? statedHeadings.share : [] },
        { use: statedUse(id, "verdict"), texts: statedHeadings.verdict },
      ],
    });
  });
}
