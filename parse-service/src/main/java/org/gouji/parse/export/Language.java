package org.gouji.parse.export;

/** The language of a table's header. */
public enum Language {
  ZH,
  EN;

  /** Of a wording in both languages the one in this. */
  String pick(String zh, String en) {
    return this == ZH ? zh : en;
  }
}
