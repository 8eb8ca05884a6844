package io.masar.fact;

/**
 * An agreement, and its terms.
 *
 * @param parties the ids of those who agree, in order, joined by {@code +}
 */
public record AgreementKey(String parties) implements FactKey {

  /** Days between the dates given for it beyond which it is another agreement. */
  static final int GAP = 31;

  @Override
  public String text() {
    return "agreement:" + parties;
  }

  static AgreementKey of(Testimony said) {
    return said.parties() == null ? null : new AgreementKey(said.parties());
  }
}
