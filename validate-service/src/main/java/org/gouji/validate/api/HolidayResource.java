package org.gouji.validate.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gouji.validate.contract.HolidaysUpdated;
import org.gouji.validate.register.file.RegisterJson;
import org.gouji.validate.store.RegisterStore;
import org.jspecify.annotations.Nullable;

/** The statutory holidays on which no deadline falls. */
@Path("/v1/holidays/{year}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.AUDITOR, Roles.OPERATOR})
@Tag(name = "Registers", description = "Who has to file by when")
public class HolidayResource {
  private final RegisterDesk desk;
  private final RegisterStore registers;

  @Inject
  HolidayResource(RegisterDesk desk, RegisterStore registers) {
    this.desk = desk;
    this.registers = registers;
  }

  /** The holidays of a calendar year; none until they are laid down. */
  @GET
  @Operation(summary = "The holidays of a calendar year")
  @APIResponse(responseCode = "200", description = "The days, none until they are laid down")
  public HolidaysView get(@PathParam("year") String year) {
    int calendarYear = RegisterParameters.reportingYear(year);
    return registers
        .findHolidays(calendarYear)
        .map(HolidaysView::of)
        .orElseGet(() -> new HolidaysView(calendarYear, List.of(), null, null, null));
  }

  /** Replaces the holidays of a calendar year. */
  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(Roles.OPERATOR)
  @Operation(summary = "Lays the holidays of a calendar year down in place of those before")
  @APIResponse(responseCode = "200", description = "They hold")
  @APIResponse(responseCode = "400", description = "The faults by their places; nothing changed")
  @APIResponse(responseCode = "503", description = "The broker or the store is away")
  public HolidaysView put(@PathParam("year") String year, byte[] body) {
    int calendarYear = RegisterParameters.reportingYear(year);
    List<LocalDate> days = RegisterJson.readDays(body, calendarYear);
    return HolidaysView.of(desk.lay(calendarYear, days).event());
  }

  /** Holidays as the API shows them. */
  @Schema(name = "Holidays")
  public record HolidaysView(
      int year,
      List<LocalDate> days,
      @Schema(nullable = true) @Nullable String version,
      @Schema(nullable = true) @Nullable Instant updatedAt,
      @Schema(nullable = true) @Nullable String updatedBy) {

    public HolidaysView {
      days = List.copyOf(days);
    }

    static HolidaysView of(HolidaysUpdated holidays) {
      return new HolidaysView(
          holidays.year(),
          holidays.days(),
          holidays.id(),
          holidays.updatedAt(),
          holidays.updatedBy());
    }
  }
}
