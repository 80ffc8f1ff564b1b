package org.gouji.local.console;

/** The role of a piece of text; its colour where the terminal has any. */
public enum Style {
  PLAIN(""),
  STRONG("bold"),
  FAINT("faint"),
  GOOD("green"),
  BAD("bold,red"),
  DOUBTFUL("yellow"),
  NOTE("cyan");

  private final String markup;

  Style(String markup) {
    this.markup = markup;
  }

  String markup() {
    return markup;
  }
}
