package org.gouji.ingest.query;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gouji.ingest.intake.RecentSubmissions;
import org.gouji.ingest.problem.ProblemType;
import org.gouji.ingest.receipt.Receipt;
import org.gouji.ingest.receipt.ReceiptQuery;
import org.gouji.ingest.receipt.ReceiptQuery.Place;
import org.gouji.ingest.receipt.Receipts;
import org.gouji.ingest.receipt.Received;
import org.gouji.ingest.receipt.Status;
import org.gouji.ingest.security.Caller;
import org.gouji.ingest.security.Roles;
import org.jspecify.annotations.Nullable;

/** What became of documents: {@code GET /v1/submissions}. A portal sees its own alone. */
@Path("/v1/submissions")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.PORTAL, Roles.AUDITOR, Roles.OPERATOR})
public class SubmissionsResource {
  private static final Pattern SUBMISSION_ID = Pattern.compile("[0-9a-f]{32}");
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");
  private static final int DEFAULT_LIMIT = 50;
  private static final int MAX_LIMIT = 500;

  private final Receipts receipts;
  private final RecentSubmissions recent;
  private final Caller caller;

  SubmissionsResource(Receipts receipts, RecentSubmissions recent, Caller caller) {
    this.receipts = receipts;
    this.recent = recent;
    this.caller = caller;
  }

  /** The receipt of one submission; one that the log confirmed just now has one too. */
  @GET
  @Path("/{submissionId}")
  public SubmissionView submission(@PathParam("submissionId") String submissionId) {
    return Optional.of(submissionId)
        .filter(id -> SUBMISSION_ID.matcher(id).matches())
        .flatMap(this::receipt)
        .filter(this::isVisible)
        .map(SubmissionView::of)
        // The same for what is not there and for what is another's: ids tell nothing
        .orElseThrow(
            () ->
                ProblemType.NOT_FOUND
                    .problem("There is no submission of that id that you may see.")
                    .build());
  }

  /** Receipts, newest first. */
  @GET
  public SubmissionPage submissions(
      @QueryParam("status") @Nullable String status,
      @QueryParam("cursor") @Nullable String cursor,
      @QueryParam("limit") @Nullable String limit) {
    int size = limit(limit);
    ReceiptQuery query =
        new ReceiptQuery(caller.confinedTo().orElse(null), status(status), place(cursor), size + 1);
    return SubmissionPage.of(receipts.page(query), size);
  }

  private Optional<Receipt> receipt(String submissionId) {
    Optional<Receipt> stored = receipts.find(submissionId);
    Optional<Receipt> confirmed =
        recent
            .confirmed(submissionId)
            .map(
                event ->
                    stored.orElseGet(() -> Receipt.unknown(submissionId)).with(Received.of(event)));
    return confirmed.isPresent() ? confirmed : stored;
  }

  private boolean isVisible(Receipt receipt) {
    return caller.confinedTo().map(receipt::isOf).orElse(true);
  }

  private static int limit(@Nullable String limit) {
    if (isBlank(limit)) {
      return DEFAULT_LIMIT;
    }
    int size = NUMBER.matcher(limit).matches() ? Integer.parseInt(limit) : 0;
    if (size < 1 || size > MAX_LIMIT) {
      throw invalid("limit", "a number from 1 to " + MAX_LIMIT);
    }
    return size;
  }

  private static @Nullable Status status(@Nullable String status) {
    if (isBlank(status)) {
      return null;
    }
    return Arrays.stream(Status.values())
        .filter(value -> value.name().equals(status.toUpperCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(() -> invalid("status", "one of " + Arrays.toString(Status.values())));
  }

  private static @Nullable Place place(@Nullable String cursor) {
    return isBlank(cursor)
        ? null
        : Cursor.read(cursor)
            .orElseThrow(() -> invalid("cursor", "what an earlier page gave as next"));
  }

  private static boolean isBlank(@Nullable String value) {
    return value == null || value.isBlank();
  }

  private static HttpProblem invalid(String field, String expected) {
    return ProblemType.INVALID_PARAMETER.problem(field, field + " is " + expected + ".");
  }
}
