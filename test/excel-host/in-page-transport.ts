import type { Answer } from "./excel-host.ts";
import type { HostEvent } from "./workbook-events.ts";

export interface TransportOptions {
  /** Versions of the requirement sets that this Excel claims. */
  readonly requirementSets: Readonly<Record<string, number>>;
  readonly language: string;
}

/** ExcelApi 1.15 is as far as the client library of the tests goes. */
export const claimed: TransportOptions = {
  requirementSets: { ExcelApi: 1.15, RichApiRuntime: 1.1, SharedRuntime: 1.1, CustomFunctionsRuntime: 1.2 },
  language: "vi-VN",
};

/**
 * Puts into a page what Excel on Windows puts there for office.js to talk to; to be done before office.js is loaded.
 * It calls nothing from outside itself, because its text is also sent into a browser.
 *
 * @param execute answers a request body
 * @returns how events reach office.js
 */
export function installTransport(
  page: Window,
  { requirementSets, language }: TransportOptions,
  execute: (body: string) => Promise<Answer>,
): (event: HostEvent) => void {
  type Listener = (id: number, event: unknown) => void;
  // Arrays from the other side of the border need this method.
  const borderArray = (values: readonly unknown[]) => Object.assign([...values], { toArray: () => [...values] });
  let listener: Listener | null = null;
  const settings = new Map<string, string>();
  const richEvent = 33;
  const context = {
    GetAppType: () => 1,
    GetSolutionRef: () => "diaban-test",
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => language,
    GetAppDataLocale: () => language,
    GetDocUrl: () => "C:\\Book1.xlsx",
    GetAppCapabilities: () => 0,
    GetActivationMode: () => 1,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => "",
    GetSupportedMatrix: () => JSON.stringify(requirementSets),
    GetHostFullVersion: () => "16.0.17000.20000",
    GetInitialDisplayMode: () => 1,
    GetSettings: () => ({
      Read(names: string[], values: string[]) {
        for (const [name, value] of settings) {
          names.push(name);
          values.push(value);
        }
      },
      Write(names: readonly string[], values: readonly string[]) {
        settings.clear();
        names.forEach((name, index) => settings.set(name, values[index] ?? ""));
      },
    }),
  };
  const external = {
    GetHostInfo: () => `Excel$Win32$16.01$${language}$$$disableLogging$3`,
    GetLoggingAllowed: () => false,
    GetContext: () => context,
    Execute(dispatch: number, given: readonly unknown[], done: (answer: unknown) => void) {
      const richRequest = 93;
      if (dispatch !== richRequest) {
        setTimeout(() => done(borderArray([5001])), 0);
        return;
      }
      const message = given[0] as readonly unknown[];
      void execute(String(message[4])).then((answer) =>
        done(borderArray("body" in answer ? [0, [200, [], answer.body]] : [answer.error])),
      );
    },
    RegisterEvent(id: number, _target: string, handler: Listener, done: (error: number) => void) {
      if (id === richEvent) listener = handler;
      setTimeout(() => done(id === richEvent || id === 39 ? 0 : 5001), 0);
    },
    UnregisterEvent(_id: number, _target: string, done: (error: number) => void) {
      setTimeout(() => done(0), 0);
    },
  };
  Object.defineProperty(page, "external", { value: external, configurable: true, writable: true });
  return ({ messageCategory, messageType, targetId, message }) =>
    listener?.(richEvent, borderArray([borderArray([messageCategory, messageType, targetId, message, "", false])]));
}
