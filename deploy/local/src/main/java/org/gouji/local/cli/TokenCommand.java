package org.gouji.local.cli;

import java.io.IOException;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import org.gouji.local.token.Role;
import org.gouji.local.token.TimeToLive;
import org.gouji.local.token.TokenMint;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Prints a token. */
@Command(name = "token")
final class TokenCommand implements Callable<Integer> {
  /** Whom the launcher's own requests stand for too, so that its submissions are seen with it. */
  static final String DEFAULT_SUBJECT = "local";

  private final GoujiCommand gouji;
  private final Set<Role> roles = EnumSet.noneOf(Role.class);
  private Duration ttl = Duration.ofHours(12);

  @Option(names = "--subject", paramLabel = "NAME")
  private String subject = DEFAULT_SUBJECT;

  @Spec private @Nullable CommandSpec spec;

  TokenCommand(GoujiCommand gouji) {
    this.gouji = gouji;
  }

  @Option(names = "--role", paramLabel = "portal|auditor|operator")
  void role(Role role) {
    roles.add(role);
  }

  @Option(names = "--ttl", paramLabel = "D")
  void ttl(String text) {
    try {
      this.ttl = TimeToLive.parse(text);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(
          Objects.requireNonNull(spec).commandLine(), "--ttl: " + e.getMessage(), e);
    }
  }

  @Override
  public Integer call() throws IOException {
    TokenMint mint = new TokenMint(gouji.stack().keys().privateKey(), gouji.launcher().clock());
    Set<Role> granted = roles.isEmpty() ? EnumSet.allOf(Role.class) : roles;
    gouji.terminal().out().println(mint.token(subject, granted, ttl));
    return 0;
  }
}
