package org.gouji.validate.api;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gouji.validate.problem.Problems;
import org.jspecify.annotations.Nullable;

/**
 * Reads what people say of alerts. All of it throws {@link
 * io.quarkiverse.resteasy.problem.HttpProblem} with the field at fault for what cannot be.
 */
final class ReviewRequests {
  static final int MAX_REASON = 1000;
  static final int MAX_OWNER = 200;

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  /** An alert needs no correction. */
  @Schema(name = "Dismissing")
  record Dismissing(
      @Schema(description = "Why", required = true, maxLength = MAX_REASON) String reason,
      @Schema(description = "The last day of it, in China; no end where absent", nullable = true)
          @Nullable LocalDate until) {}

  /** A dismissal is taken back. */
  @Schema(name = "Reopening")
  record Reopening(
      @Schema(description = "Why", nullable = true, maxLength = MAX_REASON)
          @Nullable String reason) {}

  /** Somebody has to have the report corrected. */
  @Schema(name = "Assigning")
  record Assigning(
      @Schema(description = "Who", required = true, maxLength = MAX_OWNER) String owner,
      @Schema(description = "The last day for it, in China", required = true) LocalDate due) {}

  private final JsonNode body;
  private final LocalDate today;

  private ReviewRequests(JsonNode body, LocalDate today) {
    this.body = body;
    this.today = today;
  }

  static Dismissing dismissing(byte @Nullable [] json, LocalDate today) {
    ReviewRequests request = of(json, today, List.of("reason", "until"));
    return new Dismissing(
        request.required("reason", request.text("reason", MAX_REASON, true)), request.day("until"));
  }

  static Reopening reopening(byte @Nullable [] json, LocalDate today) {
    byte[] stated = json == null || json.length == 0 ? new byte[] {'{', '}'} : json;
    return new Reopening(of(stated, today, List.of("reason")).text("reason", MAX_REASON, true));
  }

  static Assigning assigning(byte @Nullable [] json, LocalDate today) {
    ReviewRequests request = of(json, today, List.of("owner", "due"));
    return new Assigning(
        request.required("owner", request.text("owner", MAX_OWNER, false)),
        request.required("due", request.day("due")));
  }

  private static ReviewRequests of(byte @Nullable [] json, LocalDate today, List<String> fields) {
    JsonNode body = parse(json);
    if (!body.isObject()) {
      throw Problems.invalid("body", "a JSON object with " + String.join(", ", fields));
    }
    body.fieldNames()
        .forEachRemaining(
            name -> {
              if (!fields.contains(name)) {
                throw Problems.invalid("body", "no fields but " + String.join(", ", fields));
              }
            });
    return new ReviewRequests(body, today);
  }

  private static JsonNode parse(byte @Nullable [] json) {
    if (json == null || json.length == 0) {
      return JsonNodeFactory.instance.missingNode();
    }
    try {
      return JSON.readTree(json);
    } catch (IOException e) {
      throw Problems.invalid("body", "well-formed JSON in UTF-8");
    }
  }

  private <T> T required(String field, @Nullable T value) {
    if (value == null) {
      throw Problems.invalid(field, "must be stated");
    }
    return value;
  }

  /** A text without what stands around it; null for none. */
  private @Nullable String text(String field, int max, boolean lines) {
    String text = stated(field);
    if (text == null) {
      return null;
    }
    String bare = text.strip();
    if (bare.isEmpty()) {
      throw Problems.invalid(field, "must not be blank");
    }
    if (bare.codePointCount(0, bare.length()) > max) {
      throw Problems.invalid(field, "at most " + max + " characters");
    }
    if (!bare.codePoints().allMatch(each -> printable(each, lines))) {
      throw Problems.invalid(field, "no control characters");
    }
    return bare;
  }

  private static boolean printable(int codePoint, boolean lines) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL -> lines && (codePoint == '\n' || codePoint == '\t');
      case Character.SURROGATE -> false;
      default -> true;
    };
  }

  private @Nullable LocalDate day(String field) {
    String text = stated(field);
    if (text == null) {
      return null;
    }
    LocalDate day = calendarDay(text);
    if (day == null) {
      throw Problems.invalid(field, "a day of the calendar such as 2027-01-31");
    }
    if (day.isBefore(today)) {
      throw Problems.invalid(field, "today or later");
    }
    return day;
  }

  private static @Nullable LocalDate calendarDay(String text) {
    try {
      return DAY.matcher(text).matches() ? LocalDate.parse(text) : null;
    } catch (DateTimeParseException e) {
      return null;
    }
  }

  private @Nullable String stated(String field) {
    JsonNode value = body.path(field);
    if (value.isMissingNode() || value.isNull()) {
      return null;
    }
    if (!value.isTextual()) {
      throw Problems.invalid(field, "a text");
    }
    return value.textValue();
  }
}
