package org.gouji.parse.store;

import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Opens this service's own database. */
@ApplicationScoped
class StoreBeans {
  private static final String DATABASE = "gouji_parse";

  @Produces
  @Singleton
  MongoDatabase database(MongoClient client) {
    return client.getDatabase(DATABASE).withWriteConcern(WriteConcern.MAJORITY);
  }

  @Produces
  @Singleton
  ReportStore reports(MongoDatabase database) {
    return new ReportStore(database);
  }

  @Produces
  @Singleton
  ReportQueries queries(MongoDatabase database) {
    return new ReportQueries(database);
  }

  @Produces
  @Singleton
  FactQueries facts(MongoDatabase database) {
    return new FactQueries(database);
  }
}
