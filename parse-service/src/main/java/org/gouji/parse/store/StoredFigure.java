package org.gouji.parse.store;

import java.math.BigDecimal;
import org.bson.BsonDecimal128;
import org.bson.BsonString;
import org.bson.BsonValue;
import org.bson.types.Decimal128;
import org.jspecify.annotations.Nullable;

/** Figures as stored, exact to the last printed decimal. */
final class StoredFigure {
  private StoredFigure() {}

  /** A decimal, or a string for a figure of more than the 34 digits that a BSON decimal holds. */
  static @Nullable BsonValue of(@Nullable BigDecimal figure) {
    if (figure == null) {
      return null;
    }
    try {
      Decimal128 decimal = new Decimal128(figure);
      // Zeros beyond the 34th digit are dropped without complaint
      if (decimal.bigDecimalValue().scale() == figure.scale()) {
        return new BsonDecimal128(decimal);
      }
    } catch (NumberFormatException e) {
      // More digits or a larger exponent than a decimal has
    }
    return new BsonString(figure.toString());
  }

  static @Nullable BigDecimal figure(@Nullable BsonValue stored) {
    if (stored == null || stored.isNull()) {
      return null;
    }
    return stored.isDecimal128()
        ? stored.asDecimal128().getValue().bigDecimalValue()
        : new BigDecimal(stored.asString().getValue());
  }
}
