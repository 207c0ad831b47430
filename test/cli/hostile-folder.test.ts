import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { hostileFiles, type HostileFile } from "../files/hostile-files.ts";
import { bienHoa, writeDistrict } from "./district-files.ts";
import { run } from "./run-diaban.ts";

/** The first of the kinds that end alike; `DIABAN_LONG=1` takes all of them. */
const isFirst = ({ ends }: HostileFile, index: number) =>
  hostileFiles.findIndex((file) => file.ends === ends) === index;
const kinds = hostileFiles.filter((file, index) => process.env["DIABAN_LONG"] === "1" || isFirst(file, index));

describe("diaban consolidate over a folder of hostile files and one good workbook", () => {
  it("gives each its sentence, and counts the good one", async () => {
    const folder = mkdtempSync(join(tmpdir(), "diaban-xau-"));
    for (const [index, { build }] of kinds.entries()) {
      writeFileSync(join(folder, `${String(index).padStart(2, "0")}.xlsx`), await build());
    }
    await writeDistrict(folder, "tot.xlsx", bienHoa);
    const { code, out, err } = run("consolidate", folder, "--json");
    expect([code, err]).toEqual([2, ""]);
    const { files, provinces } = JSON.parse(out) as {
      files: { file: string; status: string; reason?: string }[];
      provinces: unknown;
    };
    expect(files).toHaveLength(kinds.length + 1);
    for (const [index, { name, ends }] of kinds.entries()) {
      const isRefused = ends !== "read";
      expect({ name, refused: files[index]?.status === "unreadable" }).toEqual({ name, refused: isRefused });
      expect(files[index]?.reason).toMatch(/\S+ \S+ \S+/);
    }
    expect(files.at(-1)).toMatchObject({ file: "tot.xlsx", status: "counted" });
    expect(provinces).toMatchObject([{ total: { used: 3, yearly: { due: 3, transformed: 2, failed: 1 } } }]);
  });
});
