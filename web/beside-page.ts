/** Files in base64, by their path from the page. */
type Beside = Readonly<Record<string, string>>;

declare global {
  interface Window {
    /** Laid down by `beside-page.js`, where the page was opened from a folder. */
    diabanBeside?: Beside;
  }
}

/**
 * A file that lies beside the page. Opened from a folder instead of a server, a page may run scripts and fetch nothing:
 * there the file comes out of one.
 *
 * @throws when the file is not there
 */
export async function readBeside(path: string): Promise<Uint8Array> {
  if (location.protocol === "file:") return fromScript(path);
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}

let script: Promise<void> | undefined;

async function fromScript(path: string): Promise<Uint8Array> {
  await (script ??= loadScript("beside-page.js"));
  const base64 = window.diabanBeside?.[path];
  if (base64 === undefined) throw new Error(`${path} is not in beside-page.js`);
  return Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
}

function loadScript(file: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const element = document.createElement("script");
    element.src = file;
    element.addEventListener("load", () => resolve());
    element.addEventListener("error", () => reject(new Error(`${file} was not loaded`)));
    document.head.append(element);
  });
}
