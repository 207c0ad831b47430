import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons/svg/dismiss";
import { countText } from "../../../core/format.ts";
import type { CellPlace } from "../../../core/table.ts";
import type { Notice } from "../session/state.ts";
import { useText, type Speech } from "./language.ts";
import { Message } from "./Message.tsx";
import { useLifetime } from "./use-delayed.ts";
import { buttons } from "./words.ts";

const words = {
  open: { vi: "Mở", en: "Open" },
  undo: { vi: "Hoàn tác", en: "Undo" },
  undone: { vi: "Đã hoàn tác {count} ô.", en: "{count} {count:cell|cells} put back." },
  fixed: { vi: "Đã sửa {count} ô.", en: "{count} {count:cell|cells} fixed." },
  proposalWritten: {
    vi: "Đã ghi đề nghị vào {count} ô.",
    en: "The proposal is written into {count} {count:cell|cells}.",
  },
  formulasEntered: { vi: "Đã ghi {count} công thức.", en: "{count} {count:formula|formulas} entered." },
  formulasKept: {
    vi: "Đã chuyển {count} ô thành giá trị.",
    en: "{count} {count:cell turned into a value.|cells turned into values.}",
  },
  outdated: {
    vi: "Để nguyên ô đã đổi từ lúc kiểm tra: {addresses}.",
    en: "Left alone, changed since the check: {addresses}.",
  },
  marked: { vi: "Đã tô màu {count} ô.", en: "{count} {count:cell|cells} highlighted." },
  written: { vi: "Đã ghi trang tính «{title}».", en: "Sheet “{title}” written." },
  frozen: { vi: "Đã chốt thang điểm vào trang tính «{title}».", en: "Scale frozen in the sheet “{title}”." },
  remembered: {
    vi: "Đã ghi trang tính «{title}»; lần sau bảng được đọc như vậy.",
    en: "Sheet “{title}” written; the sheet will be read like this from now on.",
  },
};

interface NoticeBarProps {
  readonly notice: Notice;
  readonly onGoTo: (place: CellPlace) => void;
  /** Null where nothing can be taken back. */
  readonly onUndo: (() => void) | null;
  readonly onDismiss: () => void;
}

const useStyles = makeStyles({
  line: { display: "flex", alignItems: "flex-start", justifyContent: "space-between", gap: tokens.spacingHorizontalS },
});

/** Time to read a sentence, and time to think it over, in milliseconds. */
const [shown, shownToUndo] = [6000, 12_000];

/** What went well: one or two sentences, a way to where it went, and the way back. It leaves by itself. */
export function NoticeBar({ notice, onGoTo, onUndo, onDismiss }: NoticeBarProps) {
  const styles = useStyles();
  const { say } = useText();
  const title = "title" in notice ? notice.title : null;
  const isPartial = "outdated" in notice && notice.outdated.length > 0;
  const holding = useLifetime(notice, isPartial ? null : onUndo ? shownToUndo : shown, onDismiss);
  return (
    <Message tone={isPartial ? "warning" : "good"}>
      <div className={styles.line} {...holding}>
        <span>
          {notice.kind === "recorded" || notice.kind === "said" ? say(notice.sentence) : noticeText(notice, say)}{" "}
          {title !== null && (
            <Link as="button" onClick={() => onGoTo({ sheet: title, address: "A1" })}>
              {say(words.open)}
            </Link>
          )}{" "}
          {onUndo && (
            <Link as="button" onClick={onUndo}>
              {say(words.undo)}
            </Link>
          )}
        </span>
        <Button
          size="small"
          appearance="transparent"
          icon={<Dismiss16Regular />}
          aria-label={say(buttons.close)}
          onClick={onDismiss}
        />
      </div>
    </Message>
  );
}

function noticeText(notice: Exclude<Notice, { readonly kind: "recorded" | "said" }>, say: Speech["say"]): string {
  switch (notice.kind) {
    case "fixed":
    case "proposalWritten":
    case "undone":
    case "formulasEntered":
    case "formulasKept": {
      const { applied, outdated } = notice;
      const addresses = outdated.map(({ address }) => address).join(", ");
      const kept = outdated.length > 0 ? [say(words.outdated, { addresses })] : [];
      return [say(words[notice.kind], { count: countText(applied) }), ...kept].join(" ");
    }
    case "marked":
      return say(words.marked, { count: countText(notice.cells) });
    case "written":
    case "frozen":
    case "remembered":
      return say(words[notice.kind], { title: notice.title });
  }
}
