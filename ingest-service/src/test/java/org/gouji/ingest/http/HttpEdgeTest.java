package org.gouji.ingest.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.aMapWithSize;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import io.smallrye.jwt.build.Jwt;
import java.lang.reflect.RecordComponent;
import java.security.PrivateKey;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.gouji.ingest.contract.RawDocuments;
import org.gouji.ingest.intake.Acceptance;
import org.gouji.ingest.intake.BatchItem;
import org.gouji.ingest.intake.BatchResult;
import org.gouji.ingest.query.SubmissionPage;
import org.gouji.ingest.query.SubmissionView;
import org.gouji.ingest.receipt.Status;
import org.gouji.ingest.submission.DocumentType;
import org.gouji.ingest.submission.MetadataField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The service over HTTP where neither broker nor store answers. */
@QuarkusTest
@QuarkusTestResource(IsolatedService.class)
class HttpEdgeTest {
  private static final String PROBLEM = "application/problem+json";
  private static final String BATCH = "/v1/reports:batch";
  private static final byte[] DOCUMENT = Archive.document();

  PrivateKey key;

  private String token(String subject, Duration validity, String issuer, String... roles) {
    return Jwt.issuer(issuer).subject(subject).groups(Set.of(roles)).expiresIn(validity).sign(key);
  }

  private RequestSpecification as(String... roles) {
    return given()
        // Else the client encodes the colon of a path
        .urlEncodingEnabled(false)
        .auth()
        .oauth2(token("portal-7", Duration.ofMinutes(5), "gouji-local", roles));
  }

  private RequestSpecification asPortal() {
    return as("portal").contentType("text/plain").body(DOCUMENT);
  }

  private static ValidatableResponse refused(
      ValidatableResponse response, int status, String slug, String field) {
    return response
        .statusCode(status)
        .contentType(PROBLEM)
        .header("X-Content-Type-Options", "nosniff")
        .body("type", equalTo("urn:gouji:problem:" + slug))
        .body("status", equalTo(status))
        .body("field", equalTo(field));
  }

  @Test
  void asksForATokenOnEveryPathButHealth() {
    for (String path :
        new String[] {
          "/v1/submissions", "/nowhere", "/q/metrics", "/q/openapi", "/q/health/../metrics"
        }) {
      refused(given().urlEncodingEnabled(false).get(path).then(), 401, "unauthenticated", null)
          .header("WWW-Authenticate", "Bearer");
    }
    given().get("/q/health/live").then().statusCode(200);
  }

  @Test
  void takesNoTokenThatIsExpiredOrOfAnotherIssuerOrWithoutASubject() {
    for (String token :
        new String[] {
          token("portal-7", Duration.ofMinutes(-1), "gouji-local", "portal"),
          token("portal-7", Duration.ofMinutes(5), "another", "portal"),
          Jwt.issuer("gouji-local").groups("portal").expiresIn(300).sign(key),
          Jwt.issuer("gouji-local")
              .subject("portal-7")
              .groups("portal")
              .signWithSecret("x".repeat(32)),
          "nonsense"
        }) {
      refused(
          given().auth().oauth2(token).get("/v1/submissions").then(), 401, "unauthenticated", null);
    }
  }

  @Test
  void letsOnlyPortalsSubmit() {
    refused(
        as("auditor", "operator")
            .contentType("text/plain")
            .body(DOCUMENT)
            .post("/v1/reports")
            .then(),
        403,
        "forbidden",
        null);
  }

  @Test
  void refusesAnEmptyDocument() {
    refused(
        as("portal").contentType("text/plain").post("/v1/reports").then(),
        400,
        "empty-document",
        "body");
    refused(
        as("portal").multiPart("file", "a.txt", new byte[0]).post("/v1/reports").then(),
        400,
        "empty-document",
        "file");
  }

  @Test
  void listsAllThatIsWrongWithTheMetadata() {
    refused(
            asPortal()
                .queryParam("divisionCode", "x")
                .queryParam("year", "1999")
                .post("/v1/reports")
                .then(),
            400,
            "malformed-metadata",
            "divisionCode")
        .body("errors.field", equalTo(List.of("divisionCode", "year")));
  }

  @Test
  void refusesAFormThatContradictsTheQuery() {
    refused(
        as("portal")
            .multiPart("file", "a.txt", DOCUMENT)
            .multiPart("year", "2024")
            .queryParam("year", "2025")
            .post("/v1/reports")
            .then(),
        400,
        "contradictory-metadata",
        "year");
  }

  @Test
  void refusesAFormWithoutADocument() {
    refused(
        as("portal").multiPart("year", "2024").post("/v1/reports").then(),
        400,
        "malformed-request",
        "file");
  }

  @ParameterizedTest
  @ValueSource(strings = {"video/mp4", "application/octet-stream"})
  void refusesATypeThatNoParserTakes(String type) {
    refused(
            as("portal").contentType(type).body(Archive.film()).post("/v1/reports").then(),
            415,
            "unsupported-type",
            "Content-Type")
        .body("detail", containsString("text/html (.html, .htm)"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"application/zip", "application/octet-stream"})
  void saysWhereArchivesGo(String type) {
    refused(
            as("portal")
                .contentType(type)
                .body(Archive.of("a.txt", "b.mp4"))
                .post("/v1/reports")
                .then(),
            415,
            "unsupported-type",
            "Content-Type")
        .body("detail", containsString("/v1/reports:batch"));
  }

  @ParameterizedTest
  @ValueSource(strings = {BATCH, "/v1/reports%3Abatch", "/v1/reports%3abatch?year=2025"})
  void answersForEachDocumentOfABatchThatIsRefused(String path) {
    as("portal")
        .contentType("application/zip")
        .body(Archive.of("b.mp4", "空/c.txt"))
        .post(path)
        .then()
        .statusCode(200)
        .body("items.entry", equalTo(List.of("b.mp4", "空/c.txt")))
        .body("items.status", equalTo(List.of(415, 400)))
        .body("items.duplicate", equalTo(List.of(false, false)))
        .body("items.submissionId", everyItem(nullValue()))
        .body("items[0].problem.type", equalTo("urn:gouji:problem:unsupported-type"))
        .body("items[0].problem.field", equalTo("entry"))
        .body("items[1].problem.type", equalTo("urn:gouji:problem:empty-document"));
  }

  @Test
  void answersABatchOfWhichTheLogTakesNothingAsItAnswersADocument() {
    refused(
            as("portal")
                .contentType("application/zip")
                .body(Archive.of("b.mp4", "a.txt"))
                .post(BATCH)
                .then(),
            503,
            "broker-unavailable",
            null)
        .header("Retry-After", "10");
  }

  @Test
  void refusesWhatIsNoBatch() {
    refused(
        as("portal").contentType("application/zip").body(DOCUMENT).post(BATCH).then(),
        400,
        "malformed-request",
        "body");
    refused(asPortal().post(BATCH).then(), 415, "unsupported-type", "Content-Type");
    refused(
        as("portal").multiPart("year", "2024").post(BATCH).then(), 400, "empty-document", "body");
    refused(
        as("portal")
            .contentType("application/zip")
            .body(Archive.of("a.txt"))
            .queryParam("filename", "b.txt")
            .post(BATCH)
            .then(),
        400,
        "contradictory-metadata",
        "filename");
    refused(
        as("portal")
            .multiPart("files", "a.txt", DOCUMENT)
            .multiPart("year", "x")
            .post(BATCH)
            .then(),
        400,
        "malformed-metadata",
        "year");
  }

  @Test
  void refusesABodyWithAContentCoding() {
    refused(
            asPortal().header("Content-Encoding", "gzip").post("/v1/reports").then(),
            415,
            "unsupported-type",
            "Content-Encoding")
        .header("Accept-Encoding", "identity");
  }

  @Test
  void refusesADocumentOfOneByteTooMany() {
    byte[] large = new byte[RawDocuments.MAX_DOCUMENT_BYTES + 1];
    refused(
        as("portal").contentType("text/plain").body(large).post("/v1/reports").then(),
        413,
        "document-too-large",
        "body");
    refused(
        as("portal").multiPart("file", "a.txt", large).post("/v1/reports").then(),
        413,
        "document-too-large",
        "file");
  }

  @Test
  void saysWhenToTryAgainWhileTheLogIsAway() {
    refused(asPortal().post("/v1/reports").then(), 503, "broker-unavailable", null)
        .header("Retry-After", "10");
  }

  @Test
  void saysWhenToAskAgainWhileTheStoreIsAway() {
    refused(as("auditor").get("/v1/submissions").then(), 503, "store-unavailable", null)
        .header("Retry-After", "5");
  }

  @ParameterizedTest
  @ValueSource(strings = {"limit=0", "limit=501", "limit=ten", "status=DONE", "cursor=x"})
  void refusesAParameterOutOfItsRange(String query) {
    refused(
        as("portal").get("/v1/submissions?" + query).then(),
        400,
        "invalid-parameter",
        query.substring(0, query.indexOf('=')));
  }

  @Test
  void answersWithAProblemAlsoWhereNothingIs() {
    refused(as("portal").get("/v1/nothing").then(), 404, "not-found", null);
    refused(as("portal").get("/v1/submissions/not-an-id").then(), 404, "not-found", null);
    refused(as("portal").delete("/v1/reports").then(), 405, "method-not-allowed", null);
  }

  @Test
  void isNotReadyWhileBrokerStoreAndReceiptsAreNot() {
    given()
        .get("/q/health/ready")
        .then()
        .statusCode(503)
        .contentType(ContentType.JSON)
        .body(
            "checks.findAll { it.name in ['broker', 'store', 'receipts'] }.status",
            equalTo(List.of("DOWN", "DOWN", "DOWN")))
        .body(
            "checks.findAll { it.name in ['broker', 'store', 'receipts'] }.data",
            everyItem(nullValue()));
  }

  @Test
  void countsWhatBecameOfRequests() {
    as("portal").contentType("text/plain").post("/v1/reports").then().statusCode(400);

    as("operator")
        .get("/q/metrics")
        .then()
        .statusCode(200)
        .body(
            allOf(
                containsString("gouji_documents_received_total{outcome=\"refused\"}"),
                containsString("gouji_documents_received_total{outcome=\"accepted\"} 0.0"),
                containsString("gouji_publish_latency_seconds_bucket")));
  }

  @Test
  void describesTheFieldsThatItWritesAndReads() {
    as("auditor")
        .accept(ContentType.JSON)
        .get("/q/openapi")
        .then()
        .body("components.schemas.Submission.required", equalTo(components(SubmissionView.class)))
        .body(
            "components.schemas.Submission.properties.keySet()",
            hasItems(components(SubmissionView.class).toArray(String[]::new)))
        .body(
            "components.schemas.Submission.properties.stated.required",
            equalTo(components(SubmissionView.StatedView.class)))
        .body("components.schemas.Acceptance.required", equalTo(components(Acceptance.class)))
        .body("components.schemas.BatchItem.required", equalTo(components(BatchItem.class)))
        .body("components.schemas.BatchResult.required", equalTo(components(BatchResult.class)))
        .body(
            "components.schemas.SubmissionPage.required", equalTo(components(SubmissionPage.class)))
        .body(
            "components.schemas.Status.enum",
            equalTo(Stream.of(Status.values()).map(Enum::name).toList()))
        .body(
            "components.parameters.keySet()",
            containsInAnyOrder(MetadataField.parameters().toArray(String[]::new)))
        .body(
            "paths.'/v1/reports'.post.requestBody.content.keySet()",
            hasItems(
                DocumentType.TAKEN.stream().map(DocumentType::mediaType).toArray(String[]::new)));
  }

  private static List<String> components(Class<? extends Record> type) {
    return Stream.of(type.getRecordComponents()).map(RecordComponent::getName).toList();
  }

  @Test
  void describesItselfByHand() {
    as("auditor")
        .accept(ContentType.JSON)
        .get("/q/openapi")
        .then()
        .statusCode(200)
        .body("info.title", equalTo("Gouji ingest-service"))
        .body("paths", aMapWithSize(4))
        .body("paths.'/v1/reports'.post.responses.keySet()", hasItem("503"))
        .body("components.schemas.keySet()", not(hasItem("HttpProblem")));
  }
}
