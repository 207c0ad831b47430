import { wholeSheet } from "./whole-sheet-later.ts";
import * as part from "./whole-sheet.ts";

// Where the pane, the grid or a test has all of the program: no call waits.
wholeSheet.have(part);
