package org.gouji.parse.export;

/**
 * Keeps spreadsheets from running what a document's author wrote. A cell is a formula by its first
 * character; a quotation mark in front makes it text (OWASP, CSV Injection). Numbers do not come
 * here.
 */
final class FormulaGuard {
  // The full-width forms as well: spreadsheets in East Asian locales take them for the plain ones
  private static final String FORMULA_STARTS = "=+-@\t\r\n＝＋－＠";

  private FormulaGuard() {}

  /** The text, marked as text where a spreadsheet would take it for a formula. */
  static String inert(String text) {
    return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }
}
