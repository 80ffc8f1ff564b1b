package org.gouji.local.cli;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumSet;
import org.gouji.local.console.RefusedException;
import org.gouji.local.deadletter.DeadLetters;
import org.gouji.local.http.ServiceClient;
import org.gouji.local.stack.Component;
import org.gouji.local.stack.Ports;
import org.gouji.local.stack.Stack;
import org.gouji.local.token.Role;
import org.gouji.local.token.TokenMint;

/**
 * The services of a stack, with a token of all roles.
 *
 * @param ports where they answer
 * @param token for all of them
 */
record Services(Ports ports, String token) {
  /** The longest push. */
  private static final Duration TTL = Duration.ofDays(2);

  static Services of(Stack stack, Clock clock) throws IOException {
    TokenMint mint = new TokenMint(stack.keys().privateKey(), clock);
    return new Services(
        stack.ports(), mint.token(TokenCommand.DEFAULT_SUBJECT, EnumSet.allOf(Role.class), TTL));
  }

  ServiceClient client(Component service) {
    return new ServiceClient(ports.url(service), token);
  }

  /** Dead letters, if the service that keeps them answers. */
  DeadLetters deadLetters() throws InterruptedException {
    requireLive(Component.VALIDATE);
    return new DeadLetters(client(Component.VALIDATE));
  }

  /**
   * Fails fast.
   *
   * @throws RefusedException when the service does not answer
   */
  void requireLive(Component service) throws InterruptedException {
    if (!client(service).isLive()) {
      throw new RefusedException("push.notUp", service.label(), ports.url(service));
    }
  }
}
