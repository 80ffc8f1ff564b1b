package org.gouji.validate.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.List;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gouji.validate.deadletter.DeadLetter;
import org.gouji.validate.deadletter.DeadLetters;
import org.gouji.validate.deadletter.LetterId;
import org.gouji.validate.deadletter.LetterQuery;
import org.gouji.validate.deadletter.Redrive;
import org.gouji.validate.problem.Problems;
import org.gouji.validate.store.DeadLetterStore;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Dead letters of all services. */
@Path("/v1/dead-letters")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.OPERATOR)
@Tag(name = "Dead letters", description = "What a service could not process")
public class DeadLetterResource {
  private static final Logger LOG = Logger.getLogger(DeadLetterResource.class);
  private static final Duration RETRY_AFTER = Duration.ofSeconds(5);

  private final DeadLetters letters;
  private final Redrive redrive;
  private final JsonWebToken token;

  @Inject
  DeadLetterResource(DeadLetters letters, Redrive redrive, JsonWebToken token) {
    this.letters = letters;
    this.redrive = redrive;
    this.token = token;
  }

  /** Lists letters by topic and place. */
  @GET
  @Operation(summary = "Dead letters, by topic and place")
  @APIResponse(responseCode = "200", description = "A part of the list")
  @APIResponse(responseCode = "400", description = "A parameter has an impossible value")
  public Page<DeadLetterView> list(
      @QueryParam("origin") @Parameter(description = "From that topic") @Nullable String origin,
      @QueryParam("service") @Parameter(description = "That this service could not process")
          @Nullable String service,
      @QueryParam("reason") @Parameter(description = "For that reason") @Nullable String reason,
      @QueryParam("status")
          @Parameter(
              description = "Waiting, or sent back",
              schema = @Schema(enumeration = {"waiting", "redriven"}))
          @Nullable String status,
      @QueryParam("cursor") @Parameter(description = "The next of an earlier part")
          @Nullable String cursor,
      @QueryParam("limit") @Parameter(description = "Items of a part, 1 to 500; 50 unless told")
          @Nullable String limit) {
    int size = Limit.parse(limit, Limit.DEFAULT);
    List<DeadLetter> found =
        letters.list(
            new LetterQuery(
                Parameters.bounded("origin", origin),
                Parameters.bounded("service", service),
                Parameters.bounded("reason", reason),
                waiting(status),
                cursor == null ? null : Cursor.key(cursor)),
            size + 1);
    List<DeadLetter> part = found.subList(0, Math.min(size, found.size()));
    return new Page<>(
        part.stream().map(DeadLetterView::of).toList(),
        found.size() > size ? Cursor.of(DeadLetterStore.order(part.get(size - 1).id())) : null);
  }

  /** One letter. */
  @GET
  @Path("/{id}")
  @Operation(summary = "One dead letter")
  @APIResponse(responseCode = "200", description = "The letter")
  @APIResponse(responseCode = "404", description = "No letter has that id")
  public DeadLetterView get(@PathParam("id") String id) {
    return DeadLetterView.of(find(id));
  }

  /** The content of a letter, which nothing is known to be. */
  @GET
  @Path("/{id}/content")
  @Produces(MediaType.APPLICATION_OCTET_STREAM)
  @Operation(summary = "The content of a dead letter, as an attachment")
  @APIResponse(
      responseCode = "200",
      description = "The bytes",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_OCTET_STREAM,
              schema = @Schema(type = SchemaType.STRING, format = "binary")))
  @APIResponse(responseCode = "404", description = "No letter has that id")
  public Response content(@PathParam("id") String id) {
    byte[] content =
        redrive
            .content(find(id).id())
            .orElseThrow(() -> Problems.notFound("the topic holds the letter no more"));
    return Response.ok(content)
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"dead-letter\"")
        .build();
  }

  /** Sends one letter back. */
  @POST
  @Path("/{id}/redrive")
  @Operation(
      summary = "Sends a dead letter back to where it came from",
      description = "One that was sent back before is sent again, which changes nothing twice.")
  @APIResponse(responseCode = "200", description = "The letter")
  @APIResponse(responseCode = "404", description = "No letter has that id")
  @APIResponse(responseCode = "503", description = "The broker cannot take it")
  public DeadLetterView redrive(@PathParam("id") String id) {
    DeadLetter letter = find(id);
    if (!send(letter)) {
      throw Problems.notFound("the topic holds the letter no more");
    }
    return DeadLetterView.of(find(id));
  }

  /** Sends letters back that wait. */
  @POST
  @Path("/redrive")
  @Operation(
      summary = "Sends the dead letters back that wait, at most 500 at a time",
      description = "Ask again while there are more.")
  @APIResponse(responseCode = "200", description = "How many were sent back")
  @APIResponse(responseCode = "400", description = "A parameter has an impossible value")
  @APIResponse(responseCode = "503", description = "The broker cannot take them")
  public RedriveView redriveWaiting(
      @QueryParam("origin") @Parameter(description = "From that topic") @Nullable String origin,
      @QueryParam("service") @Parameter(description = "That this service could not process")
          @Nullable String service,
      @QueryParam("reason") @Parameter(description = "For that reason") @Nullable String reason) {
    List<DeadLetter> waiting =
        letters.list(
            new LetterQuery(
                Parameters.bounded("origin", origin),
                Parameters.bounded("service", service),
                Parameters.bounded("reason", reason),
                true,
                null),
            Limit.MAX + 1);
    List<DeadLetter> part = waiting.subList(0, Math.min(Limit.MAX, waiting.size()));
    int sent = 0;
    for (DeadLetter letter : part) {
      sent += send(letter) ? 1 : 0;
    }
    return new RedriveView(sent, waiting.size() > part.size());
  }

  private boolean send(DeadLetter letter) {
    try {
      boolean sent = redrive.send(letter, token.getSubject());
      LOG.infof("Dead letter sent back: id=%s by=%s", letter.id(), token.getSubject());
      return sent;
    } catch (RuntimeException e) {
      LOG.warnf("A dead letter was not sent back: id=%s cause=%s", letter.id(), e.toString());
      throw Problems.unavailable("the broker does not answer", RETRY_AFTER);
    }
  }

  private DeadLetter find(String id) {
    return LetterId.parse(id)
        .flatMap(letters::find)
        .orElseThrow(() -> Problems.notFound("no dead letter has that id"));
  }

  private static @Nullable Boolean waiting(@Nullable String status) {
    if (status == null) {
      return null;
    }
    return switch (status) {
      case "waiting" -> true;
      case "redriven" -> false;
      default -> throw Problems.invalid("status", "one of waiting, redriven");
    };
  }
}
