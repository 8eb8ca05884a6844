package io.masar.cli;

import io.masar.InvalidInput;
import io.masar.store.Correction;
import io.masar.store.Store;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code masar split}. */
@Command(
    name = "split",
    description = {
      "Part what masar merge joined; or, with --in and --as, say that some articles mean another"
          + " thing by a name, which masar merge of both undoes.",
    },
    footer = {
      "",
      "Examples:",
      "  masar split \"الفريق المحمداوي\"                undoes masar merge",
      "  masar split \"سالم الراوي\" --in 017-a --as \"سالم الراوي الوزير\"",
      "  masar split --list                            what was joined and set apart"
    })
final class SplitCommand implements Callable<Integer> {

  @Parameters(
      arity = "0..1",
      paramLabel = "NAME",
      description = "A name in Arabic or English, in any spelling, or an id.")
  private String name;

  @ArgGroup(exclusive = false)
  private Apart apart;

  @Option(names = "--list", description = "List what was joined and set apart.")
  private boolean list;

  @Mixin private FormatOption format;
  @ParentCommand private Masar masar;

  @Spec private CommandSpec spec;

  /** What is to be set apart. */
  private static final class Apart {
    @Option(
        names = "--in",
        paramLabel = "ARTICLE",
        required = true,
        description = "An article's id or address; may be given several times.")
    private List<String> articles;

    @Option(
        names = "--as",
        paramLabel = "OTHER",
        required = true,
        description = "What to call the other thing; nothing in the graph is called so yet.")
    private String name;
  }

  @Override
  public Integer call() throws IOException {
    if (list == (name != null)) {
      throw new Refused(
          spec.commandLine(), new InvalidInput("NAME", "give a name, or --list for what there is"));
    }
    try (Store store = masar.graph()) {
      if (list) {
        list(store);
      } else if (apart == null) {
        part(store);
      } else {
        setApart(store);
      }
    }
    return masar.console().diagnostics().exitCode();
  }

  private void list(Store store) throws IOException {
    new Answer(masar.report("joined"), format.get(), false).print(Map.of(), masar.console(), store);
  }

  private void part(Store store) {
    Correction said =
        store.split(
            masar.statements(),
            masar.mapping().gazetteer()::byId,
            new ThingMeant(store.joined()).id(name));
    masar.console().out().printf("%s and %s are two things now%n", said.thing(), said.into());
  }

  private void setApart(Store store) {
    ThingMeant things = new ThingMeant(store.names());
    String thing = things.id(name);
    if (things.isThere(apart.name)) {
      throw new InvalidInput(
          "--as",
          "\"" + apart.name + "\" is there already; take another name, and then masar merge");
    }
    Set<String> articles = new ArticlesMeant(masar, store).ids(apart.articles);
    if (!articles.isEmpty()) {
      String other =
          store.setApart(
              masar.statements(), masar.mapping().gazetteer()::byId, thing, articles, apart.name);
      masar
          .console()
          .out()
          .printf("%s is %s in %s now%n", thing, other, Plural.of(articles.size(), "article"));
    }
  }
}
