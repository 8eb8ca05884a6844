package io.masar.cli;

/**
 * What users run, one command after another in one process, so that the launcher's archive holds
 * the classes of all of them.
 */
final class Rehearsal {

  private Rehearsal() {}

  /** {@return whether the launcher wants it in place of a command} */
  static boolean isWanted() {
    return Boolean.getBoolean("masar.rehearsal");
  }

  /**
   * Loads the samples through transactions, asks of them, and loads them in bulk, into the folder
   * it runs in; {@return the exit code}
   */
  static int run(Console console) {
    String samples = console.home("samples").resolve("articles").toString();
    int demo = Masar.run(console, "demo");
    int bulk = Masar.run(console, "load", "--bulk", "--db", "bulk", samples);
    return Math.max(demo, bulk);
  }
}
