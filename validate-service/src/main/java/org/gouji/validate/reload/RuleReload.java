package org.gouji.validate.reload;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.gouji.validate.engine.RuleSet;
import org.gouji.validate.engine.RulesInForce;
import org.gouji.validate.operator.Fault;
import org.gouji.validate.operator.RuleDirectory;
import org.gouji.validate.operator.RuleFile;
import org.gouji.validate.operator.RulesCompiler;
import org.gouji.validate.operator.RulesRefusedException;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the rules in force at what a folder holds. All files count or none: a folder with a fault
 * changes nothing, and the fault is told until it is mended.
 */
public final class RuleReload {
  private final @Nullable Path directory;
  private final RulesCompiler compiler;
  private final RulesInForce rules;
  private final Clock clock;
  private final Consumer<RuleSet> replaced;

  private volatile State state;

  private record State(
      List<RuleFile> inForce, Instant since, List<RuleFile> seen, List<Fault> faults) {}

  private RuleReload(
      @Nullable Path directory,
      RulesCompiler compiler,
      RulesInForce rules,
      Clock clock,
      Consumer<RuleSet> replaced,
      List<RuleFile> files) {
    this.directory = directory;
    this.compiler = compiler;
    this.rules = rules;
    this.clock = clock;
    this.replaced = replaced;
    this.state = new State(files, clock.instant(), files, List.of());
  }

  /**
   * Puts the folder's rules in force.
   *
   * @param directory the folder; null for none
   * @param rules put in force what the folder holds
   * @param replaced told of every set that comes after this first one and differs from the one
   *     before
   * @throws RulesRefusedException when something is wrong with a file
   * @throws IOException when the folder cannot be read
   */
  public static RuleReload start(
      @Nullable Path directory,
      RulesCompiler compiler,
      RulesInForce rules,
      Clock clock,
      Consumer<RuleSet> replaced)
      throws RulesRefusedException, IOException {
    List<RuleFile> files = directory == null ? List.of() : RuleDirectory.read(directory);
    rules.replace(compiler.compile(files));
    return new RuleReload(directory, compiler, rules, clock, replaced, files);
  }

  /**
   * Looks whether the folder changed, and puts it in force if it did.
   *
   * @return what was found; the same as before where nothing changed
   */
  public synchronized ReloadStatus check() {
    if (directory == null) {
      return status();
    }
    try {
      List<RuleFile> files = RuleDirectory.read(directory);
      boolean unread = state.seen().isEmpty() && !state.faults().isEmpty();
      if (unread || !files.equals(state.seen())) {
        load(files);
      }
    } catch (IOException e) {
      Fault fault =
          new Fault(directory.toString(), 1, 1, "cannot be read: " + e.getClass().getSimpleName());
      state = new State(state.inForce(), state.since(), List.of(), List.of(fault));
    }
    return status();
  }

  private void load(List<RuleFile> files) {
    try {
      RuleSet next = compiler.compile(files);
      String before = rules.get().digest();
      rules.replace(next);
      state = new State(files, clock.instant(), files, List.of());
      if (!next.digest().equals(before)) {
        replaced.accept(next);
      }
    } catch (RulesRefusedException e) {
      state = new State(state.inForce(), state.since(), files, e.faults());
    }
  }

  /** What is in force, now and after every change. */
  public RulesInForce rules() {
    return rules;
  }

  /** The files in force. */
  public List<RuleFile> files() {
    return state.inForce();
  }

  /** How the folder was found last. */
  public ReloadStatus status() {
    State now = state;
    return new ReloadStatus(
        now.inForce().stream().map(RuleFile::name).toList(), now.since(), now.faults());
  }
}
