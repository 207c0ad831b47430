import { assess } from "../../../core/assess/assess.ts";
import { answerRequests } from "../../../files/answer-requests.ts";
import { openWithRegisters } from "../../../files/open-with-registers.ts";
import { unpackContent } from "../../../files/read/packed-answer.ts";
import { messageOf } from "./assessment-message.ts";
import type { PackedRequest } from "./assess-request.ts";

answerRequests(async ({ content, plan, stated, options }: PackedRequest) =>
  messageOf(assess(await openWithRegisters(unpackContent(content), plan, stated), options)),
);
