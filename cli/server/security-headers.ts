/** Where Microsoft serves office.js from; only the page that Excel opens may load it. */
export const officeScripts = "https://appsforoffice.microsoft.com";
/** Excel on the web shows the task pane in a frame of its own. */
const officeFrames = [
  "https://*.officeapps.live.com",
  "https://*.office.com",
  "https://*.cloud.microsoft",
  "https://*.sharepoint.com",
  "https://onedrive.live.com",
];

interface Sources {
  readonly scripts: readonly string[];
  readonly framers: readonly string[];
}

const page: Sources = { scripts: [], framers: ["'none'"] };
const inOffice: Sources = { scripts: [], framers: ["'self'", ...officeFrames] };
const taskPane: Sources = { ...inOffice, scripts: [officeScripts] };
const sourcesOf: ReadonlyMap<string, Sources> = new Map([
  ["/taskpane.html", taskPane],
  ["/help.html", inOffice],
]);

/**
 * What a page may load and do, as far as the page itself can say it. The embedded spreadsheet and Fluent set their
 * styles in line.
 *
 * @param scripts from where else than its own origin scripts may come
 */
export function policyInPage(scripts: readonly string[]): string {
  return [
    "default-src 'none'",
    ["script-src 'self'", ...scripts].join(" "),
    "connect-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

function contentSecurityPolicy({ scripts, framers }: Sources): string {
  return `${policyInPage(scripts)}; ${["frame-ancestors", ...framers].join(" ")}`;
}

/** @param path of the request, without its query @example securityHeaders("/index.html")["x-content-type-options"] // "nosniff" */
export function securityHeaders(path: string): Readonly<Record<string, string>> {
  return {
    "content-security-policy": contentSecurityPolicy(sourcesOf.get(path) ?? page),
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
    "cross-origin-opener-policy": "same-origin",
    "permissions-policy": "camera=(), microphone=(), geolocation=(), usb=()",
  };
}
