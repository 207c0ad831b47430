import { AppRuntimeService } from "./app-runtime-service.ts";
import { CustomFunctionsService, type FunctionOutcome } from "./custom-functions-service.ts";
import { isHousekeeping, type RequestBody, type ResponseBody } from "./request-body.ts";
import { RequestExecutor } from "./request-executor.ts";
import type { Calculate } from "./stored-cell.ts";
import { WorkbookEvents } from "./workbook-events.ts";
import { Workbook } from "./workbook.ts";

/** Excel on the web takes and gives no more than this at once. */
export const payloadLimit = 5 * 1024 * 1024;

/** Error numbers of the channel itself, below the API. */
const channelErrors = { internal: 5001, timedOut: 5012, requestTooLarge: 5103, responseTooLarge: 5104 } as const;

/** What travels back: a response body, or a number that the channel gives up with. */
export type Answer = { readonly body: string } | { readonly error: number };

/** One request of the add-in's, for tests that count. */
export interface LoggedRequest {
  readonly body: RequestBody;
  readonly requestBytes: number;
  readonly responseBytes: number;
  /** It set, added, deleted or called something that changes the workbook. */
  readonly isWrite: boolean;
}

export type FaultKind =
  | "GeneralException"
  | "ItemNotFound"
  | "AccessDenied"
  | "InvalidOperationInCellEditMode"
  | "RequestPayloadSizeLimitExceeded"
  | "ResponsePayloadSizeLimitExceeded"
  | "lost before"
  | "lost after";

/** Makes one request fail: all of it, the half of it after the first half was done, or only its answer. */
export interface Fault {
  /** Which request from now on, from 1. */
  readonly request: number;
  readonly kind: FaultKind;
  readonly when: "before" | "half way";
}

export interface HostOptions {
  /** Works out formulas that are entered. */
  readonly calculate?: Calculate;
}

/** The simulated Excel: a workbook, what may go wrong with it, and a log of what was asked. */
export class ExcelHost {
  readonly events = new WorkbookEvents();
  readonly functions = new CustomFunctionsService();
  readonly runtime = new AppRuntimeService();
  readonly workbook: Workbook;
  readonly log: LoggedRequest[] = [];
  /** A cell is being typed into: nothing can be read or written. */
  isEditing = false;
  private readonly executor: RequestExecutor;
  private fault: Fault | null = null;
  private untilFault = 0;
  private lastInvocation = 0;
  /** Requests that still arrive before the pane is closed. */
  private untilClosed = Infinity;

  constructor({ calculate }: HostOptions = {}) {
    this.workbook = new Workbook(this.events, calculate);
    this.executor = new RequestExecutor(this.workbook, this.functions, this.runtime);
  }

  /** The n-th request from now on fails. */
  plan(fault: Fault): void {
    this.fault = fault;
    this.untilFault = fault.request;
  }
  /** The pane is closed after so many more requests: nothing of it reaches the workbook from then on. */
  closePane(after: number): void {
    this.untilClosed = after;
  }
  openPane(): void {
    this.untilClosed = Infinity;
  }
  /** Whether the planned fault has happened. */
  get isFaultDone(): boolean {
    return this.fault !== null && this.untilFault <= 0;
  }

  answer(text: string): Answer {
    const body = JSON.parse(text) as RequestBody;
    if (isHousekeeping(body)) return { body: JSON.stringify(this.executor.execute(body)) };
    const requestBytes = Buffer.byteLength(text);
    if (this.untilClosed <= 0) return { error: channelErrors.internal };
    this.untilClosed -= 1;
    this.untilFault -= 1;
    if (this.fault && this.untilFault === 0) return this.failWith(this.fault, body, requestBytes);
    if (requestBytes > payloadLimit) return this.give(body, requestBytes, { error: channelErrors.requestTooLarge });
    if (this.isEditing) return this.give(body, requestBytes, errorAnswer("InvalidOperationInCellEditMode"));
    return this.give(body, requestBytes, this.carryOut(body));
  }

  /** What Excel does when a cell's formula calls a function of the add-in's. */
  invoke(name: string, given: readonly unknown[], address = "Sheet1!A1"): Promise<FunctionOutcome> {
    this.lastInvocation += 1;
    const outcome = this.functions.expect(this.lastInvocation);
    const message = JSON.stringify([this.lastInvocation, name, given, address, 0]);
    this.events.emit({ messageCategory: 1, messageType: 1000, targetId: "", message });
    return outcome;
  }

  private carryOut(body: RequestBody, most?: number): Answer {
    this.events.isRequest = true;
    try {
      return { body: JSON.stringify(this.executor.execute(body, most)) };
    } finally {
      this.events.isRequest = false;
    }
  }

  private failWith({ kind, when }: Fault, body: RequestBody, requestBytes: number): Answer {
    if (kind === "lost after") {
      this.carryOut(body);
      return this.give(body, requestBytes, { error: channelErrors.timedOut });
    }
    const done = Math.floor(body.Actions.length / 2);
    if (when === "half way") this.carryOut(body, done);
    if (kind === "lost before") return this.give(body, requestBytes, { error: channelErrors.internal });
    if (kind === "RequestPayloadSizeLimitExceeded") {
      return this.give(body, requestBytes, { error: channelErrors.requestTooLarge });
    }
    if (kind === "ResponsePayloadSizeLimitExceeded") {
      // The work is done; only what it would answer is too large.
      this.carryOut(body);
      return this.give(body, requestBytes, { error: channelErrors.responseTooLarge });
    }
    return this.give(body, requestBytes, errorAnswer(kind));
  }

  private give(body: RequestBody, requestBytes: number, answer: Answer): Answer {
    const responseBytes = "body" in answer ? Buffer.byteLength(answer.body) : 0;
    const isWrite = body.Actions.some(isWriting);
    this.log.push({ body, requestBytes, responseBytes, isWrite });
    return responseBytes > payloadLimit ? { error: channelErrors.responseTooLarge } : answer;
  }
}

const readingMethods = /^(?:get|_get|_KeepReference|_Validate|load)/i;

/** Setting, updating, or calling what is not a question; objects that come to be by a method are added ones. */
function isWriting({ ActionType, Name = "" }: RequestBody["Actions"][number]): boolean {
  return ActionType === 4 || ActionType === 9 || (ActionType === 3 && !readingMethods.test(Name));
}

function errorAnswer(code: string): Answer {
  const response: ResponseBody = {
    Results: [],
    Error: { Code: code, Message: `Simulated: ${code}.`, Location: "", ActionIndex: 0, HttpStatusCode: 400 },
  };
  return { body: JSON.stringify(response) };
}
