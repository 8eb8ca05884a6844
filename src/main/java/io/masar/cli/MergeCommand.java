package io.masar.cli;

import io.masar.store.Correction;
import io.masar.store.Store;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code masar merge}. */
@Command(
    name = "merge",
    description = {
      "Make of two things of the graph one, for the articles in it and all that come.",
      "The second stays and takes over all that is said of the first; but what the gazetteer holds"
          + " stays before what it does not. masar split undoes that."
    },
    footer = {
      "",
      "Examples:",
      "  masar merge \"الفريق المحمداوي\" \"قيس المحمداوي\"",
      "  masar merge force:قوات-تحالف us-led-coalition",
      "  masar split --list                            what was joined"
    })
final class MergeCommand implements Callable<Integer> {

  @Parameters(
      index = "0",
      paramLabel = "NAME",
      description = "A name in Arabic or English, in any spelling, or an id.")
  private String name;

  @Parameters(index = "1", paramLabel = "OTHER", description = "What it is, likewise.")
  private String other;

  @ParentCommand private Masar masar;

  @Override
  public Integer call() {
    try (Store store = masar.graph()) {
      ThingMeant things = new ThingMeant(store.names());
      Correction said =
          store.merge(
              masar.statements(),
              masar.mapping().gazetteer()::byId,
              things.id(name),
              things.id(other));
      masar
          .console()
          .out()
          .printf(
              "%s (%s) is %s (%s) now%n",
              said.thing(), said.type().label(), said.into(), said.intoType().label());
    }
    return ExitCode.DONE;
  }
}
