import { buildReport } from "../../files/report/build-report.ts";
import { factsOf } from "../../files/report/consolidation-facts.ts";
import { bienHoa, dinhQuan, handedIn } from "../files/report/given-report.ts";
import { convertedFile, hasWriter, pagesOf } from "./writer.ts";

const isThere = hasWriter();
if (!isThere) console.log("SKIPPED: the report's cross-check needs LibreOffice Writer, which is not installed here.");

(isThere ? describe : describe.skip)("the report in a word processor that did not write it", () => {
  const facts = factsOf(handedIn(bienHoa, dinhQuan), { variant: "yearly", level: "province", year: 2018 });

  it("opens, and prints on pages: four to six of the report, one of each annex at least", async () => {
    const pdf = convertedFile(await buildReport(facts), "docx", "pdf");
    expect(pdf).not.toBeNull();
    const pages = pdf ? pagesOf(pdf) : 0;
    // The areas, the districts, the readings.
    expect(pages).toBeGreaterThanOrEqual(7);
    expect(pages).toBeLessThanOrEqual(12);
  });

  it("reads as it was meant", async () => {
    const text = convertedFile(await buildReport(facts), "docx", "txt:Text (encoded):UTF8");
    const lines = Buffer.from(text ?? [])
      .toString("utf8")
      .replace(/\u00a0/g, " ")
      .split(/\r?\n/)
      .map((line) => line.trim());
    for (const line of [
      "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
      "Độc lập - Tự do - Hạnh phúc",
      "TỈNH ĐỒNG NAI",
      "Số: […]/BC-UBND",
      "BÁO CÁO",
      "Kính gửi: Bộ Công an (qua Ban Chủ nhiệm Đề án)",
      "- Số địa bàn phải đánh giá năm 2018: 06. Đến ngày 15/11/2018: 04 địa bàn chuyển hóa thành công, 02 địa bàn chưa đạt.",
      "Phụ lục I",
    ])
      expect(lines).toContain(line);
  });
});
