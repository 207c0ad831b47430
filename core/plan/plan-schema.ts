import { citationInFull } from "./file/compounds.ts";
import { planShape } from "./file/plan-shape.ts";
import type { JsonObject } from "./file/shape.ts";

/**
 * The JSON Schema (draft 2020-12) of a plan file, made from the description that `readPlan` reads by. What a schema
 * cannot say (ids used twice, references, limits that do not fit their kind) `readPlan` says.
 *
 * @example planSchema().title // "Tệp kế hoạch · Plan file"
 */
export function planSchema(): JsonObject {
  const named = new Map<string, JsonObject>();
  planShape.schema(named);
  const { properties, ...plan } = named.get("plan") as { readonly properties: JsonObject };
  named.delete("plan");
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    title: "Tệp kế hoạch · Plan file",
    description: "Một kế hoạch chuyển hóa địa bàn, mọi con số kèm căn cứ · A plan, every number with its citation",
    ...plan,
    properties: {
      $schema: { type: "string" },
      citations: {
        type: "object",
        description: "Các căn cứ, gọi theo tên ở những chỗ khác · Citations, referred to by name",
        additionalProperties: citationInFull.schema(named),
      },
      ...properties,
    },
    $defs: Object.fromEntries(named),
  };
}
