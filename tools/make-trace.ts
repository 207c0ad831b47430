// Writes docs/truy-vet.md, where each item of plan 7488 is computed, shown and tested; with --check only compares.
import { traceability } from "./traceability.ts";
import { writeGenerated } from "./write-generated.ts";

const { page, problems } = traceability(".");
for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exitCode = 1;
else writeGenerated("trace", { "docs/truy-vet.md": page });
