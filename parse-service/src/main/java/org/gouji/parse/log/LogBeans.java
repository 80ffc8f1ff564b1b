package org.gouji.parse.log;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Opens the log for reading single documents. */
@ApplicationScoped
class LogBeans {
  /** Bounds the memory that documents on their way to a client take. */
  private static final int FETCHES = 4;

  @Produces
  @Singleton
  DocumentLog documents(KafkaClients clients) {
    return new DocumentLog(() -> clients.recordReader("parse-document-reader"), FETCHES);
  }

  void close(@Disposes DocumentLog documents) {
    documents.close();
  }
}
