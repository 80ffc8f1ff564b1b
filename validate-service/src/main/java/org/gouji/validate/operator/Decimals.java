package org.gouji.validate.operator;

import com.google.errorprone.annotations.Immutable;
import dev.cel.common.CelFunctionDecl;
import dev.cel.common.CelOverloadDecl;
import dev.cel.common.types.CelType;
import dev.cel.common.types.ListType;
import dev.cel.common.types.OpaqueType;
import dev.cel.common.types.SimpleType;
import dev.cel.runtime.CelFunctionBinding;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Figures in CEL: a type {@code decimal} beside {@code int} and {@code double}, with the usual
 * operators. CEL's own doubles cannot hold 0.1, so sums of amounts in 万元 would not tie out. A
 * number written into an expression mixes with decimals and counts as it is written.
 */
final class Decimals {
  static final OpaqueType TYPE = OpaqueType.create("decimal");

  private static final int QUOTIENT_DIGITS = 34;
  private static final List<Operand> OPERANDS =
      List.of(
          new Operand("decimal", TYPE, Figure.class),
          new Operand("int", SimpleType.INT, Long.class),
          new Operand("double", SimpleType.DOUBLE, Double.class));

  private static final List<CelFunctionDecl> DECLARATIONS = new ArrayList<>();
  private static final List<CelFunctionBinding> BINDINGS = new ArrayList<>();

  static {
    arithmetic("_+_", "add", BigDecimal::add);
    arithmetic("_-_", "subtract", BigDecimal::subtract);
    arithmetic("_*_", "multiply", BigDecimal::multiply);
    arithmetic(
        "_/_",
        "divide",
        (one, other) -> one.divide(other, new MathContext(QUOTIENT_DIGITS, RoundingMode.HALF_UP)));
    comparison("_<_", "less", (one, other) -> one.compareTo(other) < 0);
    comparison("_<=_", "less_equals", (one, other) -> one.compareTo(other) <= 0);
    comparison("_>_", "greater", (one, other) -> one.compareTo(other) > 0);
    comparison("_>=_", "greater_equals", (one, other) -> one.compareTo(other) >= 0);
    comparison("_==_", "equals", (one, other) -> one.compareTo(other) == 0);
    comparison("_!=_", "not_equals", (one, other) -> one.compareTo(other) != 0);
    unary("-_", "negate", BigDecimal::negate);
    unary("abs", "abs", BigDecimal::abs);
    function(
        "round",
        List.of(
            overload(
                "decimal_round",
                List.of(TYPE, SimpleType.INT),
                List.of(Figure.class, Long.class),
                TYPE,
                arguments -> round(Figure.of(arguments[0]), (Long) arguments[1]))));
    function(
        "sum",
        List.of(
            overload(
                "decimal_sum",
                List.of(ListType.create(TYPE)),
                List.of(Collection.class),
                TYPE,
                arguments -> sum((Collection<?>) arguments[0]))));
    function(
        "decimal",
        List.of(
            overload(
                "decimal_of_int",
                List.of(SimpleType.INT),
                List.of(Long.class),
                TYPE,
                arguments -> Figure.of(arguments[0])),
            overload(
                "decimal_of_double",
                List.of(SimpleType.DOUBLE),
                List.of(Double.class),
                TYPE,
                arguments -> Figure.of(arguments[0]))));
  }

  private Decimals() {}

  /** What a compiler has to know. */
  static List<CelFunctionDecl> declarations() {
    return List.copyOf(DECLARATIONS);
  }

  /** What a runtime has to know. */
  static List<CelFunctionBinding> bindings() {
    return List.copyOf(BINDINGS);
  }

  private static Figure round(Figure figure, long places) {
    if (places < 0 || places > QUOTIENT_DIGITS) {
      throw new ArithmeticException("round to 0 to " + QUOTIENT_DIGITS + " places");
    }
    return new Figure(figure.value().setScale((int) places, RoundingMode.HALF_UP));
  }

  private static Figure sum(Collection<?> figures) {
    return figures.stream()
        .map(Figure::of)
        .reduce(
            new Figure(BigDecimal.ZERO),
            (one, other) -> new Figure(one.value().add(other.value())));
  }

  private static void arithmetic(String operator, String name, Computation operation) {
    function(operator, pairs(name, TYPE, (one, other) -> new Figure(operation.apply(one, other))));
  }

  private static void comparison(String operator, String name, Comparison comparison) {
    function(operator, pairs(name, SimpleType.BOOL, comparison::holds));
  }

  private static void unary(String operator, String name, Change operation) {
    function(
        operator,
        List.of(
            overload(
                "decimal_" + name,
                List.of(TYPE),
                List.of(Figure.class),
                TYPE,
                arguments -> new Figure(operation.apply(Figure.of(arguments[0]).value())))));
  }

  /** Every pair of operands with a decimal among them. */
  private static List<CelOverloadDecl> pairs(String name, CelType result, Pair operation) {
    List<CelOverloadDecl> overloads = new ArrayList<>();
    for (Operand one : OPERANDS) {
      for (Operand other : OPERANDS) {
        boolean decimals = one.type().equals(TYPE) && other.type().equals(TYPE);
        boolean generic = name.equals("equals") || name.equals("not_equals");
        if ((one.type().equals(TYPE) || other.type().equals(TYPE)) && !(decimals && generic)) {
          overloads.add(
              overload(
                  "decimal_" + name + "_" + one.name() + "_" + other.name(),
                  List.of(one.type(), other.type()),
                  List.of(one.valueType(), other.valueType()),
                  result,
                  arguments ->
                      operation.apply(
                          Figure.of(arguments[0]).value(), Figure.of(arguments[1]).value())));
        }
      }
    }
    return overloads;
  }

  private static CelOverloadDecl overload(
      String id, List<CelType> types, List<Class<?>> classes, CelType result, Body body) {
    BINDINGS.add(CelFunctionBinding.from(id, classes, body::apply));
    return CelOverloadDecl.newGlobalOverload(id, result, types);
  }

  private static void function(String name, List<CelOverloadDecl> overloads) {
    DECLARATIONS.add(CelFunctionDecl.newFunctionDeclaration(name, overloads));
  }

  private record Operand(String name, CelType type, Class<?> valueType) {}

  @Immutable
  private interface Comparison {
    boolean holds(BigDecimal one, BigDecimal other);
  }

  @Immutable
  private interface Computation {
    BigDecimal apply(BigDecimal one, BigDecimal other);
  }

  @Immutable
  private interface Change {
    BigDecimal apply(BigDecimal one);
  }

  @Immutable
  private interface Pair {
    Object apply(BigDecimal one, BigDecimal other);
  }

  @Immutable
  private interface Body {
    Object apply(Object[] arguments);
  }
}
