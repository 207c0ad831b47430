import { answerRequests } from "../answer-requests.ts";
import { answerRequest } from "./worker-protocol.ts";

answerRequests(answerRequest);
