package org.gouji.validate.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gouji.parse.contract.taxonomy.Taxonomy;
import org.gouji.validate.api.RuleStatusView.FaultView;
import org.gouji.validate.dryrun.DryRun;
import org.gouji.validate.dryrun.Selection;
import org.gouji.validate.dryrun.StoredReports;
import org.gouji.validate.engine.RuleSet;
import org.gouji.validate.operator.RuleFile;
import org.gouji.validate.operator.RulesCompiler;
import org.gouji.validate.operator.RulesRefusedException;
import org.gouji.validate.problem.Problems;
import org.gouji.validate.reload.RuleReload;
import org.jspecify.annotations.Nullable;

/** Tries rules before they are put in force: {@code POST /v1/rules:dryRun}. */
@Path("/v1/rules:dryRun")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.OPERATOR)
@Tag(name = "Rules")
public class DryRunResource {
  private static final int MOST_REPORTS = 10_000;
  private static final int MOST_EXAMPLES = 100;
  private static final int EXAMPLES = 20;
  private static final Duration MOST_TIME = Duration.ofSeconds(20);
  private static final Duration RETRY_AFTER = Duration.ofSeconds(10);
  // Reads the store from end to end, which intake needs too
  private static final int AT_A_TIME = 2;

  private final RulesCompiler compiler;
  private final RuleReload reload;
  private final DryRun dryRun;
  private final Semaphore running = new Semaphore(AT_A_TIME);

  @Inject
  DryRunResource(
      RulesCompiler compiler,
      RuleReload reload,
      StoredReports reports,
      Taxonomy taxonomy,
      Clock clock) {
    this.compiler = compiler;
    this.reload = reload;
    this.dryRun = new DryRun(reports, taxonomy, clock, MOST_TIME);
  }

  /** Tries a file of rules and settings on stored reports. */
  @POST
  @Consumes({"application/yaml", "application/x-yaml", "text/yaml"})
  @Operation(
      summary = "What a file of rules and settings would change about the alerts in force",
      description =
          "The file is taken as if it stood in the folder of rules beside those in force, in place"
              + " of one of the same name. Nothing is stored.")
  @APIResponse(responseCode = "200", description = "What would change")
  @APIResponse(
      responseCode = "400",
      description = "A parameter has an impossible value, or the file has faults")
  @APIResponse(responseCode = "503", description = "Others try rules now")
  public EffectView dryRun(
      byte[] body,
      @QueryParam("file")
          @Parameter(description = "The name that the file would have; posted.yaml unless told")
          @Nullable String file,
      @QueryParam("year") @Parameter(description = "Reports on that year") @Nullable String year,
      @QueryParam("divisionCode") @Parameter(description = "Reports of agencies in that division")
          @Nullable String divisionCode,
      @QueryParam("limit")
          @Parameter(description = "Reports, 1 to 10000; as many as may be unless told")
          @Nullable String limit,
      @QueryParam("examples") @Parameter(description = "Examples, 0 to 100; 20 unless told")
          @Nullable String examples) {
    RuleScope scope = RuleScope.parse("divisionCode", divisionCode, year);
    Selection selection =
        new Selection(
            scope.year(),
            scope.division(),
            number("limit", limit, 1, MOST_REPORTS, MOST_REPORTS),
            number("examples", examples, 0, MOST_EXAMPLES, EXAMPLES));
    RuleSet tried = compile(new RuleFile(name(file), body));
    if (!running.tryAcquire()) {
      throw Problems.unavailable("others try rules now", RETRY_AFTER);
    }
    try {
      return EffectView.of(dryRun.run(reload.rules().get(), tried, selection));
    } finally {
      running.release();
    }
  }

  private RuleSet compile(RuleFile posted) {
    List<RuleFile> files = new ArrayList<>(reload.files());
    files.removeIf(file -> file.name().equals(posted.name()));
    files.add(posted);
    try {
      return compiler.compile(files);
    } catch (RulesRefusedException e) {
      throw Problems.refused(
          "body",
          "the rules are refused, first for: " + e.faults().get(0),
          e.faults().stream().map(FaultView::of).toList());
    }
  }

  private static String name(@Nullable String file) {
    if (file == null) {
      return "posted.yaml";
    }
    if (!file.matches("[0-9A-Za-z_-][0-9A-Za-z._-]{0,99}\\.ya?ml")) {
      throw Problems.invalid("file", "the name of a file that ends in .yaml or .yml");
    }
    return file;
  }

  private static int number(
      String field, @Nullable String value, int least, int most, int otherwise) {
    if (value == null) {
      return otherwise;
    }
    if (value.matches("\\d{1,6}")) {
      int number = Integer.parseInt(value);
      if (number >= least && number <= most) {
        return number;
      }
    }
    throw Problems.invalid(field, "a number from " + least + " to " + most);
  }
}
