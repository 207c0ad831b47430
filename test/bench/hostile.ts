import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { hostileFiles } from "../files/hostile-files.ts";
import { hostileOds } from "../files/hostile-ods.ts";
import { hostileReach } from "../files/hostile-reach.ts";
import { hostileXls } from "../files/hostile-xls.ts";
import { runDiaban } from "./run-diaban.ts";

/** What each kind of hostile file costs at its peak, checked by the program in a process of its own; the dearest first. */
export async function benchHostile(most: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "diaban-bench-"));
  const plain = runDiaban("--version");
  const measured = [];
  for (const { name, ends, build } of [...hostileReach, ...hostileFiles, ...hostileOds, ...hostileXls]) {
    const bytes = await build();
    const file = join(folder, "a.xlsx");
    writeFileSync(file, bytes);
    measured.push({ name, ends, kilobytes: bytes.length / 1000, ...runDiaban("check", file) });
  }
  rmSync(folder, { recursive: true });
  console.log(`hostile files, ${measured.length} kinds; the program alone ${line(plain)}`);
  measured.sort((a, b) => b.megabytes - a.megabytes);
  for (const one of measured.slice(0, most))
    console.log(`${one.name.padEnd(66)} ${one.kilobytes.toFixed(0).padStart(6)} KB ${line(one)}, ${one.ends}`);
}

const line = ({ seconds, megabytes }: { seconds: number; megabytes: number }) =>
  `${seconds.toFixed(1).padStart(5)} s ${megabytes.toFixed(0).padStart(5)} MB`;
