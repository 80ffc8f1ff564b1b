package org.gouji.acceptance.environment;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/** A specification of the running whole; its constructor or methods take a {@link Stack}. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(StackExtension.class)
public @interface OnStack {

  /**
   * Whether the specification counts or kills things and so needs a whole for itself. The others
   * share one, and hold whatever else happens on it.
   */
  boolean alone() default false;
}
