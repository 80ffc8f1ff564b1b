package org.gouji.ingest.intake;

import jakarta.ws.rs.container.ContainerRequestContext;
import java.net.URI;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Takes {@code /v1/reports%3Abatch}, as some clients write it, for the path that they mean. */
class EncodedColon {
  private static final String ENCODED = "/v1/reports%3abatch";
  private static final String PLAIN = "/v1/reports:batch";

  @ServerRequestFilter(preMatching = true)
  void decode(ContainerRequestContext request) {
    URI uri = request.getUriInfo().getRequestUri();
    if (ENCODED.equalsIgnoreCase(uri.getRawPath())) {
      String query = uri.getRawQuery();
      request.setRequestUri(URI.create(query == null ? PLAIN : PLAIN + "?" + query));
    }
  }
}
