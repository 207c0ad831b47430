import { assess } from "../../../core/assess/assess.ts";
import type { Assessment } from "../../../core/assess/assessment.ts";
import { finalise } from "../../../core/assess/finalise.ts";
import type { Finding } from "../../../core/finding.ts";
import { fill } from "../../../core/sentence.ts";
import { logSheet } from "../../../core/sheet/managed/log.ts";
import { WorkbookTrouble } from "../../workbook/workbook.ts";
import { localTime } from "./log-entries.ts";
import type { Action } from "../session/action.ts";
import { asRecording, logLines, joinChanges, titleIn, writeChanges } from "./changes.ts";

const words = {
  openFirst: {
    vi: "Chưa chốt được: còn {open} phát hiện phải sửa hoặc chấp nhận.",
    en: "Not yet: {open} findings to mend or to give a reason for.",
  },
  noList: { vi: "Chưa đọc được danh sách nào để chốt.", en: "No list could be read to be finalised." },
  finalised: {
    vi: "Đã chốt danh sách; xem dòng mới trong trang tính «{title}».",
    en: "The list is final; see the new line in the sheet “{title}”.",
  },
};

/** The list as it is judged when it is to be final: blanks and missing columns are errors. */
export function assessedFinal({ opened, options }: Assessment): Assessment {
  return assess(opened, { ...options, final: true, only: "selection" });
}

/**
 * The list made final, in one step: a line of the log, and the scale where it was provisional. The workbook is judged once
 * more at the moment of writing.
 *
 * @throws WorkbookTrouble when something is open by then: nothing is written
 */
export const finaliseList: Action = {
  job: "record",
  async run(work) {
    const { content, assessment } = work;
    const outcome = finalise(assessedFinal(assessment), localTime());
    if (!outcome.done) throw new WorkbookTrouble(openInWords(outcome.open));
    const scale = outcome.sheets.filter(({ name }) => name === "DIABAN_THANGDIEM");
    const title = titleIn(content, logSheet([]));
    const lines = logLines(content, [outcome.entry]);
    await writeChanges(work, joinChanges(...scale.map((own) => asRecording(content, own)), lines));
    return { notice: { kind: "recorded", title, sentence: fill(words.finalised, { title }) } };
  },
};

export function openInWords(open: readonly Finding[]) {
  return open.length === 0 ? words.noList : fill(words.openFirst, { open: open.length });
}
