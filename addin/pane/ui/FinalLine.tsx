import type { Assessment } from "../../../core/assess/assessment.ts";
import { finalised } from "../../../core/assess/finalise.ts";
import { dayText } from "../../../core/civil-date.ts";
import { useText } from "./language.ts";
import { Message } from "./Message.tsx";

const words = {
  isFinal: { vi: "Đã chốt ngày {date}.", en: "Final since {date}." },
  isChanged: {
    vi: "Đã chốt ngày {date}; bảng đã thay đổi từ lúc ấy. Kiểm tra rồi chốt lại.",
    en: "Finalised on {date}; the sheet has changed since. Check it and finalise it again.",
  },
};

interface FinalLineProps {
  readonly assessment: Assessment;
}

/** That the list is final, and since when; that it has changed since, where it has. */
export function FinalLine({ assessment }: FinalLineProps) {
  const { say } = useText();
  const last = finalised(assessment);
  if (!last) return null;
  const date = dayText(last.entry.time.slice(0, 10));
  return (
    <Message tone={last.isChanged ? "warning" : "good"}>
      {say(last.isChanged ? words.isChanged : words.isFinal, { date })}
    </Message>
  );
}
