/** What the pane can do with files beside the open workbook. */
export interface WorkbookFiles {
  /** Opens a workbook that was made, beside the open one or in its place; what is edited is never lost unasked. */
  openWorkbook(bytes: Uint8Array, fileName: string): Promise<void>;
  /** Asks which file to open; there while the open workbook is the page's own sample, as it was. */
  readonly pickFile?: () => void;
}
