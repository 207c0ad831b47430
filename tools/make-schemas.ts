// Writes schema/*.json, the JSON Schemas of what the command line and the library hand out; with --check only compares.
import { schemas } from "./schema/schemas.ts";
import { writeGenerated } from "./write-generated.ts";

const files = Object.entries(schemas).map(
  ([name, schema]) => [`schema/${name}.schema.json`, `${JSON.stringify(schema)}\n`] as const,
);
writeGenerated("schemas", Object.fromEntries<string>(files));
