package org.gouji.parse.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.gouji.parse.contract.Agency;
import org.gouji.parse.contract.Fact;
import org.gouji.parse.contract.Identity;
import org.gouji.parse.contract.NarrativeClaim;
import org.gouji.parse.contract.ParseIssue;
import org.gouji.parse.contract.Section;
import org.gouji.parse.contract.Span;
import org.gouji.parse.export.ConceptLabel;
import org.gouji.parse.export.FlatFact;
import org.gouji.parse.store.ReportSummary;
import org.gouji.parse.store.RevisionSummary;
import org.jspecify.annotations.Nullable;

/**
 * Completes the OpenAPI document from the records themselves: every field is always written but
 * those that leave a null out, and the others that may be null say so.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class OptionalFields implements OASFilter {
  private static final Map<String, Class<? extends Record>> RECORDS =
      Map.ofEntries(
          Map.entry("StructuredReport", ReportView.class),
          Map.entry("ReportPage", ReportPage.class),
          Map.entry("ReportSummary", ReportSummary.class),
          Map.entry("RevisionPage", RevisionPage.class),
          Map.entry("RevisionSummary", RevisionSummary.class),
          Map.entry("FactPage", FactPage.class),
          Map.entry("FlatFact", FlatFact.class),
          Map.entry("ConceptLabel", ConceptLabel.class),
          Map.entry("Agency", Agency.class),
          Map.entry("Fact", Fact.class),
          Map.entry("Identity", Identity.class),
          Map.entry("NarrativeClaim", NarrativeClaim.class),
          Map.entry("ParseIssue", ParseIssue.class),
          Map.entry("Section", Section.class),
          Map.entry("Span", Span.class));

  @Override
  public void filterOpenAPI(OpenAPI document) {
    Map<String, Schema> schemas = document.getComponents().getSchemas();
    RECORDS.forEach((name, type) -> complete(schemas.get(name), type));
  }

  private static void complete(Schema schema, Class<? extends Record> type) {
    for (RecordComponent component : type.getRecordComponents()) {
      if (isLeftOut(component)) {
        continue;
      }
      schema.addRequired(component.getName());
      if (component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
        Schema property = schema.getProperties().get(component.getName());
        schema.addProperty(component.getName(), orNull(property));
      }
    }
  }

  /** Whether a null is left out: as the component says, or else the record. */
  private static boolean isLeftOut(RecordComponent component) {
    JsonInclude own = component.getAccessor().getAnnotation(JsonInclude.class);
    JsonInclude inclusion =
        own != null ? own : component.getDeclaringRecord().getAnnotation(JsonInclude.class);
    return inclusion != null
        && inclusion.value() == JsonInclude.Include.NON_NULL
        && component.getAnnotatedType().isAnnotationPresent(Nullable.class);
  }

  private static Schema orNull(Schema property) {
    if (property.getRef() == null) {
      return property.addType(Schema.SchemaType.NULL);
    }
    return OASFactory.createSchema()
        .anyOf(List.of(property, OASFactory.createSchema().addType(Schema.SchemaType.NULL)));
  }
}
