/** An error as Excel answers it: what office.js shows as `error.code` and `error.message`. */
export class HostError extends Error {
  override readonly name = "HostError";
  constructor(
    readonly code: string,
    message: string,
    readonly status = 400,
  ) {
    super(message);
  }
}

export const itemNotFound = () => new HostError("ItemNotFound", "The requested resource doesn't exist.", 404);

export const invalidArgument = (what = "") =>
  new HostError("InvalidArgument", `The argument is invalid or missing or has an incorrect format. ${what}`.trim());

export const accessDenied = (what: string) => new HostError("AccessDenied", `You cannot do this: ${what}.`, 403);

/** Loud on purpose: a test that meets it needs a larger simulated Excel, or has found a wrong name. */
export const notImplemented = (what: string) =>
  new HostError("NotImplemented", `The simulated Excel does not have ${what}.`, 501);
