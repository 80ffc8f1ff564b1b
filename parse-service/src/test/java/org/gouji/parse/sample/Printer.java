package org.gouji.parse.sample;

/** Takes a report's paragraphs and tables in order. */
interface Printer {
  void paragraph(String text);

  void table(Grid grid);
}
