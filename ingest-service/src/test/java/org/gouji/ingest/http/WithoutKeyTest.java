package org.gouji.ingest.http;

import static io.restassured.RestAssured.given;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The service started with neither a key nor a provider for tokens. */
@QuarkusTest
@TestProfile(WithoutKeyTest.NoKey.class)
class WithoutKeyTest {
  /** Signed with a key that nobody has told the service of. */
  private static final String TOKEN =
      "eyJhbGciOiJub25lIn0.eyJpc3MiOiJnb3VqaS1sb2NhbCIsInN1YiI6IngiLCJncm91cHMiOlsicG9ydGFsIl19.";

  /** A start without configuration. */
  public static final class NoKey implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return IsolatedService.NOTHING_AROUND;
    }
  }

  @Test
  void nothingButHealthAnswers() {
    given().get("/q/health/live").then().statusCode(200);
    given().get("/v1/submissions").then().statusCode(401);
    given().auth().oauth2(TOKEN).get("/v1/submissions").then().statusCode(401);
    given().auth().oauth2(TOKEN).get("/q/metrics").then().statusCode(401);
  }
}
