import { assess } from "../../../core/assess/assess.ts";
import { answerRequests } from "../../../files/answer-requests.ts";
import { openWithRegisters } from "../../../files/open-with-registers.ts";
import { messageOf } from "./assessment-message.ts";
import type { AssessRequest } from "./assess-request.ts";

answerRequests(async ({ content, plan, stated, options }: AssessRequest) =>
  messageOf(assess(await openWithRegisters(content, plan, stated), options)),
);
