package io.masar.query;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the values of a column are; each may also be {@code null}. */
public enum ColumnType {
  STRING(String.class),
  INTEGER(Long.class),
  NUMBER(Number.class),
  BOOLEAN(Boolean.class),
  DATE(LocalDate.class),
  LIST(List.class),
  MAP(Map.class),
  /** A list of {@link Evidence}, which no query returns by itself. */
  EVIDENCE(List.class),
  ANY(Object.class);

  private final Class<?> values;

  ColumnType(Class<?> values) {
    this.values = values;
  }

  /** {@return whether a column of this type may hold {@code value}} */
  public boolean holds(Object value) {
    return value == null || values.isInstance(value);
  }

  static Optional<ColumnType> of(String word) {
    return Arrays.stream(values())
        .filter(type -> type.isDeclared() && type.word().equals(word))
        .findFirst();
  }

  static String words() {
    return Arrays.stream(values())
        .filter(ColumnType::isDeclared)
        .map(ColumnType::word)
        .collect(Collectors.joining(", "));
  }

  private boolean isDeclared() {
    return this != ANY && this != EVIDENCE;
  }

  private String word() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
