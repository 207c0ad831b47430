import { capRoundings } from "../cap-rounding.ts";
import type {
  AllOfCondition,
  AllOfRule,
  Authority,
  BandCondition,
  Condition,
  DistrictMinimumRule,
  ExclusionRule,
  PlannedRule,
  PlanRules,
  PointsColumn,
  PointsRule,
  ShareDisplay,
  ShareRule,
  SomeOfCondition,
  ThresholdRule,
  TypeCondition,
} from "../plan-rules.ts";
import {
  citationField,
  cited,
  citedRecord,
  list,
  may,
  must,
  named,
  record,
  sentence,
  type Fields,
} from "./compounds.ts";
import { shown } from "./problems.ts";
import { choice, columnId, decimal, id, whole } from "./scalars.ts";
import type { Shape } from "./shape.ts";

const most = { title: 1000, list: 200, count: 1_000_000_000, depth: 8 };
const sentenceOf = sentence(most.title);
const ruleId = id(/^[a-z][a-z0-9-]*$/, "loai-1");
const figure = decimal(0, most.count);
const percent = decimal(0, 100);
const year = may(whole(1990, 2200), "Năm", "Year");

const head = {
  id: must(ruleId, "Mã của quy tắc", "Id of the rule"),
  title: must(sentenceOf, "Lời của văn bản", "The document's own words"),
  citation: citationField,
};
const measure = {
  column: must(columnId, "Cột tiêu chí", "Value column"),
  per: may(
    record<NonNullable<BandCondition["per"]>>({
      column: must(columnId, "Cột mẫu số, ví dụ dân số", "Column it is taken of, such as residents"),
      times: must(whole(1, most.count), "Nhân với, ví dụ 100 là phần trăm", "Times, 100 for percent"),
    }),
    "Tính theo tỷ lệ trên một cột khác",
    "As a rate of another column",
  ),
};
const halfOpen = {
  from: may(figure, "Từ mức này trở lên", "From this on"),
  below: may(figure, "Dưới mức này", "Below this"),
};

const band = record<BandCondition>({ ...measure, ...halfOpen, citation: citationField });
const typed = record<TypeCondition>({
  type: must(ruleId, "Mã của loại khác", "Id of another type"),
  atLeast: may(whole(1, most.list), "Số tiêu chí của loại ấy", "How many of its criteria"),
  citation: citationField,
});

/** Conditions hold conditions; each kind is told by the key that only it has. */
const condition: Shape<Condition> = named("condition", {
  read(given, path, reading) {
    if (typeof given !== "object" || given === null || Array.isArray(given))
      return reading.problems.note(path, "not-object", { given: shown(given) });
    if (path.split("of[").length > most.depth) return reading.problems.note(path, "too-deep", { most: most.depth });
    return shapeOf(given).read(given, path, reading);
  },
  write: (value, nameOf) => shapeOf(value).write(value, nameOf),
  schema: (definitions) => ({ anyOf: [band, someOf, allOf, typed].map((one) => one.schema(definitions)) }),
  numbers: (value, place) => shapeOf(value).numbers(value, place),
});
const conditions = list(condition, 1, most.list);
const someOf = record<SomeOfCondition>({
  atLeast: must(whole(1, most.list), "Số tiêu chí phải đạt", "How many must hold"),
  of: must(conditions, "Các tiêu chí", "The criteria"),
  citation: citationField,
});
const allOf = record<AllOfCondition>({
  allOf: must(conditions, "Phải đạt tất cả", "All must hold"),
  citation: citationField,
});

function shapeOf(given: object): Shape<Condition> {
  const kind = "type" in given ? typed : "allOf" in given ? allOf : "of" in given ? someOf : band;
  return kind;
}

const ladder = may(ruleId, "Tên thang bậc của các loại", "Name of the ladder of types");

const share = record<ShareRule>({
  ...head,
  part: must(sentenceOf, "Đếm gì", "What is counted"),
  base: must(
    record<ShareRule["base"]>({
      name: must(sentenceOf, "Tên mẫu số", "Name of the base"),
      number: may(cited(whole(1, most.count)), "Số của mẫu số, nếu văn bản nêu", "Its number where it is stated"),
      citation: citationField,
    }),
    "Tính trên gì",
    "What it is taken of",
  ),
  op: must(choice(["<=", ">="] as const, true), "Trần (<=) hay sàn (>=)", "Cap or floor"),
  percent: must(percent, "Tỷ lệ, %", "Share, %"),
  rounding: may(cited(choice(capRoundings, true)), "Cách làm tròn", "How it is rounded"),
  year,
});

const kOfN = record<ThresholdRule>({
  ...head,
  ladder,
  atLeast: must(whole(1, most.list), "Số tiêu chí phải đạt", "How many criteria must hold"),
  of: must(conditions, "Các tiêu chí", "The criteria"),
});

const allOfRule = record<AllOfRule>({ ...head, ladder, of: must(conditions, "Phải đạt tất cả", "All must hold") });

const points = record<PointsRule>({
  ...head,
  of: must(
    list(
      record<PointsColumn>({
        ...measure,
        bands: must(
          list(
            record<PointsColumn["bands"][number]>({
              ...halfOpen,
              points: must(figure, "Điểm", "Points"),
            }),
            1,
            most.list,
          ),
          "Các khoảng, liền nhau từ 0",
          "Bands without a gap, from 0",
        ),
        citation: citationField,
      }),
      1,
      most.list,
    ),
    "Các nội dung chấm điểm",
    "What gets points",
  ),
  grades: must(
    list(
      record<PointsRule["grades"][number]>({
        id: must(ruleId, "Mã mức xếp loại", "Id of the grade"),
        title: must(sentenceOf, "Tên mức xếp loại", "Name of the grade"),
        ...halfOpen,
      }),
      1,
      most.list,
    ),
    "Các mức xếp loại, liền nhau từ 0",
    "Grades without a gap, from 0",
  ),
  atLeast: may(figure, "Đạt khi đủ số điểm", "Met from so many points"),
});

const planned = record<PlannedRule>({
  ...head,
  number: must(whole(0, most.count), "Số lượng", "The number"),
  unit: must(sentenceOf, "Đếm gì", "What is counted"),
  year,
});

const minimumPerDistrict = record<DistrictMinimumRule>({
  ...head,
  atLeast: must(whole(1, most.count), "Ít nhất ở mỗi huyện", "At least in each district"),
  unit: must(sentenceOf, "Đếm gì", "What is counted"),
});

const exclusion = record<ExclusionRule>({
  ...head,
  unless: may(cited(sentenceOf), "Trừ trường hợp", "Unless"),
});

/** The rules of a plan file by kind. */
export const ruleFields: Fields<PlanRules> = {
  share: may(list(share, 1, most.list), "Các tỷ lệ", "Shares"),
  kOfN: may(list(kOfN, 1, most.list), "Loại theo số tiêu chí đạt", "Types by criteria that hold"),
  allOf: may(list(allOfRule, 1, most.list), "Loại phải đạt mọi tiêu chí", "Types by all of their criteria"),
  points: may(list(points, 1, most.list), "Chấm điểm, xếp loại", "Points and grades"),
  planned: may(list(planned, 1, most.list), "Số lượng theo kế hoạch", "Numbers planned"),
  minimumPerDistrict: may(list(minimumPerDistrict, 1, most.list), "Tối thiểu ở mỗi huyện", "Minimum in each district"),
  exclusions: may(list(exclusion, 1, most.list), "Đơn vị không lựa chọn", "Units that are not taken"),
};

export const authorityShape = record<Authority>({
  proposes: may(cited(sentenceOf), "Ai đề nghị", "Who proposes"),
  decides: may(cited(sentenceOf), "Ai quyết định", "Who decides"),
});

export const displayShape = citedRecord<ShareDisplay>({
  decimals: must(whole(0, 9), "Số chữ số thập phân", "Decimals"),
  rounding: must(
    choice(["half-up", "cut"] as const, true),
    "Làm tròn nửa lên (half-up) hay cắt bỏ (cut)",
    "Half up, or cut off",
  ),
});
