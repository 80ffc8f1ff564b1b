package org.gouji.ingest.intake;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import jakarta.ws.rs.container.ContainerResponseContext;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Leaves {@code Connection} out of answers over HTTP/2, which prohibits it (RFC 9113, section
 * 8.2.2): a strict client takes such an answer for malformed.
 */
class ConnectionHeader {
  private static final String CONNECTION = "Connection";

  @ServerResponseFilter
  void keepToHttp1(HttpServerRequest request, ContainerResponseContext response) {
    if (request.version() == HttpVersion.HTTP_2) {
      response.getHeaders().remove(CONNECTION);
    }
  }
}
