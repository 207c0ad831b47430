import { ProgramCommand } from "../command.ts";
import { helpText } from "../help-language.ts";
import type { Asked } from "../arguments.ts";
import { givenOptions } from "../options.ts";

/** `diaban score`: the ranked list of each file. */
export function scoreCommand(version: string): ProgramCommand {
  return new ProgramCommand("score")
    .description(helpText("Tính điểm, xếp hạng và đề nghị của từng tệp", "score, rank and propose for each file"))
    .argument("<file...>", helpText("tệp bảng rà soát", "selection sheets"))
    .asksOfSheets()
    .addOption(givenOptions.json())
    .endsWith({
      examples: [
        "score ra-soat-2018.xlsx",
        'score ra-soat.xlsx --sheet "Rà soát" --district "Biên Hòa" --year 2018',
        "score *.xlsx --json > diem.json",
      ],
      exitCodes: {
        0: { vi: "không có lỗi", en: "no error" },
        1: { vi: "bảng có lỗi hoặc không xếp hạng được", en: "errors found, or no list to rank" },
        2: { vi: "có tệp không đọc được", en: "unreadable file" },
      },
    })
    .action(async (files: string[], options: Asked) => {
      const { scoreFiles } = await import("./score-files.ts");
      process.exitCode = await scoreFiles(files, options, version);
    });
}
