package org.gouji.validate.operator;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelIssue;
import dev.cel.common.CelOptions;
import dev.cel.common.CelSourceLocation;
import dev.cel.common.CelValidationException;
import dev.cel.common.CelValidationResult;
import dev.cel.common.ast.CelConstant;
import dev.cel.common.ast.CelExpr.ExprKind.Kind;
import dev.cel.common.navigation.CelNavigableAst;
import dev.cel.common.navigation.CelNavigableExpr;
import dev.cel.common.types.CelType;
import dev.cel.common.types.MapType;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.parser.CelStandardMacro;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Compiles expressions in CEL and tells what they read. {@code facts}, {@code previous}, {@code
 * agency} and {@code thresholds} can only be read by a constant key, so that it is known before the
 * evaluation which figures a rule needs.
 */
final class ExpressionCompiler {
  private static final int LONGEST = 4000;
  private static final int MOST_ITERATIONS = 1000;
  private static final int DEEPEST = 60;
  private static final Set<String> AGENCY_KEYS = Set.of("name", "code", "divisionCode");
  private static final CelOptions OPTIONS =
      CelOptions.current()
          .maxExpressionCodePointSize(LONGEST)
          .maxParseRecursionDepth(DEEPEST)
          .comprehensionMaxIterations(MOST_ITERATIONS)
          .build();
  private static final CelCompiler COMPILER =
      CelCompilerFactory.standardCelCompilerBuilder()
          .setOptions(OPTIONS)
          .setStandardMacros(CelStandardMacro.STANDARD_MACROS)
          .addVar("facts", MapType.create(SimpleType.STRING, Decimals.TYPE))
          .addVar("previous", MapType.create(SimpleType.STRING, Decimals.TYPE))
          .addVar("thresholds", MapType.create(SimpleType.STRING, Decimals.TYPE))
          .addVar("agency", MapType.create(SimpleType.STRING, SimpleType.STRING))
          .addVar("year", SimpleType.INT)
          .addVar("edition", SimpleType.STRING)
          .addFunctionDeclarations(Decimals.declarations())
          .build();
  private static final CelRuntime RUNTIME =
      CelRuntimeFactory.legacyCelRuntimeBuilder()
          .setOptions(OPTIONS)
          .addFunctionBindings(Decimals.bindings())
          .build();

  private final Set<String> concepts;

  /**
   * A compiler.
   *
   * @param concepts the ids of all editions' concepts
   */
  ExpressionCompiler(Set<String> concepts) {
    this.concepts = concepts;
  }

  /** What an expression is to give. */
  enum Result {
    TRUTH,
    NUMBER
  }

  /**
   * Compiles an expression.
   *
   * @param name the key that it stands under
   * @param thresholds the thresholds of the rule
   * @return empty where something is wrong with it
   */
  Optional<Expression> compile(
      String name, Scalar source, Result result, Set<String> thresholds, Faults faults) {
    CelValidationResult checked = COMPILER.compile(source.value());
    if (checked.hasError()) {
      checked.getErrors().forEach(issue -> faults.add(place(source, issue), reason(issue)));
      return Optional.empty();
    }
    int before = faults.size();
    try {
      CelAbstractSyntaxTree tree = checked.getAst();
      if (!gives(result, tree.getResultType())) {
        faults.add(
            source.first(),
            "'%s' has to be %s and is of type %s"
                .formatted(
                    name,
                    result == Result.TRUTH ? "true or false" : "a number",
                    tree.getResultType().name()));
      }
      Inputs inputs = inputs(tree, source, thresholds, faults);
      return faults.size() > before
          ? Optional.empty()
          : Optional.of(new Expression(name, inputs, RUNTIME.createProgram(tree)));
    } catch (CelValidationException | CelEvaluationException e) {
      faults.add(source.first(), String.valueOf(e.getMessage()));
      return Optional.empty();
    }
  }

  private static boolean gives(Result result, CelType type) {
    return result == Result.TRUTH
        ? type.equals(SimpleType.BOOL)
        : type.equals(Decimals.TYPE)
            || type.equals(SimpleType.INT)
            || type.equals(SimpleType.DOUBLE);
  }

  private Inputs inputs(
      CelAbstractSyntaxTree tree, Scalar source, Set<String> thresholds, Faults faults) {
    Set<String> facts = new LinkedHashSet<>();
    Set<String> previous = new LinkedHashSet<>();
    boolean[] year = {false};
    CelNavigableAst.fromAst(tree)
        .getRoot()
        .allNodes()
        .filter(node -> node.getKind() == Kind.IDENT)
        .forEach(
            node -> {
              String variable = node.expr().ident().name();
              Place place = place(source, tree, node.id());
              switch (variable) {
                case "facts" -> key(node, variable, concepts, place, faults).ifPresent(facts::add);
                case "previous" ->
                    key(node, variable, concepts, place, faults).ifPresent(previous::add);
                case "thresholds" -> key(node, variable, thresholds, place, faults);
                case "agency" -> key(node, variable, AGENCY_KEYS, place, faults);
                case "year" -> year[0] = true;
                default -> {}
              }
            });
    return new Inputs(facts, previous, year[0]);
  }

  private static Optional<String> key(
      CelNavigableExpr node, String variable, Set<String> known, Place place, Faults faults) {
    String key = constantKey(node);
    if (key == null) {
      faults.add(
          place,
          "'%s' can only be read by a key in quotation marks, such as %s['%s']"
              .formatted(variable, variable, known.stream().sorted().findFirst().orElse("…")));
      return Optional.empty();
    }
    if (!known.contains(key)) {
      faults.add(
          place,
          variable.equals("facts") || variable.equals("previous")
              ? "no edition has a concept '" + key + "'"
              : "'%s' has no '%s'".formatted(variable, key));
      return Optional.empty();
    }
    return Optional.of(key);
  }

  private static @Nullable String constantKey(CelNavigableExpr node) {
    CelNavigableExpr parent = node.parent().orElse(null);
    if (parent == null) {
      return null;
    }
    if (parent.getKind() == Kind.SELECT && !node.expr().ident().name().matches("facts|previous")) {
      return parent.expr().select().field();
    }
    if (parent.getKind() != Kind.CALL || !parent.expr().call().function().equals("_[_]")) {
      return null;
    }
    var arguments = parent.expr().call().args();
    return arguments.get(0).id() == node.id()
            && arguments.get(1).getKind() == Kind.CONSTANT
            && arguments.get(1).constant().getKind() == CelConstant.Kind.STRING_VALUE
        ? arguments.get(1).constant().stringValue()
        : null;
  }

  private static Place place(Scalar source, CelIssue issue) {
    CelSourceLocation location = issue.getSourceLocation();
    return location.getLine() < 1
        ? source.first()
        : source.at(location.getLine(), Math.max(0, location.getColumn()));
  }

  private static Place place(Scalar source, CelAbstractSyntaxTree tree, long expression) {
    Integer offset = tree.getSource().getPositionsMap().get(expression);
    return offset == null
        ? source.first()
        : tree.getSource()
            .getOffsetLocation(offset)
            .map(location -> source.at(location.getLine(), location.getColumn()))
            .orElse(source.first());
  }

  /** The reason without the list of every overload that there would be. */
  private static String reason(CelIssue issue) {
    String message = issue.getMessage();
    int candidates = message.indexOf(" (candidates: ");
    return "CEL: " + (candidates < 0 ? message : message.substring(0, candidates));
  }
}
