/** What nobody has told the program, in print. */
export const unknown = "[…]";
