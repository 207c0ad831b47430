import { answerRequests } from "../../answer-requests.ts";
import type { SaveRequest } from "./save-in-browser-worker.ts";
import { saveWorkbook } from "./save-workbook.ts";

answerRequests(({ origin, whole }: SaveRequest) => saveWorkbook(origin, whole));
