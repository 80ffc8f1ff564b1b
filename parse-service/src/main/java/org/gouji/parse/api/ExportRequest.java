package org.gouji.parse.api;

import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.gouji.parse.export.ConceptCatalogue;
import org.gouji.parse.export.FlatFacts;
import org.gouji.parse.export.Language;
import org.gouji.parse.export.LongTable;
import org.gouji.parse.export.Table;
import org.gouji.parse.export.WideTable;
import org.gouji.parse.problem.ProblemType;
import org.gouji.parse.store.FactFilter;
import org.jspecify.annotations.Nullable;

/** The query parameters of tables. */
public class ExportRequest extends FactParameters {
  private static final String WIDE = "wide";

  @Parameter(
      description = "long: a row for each fact, unless stated; wide: a row for each report",
      schema =
          @Schema(
              type = SchemaType.STRING,
              enumeration = {"long", "wide"}))
  @QueryParam("layout")
  @Nullable String layout;

  @Parameter(
      description = "Language of the header; that of Accept-Language, else zh, unless stated",
      schema =
          @Schema(
              type = SchemaType.STRING,
              enumeration = {"zh", "en"}))
  @QueryParam("lang")
  @Nullable String lang;

  @Context @Nullable HttpHeaders headers;

  /** The table asked for. */
  Table table(ConceptCatalogue concepts, FactFilter filter) {
    return isWide()
        ? new WideTable(concepts, filter, language())
        : new LongTable(new FlatFacts(concepts, filter), language());
  }

  /** The name that a file of these facts is saved under, without ending: {@code facts-2023}. */
  String filename(FactFilter filter) {
    StringBuilder name = new StringBuilder("gouji-facts");
    if (filter.reports().year() != null) {
      name.append('-').append(filter.reports().year());
    }
    if (filter.reports().division() != null) {
      name.append('-').append(filter.reports().division().prefix());
    }
    return isWide() ? name.append("-wide").toString() : name.toString();
  }

  private boolean isWide() {
    if (layout == null || layout.isEmpty() || layout.equals("long")) {
      return false;
    }
    if (!layout.equals(WIDE)) {
      throw ProblemType.INVALID_PARAMETER.because("layout", "layout is long or wide");
    }
    return true;
  }

  private Language language() {
    if (lang != null && !lang.isEmpty()) {
      return language(Locale.forLanguageTag(lang));
    }
    if (headers != null) {
      for (Locale locale : headers.getAcceptableLanguages()) {
        if (locale.getLanguage().equals("zh")) {
          return Language.ZH;
        }
        if (locale.getLanguage().equals("en")) {
          return Language.EN;
        }
      }
    }
    return Language.ZH;
  }

  private static Language language(Locale stated) {
    return switch (stated.getLanguage()) {
      case "zh" -> Language.ZH;
      case "en" -> Language.EN;
      default -> throw ProblemType.INVALID_PARAMETER.because("lang", "lang is zh or en");
    };
  }
}
