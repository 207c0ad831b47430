/** Where Microsoft serves office.js from; only the page that Excel opens may load it. */
const officeScripts = "https://appsforoffice.microsoft.com";
/** Excel on the web shows the task pane in a frame of its own. */
const officeFrames = [
  "https://*.officeapps.live.com",
  "https://*.office.com",
  "https://*.cloud.microsoft",
  "https://*.sharepoint.com",
];

interface Sources {
  readonly scripts: readonly string[];
  readonly framers: readonly string[];
}

const page: Sources = { scripts: [], framers: ["'none'"] };
const taskPane: Sources = { scripts: [officeScripts], framers: ["'self'", ...officeFrames] };

/** What a page may load and do. The embedded spreadsheet and Fluent set their styles in line. */
function contentSecurityPolicy({ scripts, framers }: Sources): string {
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
    ["frame-ancestors", ...framers].join(" "),
  ].join("; ");
}

/** @param path of the request, without its query @example securityHeaders("/index.html")["x-content-type-options"] // "nosniff" */
export function securityHeaders(path: string): Readonly<Record<string, string>> {
  return {
    "content-security-policy": contentSecurityPolicy(path === "/taskpane.html" ? taskPane : page),
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
    "cross-origin-opener-policy": "same-origin",
    "permissions-policy": "camera=(), microphone=(), geolocation=(), usb=()",
  };
}
