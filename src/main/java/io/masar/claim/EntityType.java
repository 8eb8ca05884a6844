package io.masar.claim;

/** What kind of thing an entity is; {@link #label()} is its label in the graph and in documents. */
public enum EntityType {
  PERSON("Person"),
  INSTITUTION("Institution"),
  FORCE("Force"),
  BASE("Base"),
  PLACE("Place"),
  COUNTRY("Country"),
  AGREEMENT("Agreement");

  private final String label;

  EntityType(String label) {
    this.label = label;
  }

  /** {@return the name as documents and the graph write it, for instance {@code Base}} */
  public String label() {
    return label;
  }

  /**
   * {@return the type of that label}
   *
   * @throws IllegalArgumentException if there is none
   */
  public static EntityType ofLabel(String label) {
    for (EntityType type : values()) {
      if (type.label.equals(label)) {
        return type;
      }
    }
    throw new IllegalArgumentException("no entity type: " + label);
  }
}
