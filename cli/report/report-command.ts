import { Option } from "commander";
import { ProgramCommand } from "../command.ts";
import { helpText } from "../help-language.ts";
import { givenOptions } from "../options.ts";
import { reportKinds } from "./report-kinds.ts";
import type { ReportOptions } from "./write-report.ts";

/** `diaban report`: the yearly report as a Word document. */
export function reportCommand(): ProgramCommand {
  return new ProgramCommand("report")
    .description(
      helpText("Lập báo cáo năm (.docx, thể thức Nghị định 30/2020)", "write the yearly report as a Word document"),
    )
    .argument(
      "<file|folder...>",
      helpText("sổ của một huyện, hoặc nhiều sổ, thư mục sổ các huyện", "a workbook, or several and folders of them"),
    )
    .addOption(new Option("--out <tệp.docx>", helpText("tệp báo cáo sẽ ghi", "report to write")).makeOptionMandatory())
    .addOption(
      new Option(
        "--kind <loại>",
        helpText(
          "huyện, tỉnh, sơ kết năm, tổng kết giai đoạn; nếu bỏ trống thì theo dữ liệu",
          "which report; by the data when left out",
        ),
      ).choices(reportKinds),
    )
    .addOption(givenOptions.year())
    .addOption(givenOptions.district())
    .addOption(givenOptions.plan())
    .addOption(
      new Option(
        "--compare <tệp.json>",
        helpText("phụ lục so danh sách với kế hoạch này", "annex: the list held against this plan"),
      ),
    )
    .addOption(
      new Option(
        "--criteria",
        helpText("phụ lục điểm, hạng theo tiêu chí (số liệu nghiệp vụ)", "annex: points and ranks (police counts)"),
      ),
    )
    .addOption(givenOptions.lang())
    .addOption(givenOptions.force())
    .endsWith({
      note: {
        vi: "Chỗ chưa có thông tin in là […]; không ghi tên người.",
        en: "What is not known is printed as […]; no person is named.",
      },
      examples: [
        "report dinh-quan-2018.xlsx --out bao-cao-huyen.docx",
        "report so-cac-huyen --out bao-cao-tinh.docx --year 2018",
        "report bien-hoa.xlsx dinh-quan.xlsx --out bao-cao-hai-huyen.docx",
        "report so-cac-huyen --out so-ket-2019.docx --kind yearly-review --year 2019",
        "report so-cac-huyen --out tong-ket.docx --kind final",
      ],
      exitCodes: {
        0: { vi: "đã ghi, số liệu không có lỗi", en: "written, no error in the figures" },
        1: { vi: "đã ghi, số liệu còn lỗi hoặc có sổ không được cộng", en: "written, errors or workbooks left out" },
        2: { vi: "không ghi được báo cáo hoặc có tệp không đọc được", en: "not written, or an unreadable file" },
      },
    })
    .action(async (places: string[], options: ReportOptions) => {
      const { writeReport } = await import("./write-report.ts");
      process.exitCode = await writeReport(places, options);
    });
}
