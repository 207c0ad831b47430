import { Button } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import { ErrorCircleRegular } from "@fluentui/react-icons/svg/error-circle";
import { InfoRegular } from "@fluentui/react-icons/svg/info";
import type { Language } from "../../core/sentence.ts";
import type { PageNotice } from "../page-session.ts";
import { say } from "../page-words.ts";

interface NoticeBarProps {
  readonly notice: PageNotice;
  readonly language: Language;
  readonly hasWorkbook: boolean;
  readonly onClose: () => void;
}

/** What could not be done and what to do next. The page lives on beneath it. */
export function NoticeBar({ notice, language, hasWorkbook, onClose }: NoticeBarProps) {
  const { intent, title, file, body } = notice;
  const isRefusal = title === "refused";
  return (
    <div className={`notice notice-${intent}`} role={intent === "error" ? "alert" : "status"}>
      {intent === "error" ? <ErrorCircleRegular fontSize={20} /> : <InfoRegular fontSize={20} />}
      <p>
        {isRefusal ? <strong>{say(language, title, file)}. </strong> : say(language, title, file)}
        {isRefusal && (body?.[language] ?? say(language, "unexpected"))}{" "}
        {isRefusal && hasWorkbook && say(language, "stays")}
      </p>
      <Button
        appearance="transparent"
        size="small"
        icon={<DismissRegular />}
        aria-label={say(language, "close")}
        onClick={onClose}
      />
    </div>
  );
}
