package org.gouji.local.cli;

import java.io.IOException;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.Callable;
import org.gouji.local.token.Role;
import org.gouji.local.token.TokenMint;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Prints a token. */
@Command(name = "token")
final class TokenCommand implements Callable<Integer> {
  /** Whom the launcher's own requests stand for too, so that its submissions are seen with it. */
  static final String DEFAULT_SUBJECT = "local";

  private final GoujiCommand gouji;
  private final Set<Role> roles = EnumSet.noneOf(Role.class);

  @Option(names = "--subject", paramLabel = "NAME")
  private String subject = DEFAULT_SUBJECT;

  @Option(names = "--ttl", paramLabel = "D", converter = DurationConverter.class)
  private Duration ttl = Duration.ofHours(12);

  TokenCommand(GoujiCommand gouji) {
    this.gouji = gouji;
  }

  @Option(names = "--role", paramLabel = "portal|auditor|operator")
  void role(Role role) {
    roles.add(role);
  }

  @Override
  public Integer call() throws IOException {
    TokenMint mint = new TokenMint(gouji.stack().keys().privateKey(), gouji.launcher().clock());
    Set<Role> granted = roles.isEmpty() ? EnumSet.allOf(Role.class) : roles;
    gouji.terminal().out().println(mint.token(subject, granted, ttl));
    return 0;
  }
}
