package io.masar.store;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What Neo4j's importer says: kept, and how far it is told on. */
final class Percents extends ByteArrayOutputStream {

  /** Stages as {@code (1/4) Node import}, then dots, each line of them ended by a percentage. */
  private static final Pattern STAGE = Pattern.compile("\\((\\d/\\d)\\)");

  private static final Pattern PERCENT = Pattern.compile("(\\d+)%");

  private final Consumer<String> next;
  private String stage = "";

  Percents(Consumer<String> next) {
    this.next = next;
    next.accept("importing");
  }

  @Override
  public synchronized void write(byte[] bytes, int from, int length) {
    super.write(bytes, from, length);
    String said = new String(bytes, from, length, StandardCharsets.UTF_8);
    for (Matcher found = STAGE.matcher(said); found.find(); ) {
      stage = found.group(1);
    }
    for (Matcher found = PERCENT.matcher(said); found.find() && !stage.isEmpty(); ) {
      next.accept("importing, part " + stage + ", " + found.group(1) + " %");
    }
  }

  /** {@return all of it} */
  String text() {
    return toString(StandardCharsets.UTF_8);
  }
}
