/** Where the next-step bar leads to; the cards themselves are loaded when there is a question. */
export const columnQuestionsId = "column-questions";
