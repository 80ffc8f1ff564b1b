package org.gouji.acceptance.client;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

/** Server-sent events as they arrive (HTML Living Standard, section 9.2). */
public final class EventStream implements AutoCloseable {
  private final Stream<String> lines;
  private final List<Event> events = new CopyOnWriteArrayList<>();

  private EventStream(Stream<String> lines) {
    this.lines = lines;
  }

  static EventStream open(HttpClient http, HttpRequest request) {
    try {
      HttpResponse<Stream<String>> response = http.send(request, BodyHandlers.ofLines());
      if (response.statusCode() != 200) {
        throw new AssertionError(request.uri() + " answers " + response.statusCode());
      }
      EventStream stream = new EventStream(response.body());
      Thread reader = new Thread(stream::read, "event-stream");
      reader.setDaemon(true);
      reader.start();
      return stream;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  /** What has arrived by now, in order. */
  public List<Event> events() {
    return List.copyOf(events);
  }

  @Override
  public void close() {
    lines.close();
  }

  private void read() {
    try {
      Event event = Event.EMPTY;
      for (String line : (Iterable<String>) lines::iterator) {
        if (!line.isEmpty()) {
          event = event.with(line);
        } else if (!event.data().isEmpty()) {
          events.add(event);
          event = Event.EMPTY;
        }
      }
    } catch (UncheckedIOException e) {
      // The stream was closed, by either side; what arrived stays.
      return;
    }
  }

  /**
   * One event.
   *
   * @param id what to resume behind
   * @param type kind of event
   * @param data the payload
   */
  public record Event(String id, String type, String data) {
    private static final Event EMPTY = new Event("", "", "");

    private Event with(String line) {
      int colon = line.indexOf(':');
      String field = colon < 0 ? line : line.substring(0, colon);
      String value = colon < 0 ? "" : line.substring(colon + 1).stripLeading();
      return switch (field) {
        case "id" -> new Event(value, type, data);
        case "event" -> new Event(id, value, data);
        case "data" -> new Event(id, type, data.isEmpty() ? value : data + "\n" + value);
        default -> this;
      };
    }
  }
}
