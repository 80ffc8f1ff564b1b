package org.gouji.validate.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gouji.validate.api.RegisterDesk.Taken;
import org.gouji.validate.api.RegisterView.Summary;
import org.gouji.validate.contract.ExpectedAgency;
import org.gouji.validate.contract.RegisterUpdated;
import org.gouji.validate.problem.Problems;
import org.gouji.validate.register.RegisterKey;
import org.gouji.validate.register.file.RegisterCsv;
import org.gouji.validate.register.file.RegisterCsvWriter;
import org.gouji.validate.register.file.RegisterJson;
import org.gouji.validate.store.RegisterStore;
import org.jspecify.annotations.Nullable;

/** The registers of agencies that have to file. */
@Path("/v1/registers")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.AUDITOR, Roles.OPERATOR})
@Tag(name = "Registers", description = "Who has to file by when")
public class RegisterResource {
  static final String CSV = "text/csv";
  private static final String ONE = "/{year}/{divisionCode}";

  private final RegisterDesk desk;
  private final RegisterStore registers;

  @Inject
  RegisterResource(RegisterDesk desk, RegisterStore registers) {
    this.desk = desk;
    this.registers = registers;
  }

  /** Lists registers by year and division. */
  @GET
  @Operation(summary = "Registers by year and division")
  @APIResponse(responseCode = "200", description = "A part of the list")
  @APIResponse(responseCode = "400", description = "A parameter has an impossible value")
  public Page<Summary> list(@BeanParam RegisterParameters parameters) {
    Part<RegisterKey> part = part(registers, parameters);
    Map<RegisterKey, Summary> found = new HashMap<>();
    registers
        .registers(part.items())
        .forEach((key, register) -> found.put(key, Summary.of(register.content())));
    return new Page<>(
        part.items().stream().filter(found::containsKey).map(found::get).toList(), part.next());
  }

  /** One register. */
  @GET
  @Path(ONE)
  @Operation(summary = "One register")
  @APIResponse(responseCode = "200", description = "The register")
  @APIResponse(responseCode = "404", description = "The division has no register for that year")
  public RegisterView get(
      @PathParam("year") String year, @PathParam("divisionCode") String divisionCode) {
    return RegisterView.of(find(RegisterParameters.key(year, divisionCode)));
  }

  /** One register as a table. */
  @GET
  @Path(ONE)
  @Produces(CSV)
  @Operation(summary = "One register as CSV")
  public byte[] getCsv(
      @PathParam("year") String year, @PathParam("divisionCode") String divisionCode) {
    return RegisterCsvWriter.write(find(RegisterParameters.key(year, divisionCode)));
  }

  /** Replaces a register. */
  @PUT
  @Path(ONE)
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(Roles.OPERATOR)
  @Operation(summary = "Lays a register down in place of the one before")
  @APIResponse(responseCode = "200", description = "It replaced the one before")
  @APIResponse(responseCode = "201", description = "It is the first")
  @APIResponse(responseCode = "400", description = "The faults by their places; nothing changed")
  @APIResponse(responseCode = "503", description = "The broker or the store is away")
  public Response put(
      @PathParam("year") String year, @PathParam("divisionCode") String divisionCode, byte[] body) {
    RegisterKey key = RegisterParameters.key(year, divisionCode);
    RegisterJson.Content content = RegisterJson.read(body, key);
    return answer(desk.lay(key, content.deadlines(), content.agencies()));
  }

  /** Replaces a register by a table. */
  @PUT
  @Path(ONE)
  @Consumes(CSV)
  @RolesAllowed(Roles.OPERATOR)
  @Operation(summary = "Lays a register down as CSV")
  public Response putCsv(
      @PathParam("year") String year, @PathParam("divisionCode") String divisionCode, byte[] body) {
    RegisterKey key = RegisterParameters.key(year, divisionCode);
    return answer(desk.lay(key, Map.of(), RegisterCsv.read(body, key)));
  }

  /** Replaces many registers. */
  @POST
  @Consumes(CSV)
  @RolesAllowed(Roles.OPERATOR)
  @Operation(summary = "Lays registers of many divisions and years down as CSV")
  @APIResponse(responseCode = "200", description = "The registers laid down")
  @APIResponse(responseCode = "400", description = "The faults by their places; nothing changed")
  public Page<Summary> post(byte[] body) {
    Map<RegisterKey, List<ExpectedAgency>> read = RegisterCsv.readAll(body);
    return new Page<>(
        read.entrySet().stream()
            .map(each -> desk.lay(each.getKey(), Map.of(), each.getValue()).event())
            .map(Summary::of)
            .toList(),
        null);
  }

  /** Removes a register. */
  @DELETE
  @Path(ONE)
  @RolesAllowed(Roles.OPERATOR)
  @Operation(summary = "Removes a register; nobody is expected to file any more")
  @APIResponse(responseCode = "204", description = "It is removed")
  @APIResponse(responseCode = "404", description = "The division has no register for that year")
  public void delete(
      @PathParam("year") String year, @PathParam("divisionCode") String divisionCode) {
    RegisterKey key = RegisterParameters.key(year, divisionCode);
    find(key);
    desk.lay(key, Map.of(), List.of());
  }

  /** Keys of registers, and the cursor behind them. */
  static Part<RegisterKey> part(RegisterStore registers, RegisterParameters parameters) {
    int size = parameters.size();
    List<RegisterKey> found =
        registers.list(
            parameters.reportingYear(), parameters.divisionPrefix(), parameters.after(), size + 1);
    List<RegisterKey> items = found.subList(0, Math.min(size, found.size()));
    return new Part<>(items, found.size() > size ? Cursor.of(items.get(size - 1).text()) : null);
  }

  private RegisterUpdated find(RegisterKey key) {
    return registers
        .find(key)
        .filter(register -> !register.isRemoved())
        .orElseThrow(() -> Problems.notFound("the division has no register for that year"));
  }

  private static Response answer(Taken<RegisterUpdated> taken) {
    RegisterView view = RegisterView.of(taken.event());
    return taken.before()
        ? Response.ok(view).build()
        : Response.status(Status.CREATED)
            .location(URI.create("/v1/registers/" + taken.event().key()))
            .entity(view)
            .build();
  }

  /** A part of a list before it is shown. */
  record Part<T>(List<T> items, @Nullable String next) {}
}
