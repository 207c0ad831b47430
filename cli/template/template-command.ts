import { ProgramCommand } from "../command.ts";
import { helpText } from "../help-language.ts";
import type { TemplateOptions } from "./make-template.ts";
import { givenOptions } from "../options.ts";

/** `diaban template`: the template workbook of a district and year. */
export function templateCommand(): ProgramCommand {
  return new ProgramCommand("template")
    .description(
      helpText("Tạo sổ mẫu của một huyện, hoặc của tỉnh từ 1/7/2025", "make the template workbook of a district"),
    )
    .addOption(givenOptions.district())
    .addOption(givenOptions.year().makeOptionMandatory())
    .addOption(givenOptions.plan())
    .option("--out <tệp.xlsx>", helpText("tên tệp, mặc định như dia-ban-bien-hoa-2018.xlsx", "file to write"))
    .addOption(givenOptions.force())
    .addOption(givenOptions.lang())
    .endsWith({
      examples: [
        'template --district "Biên Hòa" --year 2018',
        "template --district 731 --year 2019 --out so-2019.xlsx",
        "template --year 2025 --plan plans/vi-du-hai-cap-2025.json",
      ],
      exitCodes: { 0: { vi: "đã ghi tệp", en: "written" }, 2: { vi: "không ghi được", en: "nothing written" } },
    })
    .action(async (options: TemplateOptions) => {
      const { makeTemplate } = await import("./make-template.ts");
      process.exitCode = await makeTemplate(options);
    });
}
