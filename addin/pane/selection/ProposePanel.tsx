import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { unitName } from "../../../core/explain/cells.ts";
import type { Fix } from "../../../core/finding.ts";
import { tieBreaks } from "../../../core/score/tie-breaks.ts";
import type { SelectionResult } from "../../../core/selection/selection-result.ts";
import { useText } from "../ui/language.ts";
import { ChangeTable } from "../findings/ChangeTable.tsx";
import { Panel } from "../ui/Panel.tsx";
import { proposalToWrite } from "../actions/write-proposal.ts";
import { TiedChoice } from "./TiedChoice.tsx";
import { buttons } from "../ui/words.ts";

const words = {
  title: { vi: "Ghi đề nghị vào bảng", en: "Write the proposal into the sheet" },
  label: { vi: "Ghi đề nghị vào cột «Đề xuất»", en: "Write the proposal into the column “Đề xuất”" },
  room: { vi: "Còn được chọn {count} địa bàn.", en: "{count} place(s) left." },
  proposed: { vi: "Theo điểm, đề nghị: {names}.", en: "By points, proposed: {names}." },
  noCap: {
    vi: "Kế hoạch không nêu mức trần số địa bàn, nên chương trình không đề nghị danh sách.",
    en: "The plan sets no cap on the areas, so no list is proposed.",
  },
  noRoom: {
    vi: "Mức trần đã dùng hết, nên không có gì để đề nghị. Các dấu đang có trong cột «Đề xuất» để nguyên.",
    en: "The cap is used up, so there is nothing to propose. The marks in the column “Đề xuất” stay as they are.",
  },
  notStated: {
    vi: "Bảng chưa nêu đủ địa bàn phê duyệt, chuyển tiếp: đề nghị tính trên {count} địa bàn, chưa trừ địa bàn chưa nêu.",
    en: "The sheet does not state all approved and carried-over areas: the proposal is over {count} place(s), without those not stated.",
  },
  column: {
    vi: "Ghi vào cột «Đề xuất» ({names}); chỉ những ô dưới đây thay đổi.",
    en: "Written into the column “Đề xuất” ({names}); only the cells below change.",
  },
  noColumn: {
    vi: "Bảng chưa có cột «Đề xuất». Có thể thêm cột {names}, bên phải bảng, với tiêu đề ấy; chỉ những ô dưới đây thay đổi.",
    en: "The sheet has no column “Đề xuất”. Column {names}, right of the table, can be added with that heading; only the cells below change.",
  },
  untouched: {
    vi: "Cột «Phê duyệt» không bị đụng đến: quyết định là của cấp có thẩm quyền.",
    en: "The column “Phê duyệt” is not touched: the decision is the authority's.",
  },
  formulas: { vi: "Ô có công thức, để nguyên: {names}.", en: "Cells with a formula, left alone: {names}." },
  incomplete: {
    vi: "Đang có dấu nhưng chưa đủ số liệu, để nguyên: {names}.",
    en: "Marked but without all figures, left alone: {names}.",
  },
  nothing: {
    vi: "Cột «Đề xuất» đã đúng như đề nghị; không có ô nào phải ghi.",
    en: "The column “Đề xuất” says so already; no cell has to be written.",
  },
  write: { vi: "Ghi {count} ô", en: "Write {count} cells" },
  addAndWrite: { vi: "Thêm cột và ghi {count} ô", en: "Add the column and write {count} cells" },
};

interface ProposePanelProps {
  readonly result: SelectionResult;
  readonly onConfirm: (fix: Fix) => void;
  readonly onClose: () => void;
}

const useStyles = makeStyles({
  paragraph: { margin: 0, overflowWrap: "anywhere" },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** The proposal as marks in the sheet's own column, cell by cell before and after; written on the one button only. */
export function ProposePanel({ result, onConfirm, onClose }: ProposePanelProps) {
  const styles = useStyles();
  const { say } = useText();
  const { sheet, proposal, scores, capUse } = result;
  const { room, proposed, tied, seatsForTied: seats } = proposal;
  const [ticked, setTicked] = useState<readonly number[]>(() => {
    const marked = tied.filter((area) => sheet.areas[area]?.proposed);
    return marked.length <= seats ? marked : [];
  });
  const chosen = ticked.filter((area) => tied.includes(area)).slice(0, seats);
  const { column, isAdded, changes, formulas, incomplete } = proposalToWrite(result, chosen);
  const names = (areas: readonly number[]) => areas.map((area) => say(unitName(sheet, area))).join("; ");
  const hasWork = room !== null && room > 0 && changes.length > (isAdded ? 1 : 0);
  return (
    <Panel
      title={say(words.title)}
      onClose={onClose}
      footer={
        <>
          {hasWork && (
            <Button appearance="primary" onClick={() => onConfirm({ label: words.label, changes })}>
              {say(isAdded ? words.addAndWrite : words.write, { count: changes.length })}
            </Button>
          )}
          <Button onClick={onClose}>{hasWork ? say(buttons.cancel) : say(buttons.close)}</Button>
        </>
      }
    >
      {room === null ? (
        <p className={styles.paragraph}>{say(words.noCap)}</p>
      ) : room === 0 ? (
        <p className={styles.paragraph}>{say(words.noRoom)}</p>
      ) : (
        <>
          <p className={styles.paragraph}>
            {say(capUse.used === null ? words.notStated : words.room, { count: room })}{" "}
            {proposed.length > 0 && say(words.proposed, { names: names(proposed) })}
          </p>
          {tied.length > 0 && (
            <TiedChoice
              sheet={sheet}
              rows={tieBreaks(scores, tied)}
              seats={seats}
              chosen={chosen}
              onChoose={setTicked}
            />
          )}
          <p className={styles.paragraph}>{say(isAdded ? words.noColumn : words.column, { names: column })}</p>
          <p className={styles.quiet}>{say(words.untouched)}</p>
          {formulas.length > 0 && <p className={styles.paragraph}>{say(words.formulas, { names: names(formulas) })}</p>}
          {incomplete.length > 0 && (
            <p className={styles.paragraph}>{say(words.incomplete, { names: names(incomplete) })}</p>
          )}
          {hasWork ? (
            <ChangeTable changes={changes.map((change) => ({ ...change, name: say(change.name) }))} />
          ) : (
            <p className={styles.paragraph}>{say(words.nothing)}</p>
          )}
        </>
      )}
    </Panel>
  );
}
