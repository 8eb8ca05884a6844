package io.masar.cli;

import io.masar.InvalidInput;
import io.masar.article.Article;
import io.masar.browser.Offers;
import io.masar.claim.Document;
import io.masar.extract.Extractor;
import io.masar.extract.gap.Gap;
import io.masar.extract.gap.Gaps;
import io.masar.mapping.Mapping;
import io.masar.query.Catalogue;
import io.masar.query.Report;
import io.masar.store.Statements;
import io.masar.store.Store;
import io.masar.store.Target;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command above all commands: what holds for every one of them. */
@Command(
    name = "masar",
    description = "Reads Arabic news into a graph of who moves where and when, with the evidence.",
    synopsisSubcommandLabel = "COMMAND",
    versionProvider = Version.class,
    footer = {
      "",
      "Examples:",
      "  masar demo                        load the samples, show what moved",
      "  masar load articles/              load a folder of articles",
      "  masar report movements            ask the graph",
      "  masar help report                 more about a command",
      "",
      "Exit codes: 0 done, 1 a problem in the data or the database, 2 wrong usage."
    })
final class Masar {

  private static final int HELP_WIDTH = 100;
  private static final String DEFAULT_DB = Path.of(".masar", "db").toString();

  @Option(
      names = "--db",
      paramLabel = "PATH|URI",
      scope = ScopeType.INHERIT,
      description = {
        "The graph: a folder, or bolt://HOST or neo4j://HOST for a server, with the user and"
            + " password of NEO4J_USERNAME and NEO4J_PASSWORD.",
        "Default: NEO4J_URI, or else the folder .masar/db."
      })
  private String db;

  @Option(
      names = "--database",
      paramLabel = "NAME",
      scope = ScopeType.INHERIT,
      description = "The database on the server. Default: the server's own default.")
  private String database;

  @Option(
      names = "--mapping",
      paramLabel = "DIR",
      scope = ScopeType.INHERIT,
      description =
          "A folder laid out like loader/, whose files add to Masar's own or replace them;"
              + " may be given several times.")
  private List<Path> overlays = new ArrayList<>();

  @Option(
      names = "--stacktrace",
      scope = ScopeType.INHERIT,
      description = "Where something fails, show where in the program.")
  private boolean stacktrace;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      scope = ScopeType.INHERIT,
      description = "Show this help.")
  @SuppressWarnings("UnusedVariable")
  private boolean help;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      description = "Show the version.")
  @SuppressWarnings("UnusedVariable")
  private boolean version;

  @Spec private CommandSpec spec;

  private final Console console;
  private Mapping mapping;

  private Masar(Console console) {
    this.console = console;
  }

  /** Runs one command; {@return its exit code} */
  static int run(Console console, String... args) {
    Masar masar = new Masar(console);
    Failures failures = new Failures(console.diagnostics(), masar::wantsStacktrace);
    CommandLine command = new CommandLine(masar);
    plain(command.getCommandSpec());
    Commands.add(command, args);
    return command
        .setOut(console.out())
        .setErr(console.diagnostics().writer())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setExecutionExceptionHandler(failures)
        .setParameterExceptionHandler(failures)
        .execute(args);
  }

  /** Makes a command's help show its options as declared, in one form for all commands. */
  static CommandSpec plain(CommandSpec command) {
    command.usageMessage().sortOptions(false).abbreviateSynopsis(true).width(HELP_WIDTH);
    return command;
  }

  Console console() {
    return console;
  }

  /** {@return the mapping with what the user lays over it} */
  Mapping mapping() {
    if (mapping == null) {
      List<Path> layers = new ArrayList<>(List.of(console.home("loader")));
      layers.addAll(overlays);
      layers.stream()
          .filter(layer -> !Files.isDirectory(layer))
          .findFirst()
          .ifPresent(Masar::missing);
      mapping = Mapping.read(console.home("loader"), overlays);
    }
    return mapping;
  }

  private static void missing(Path layer) {
    throw new InvalidInput(layer.toString(), "no such folder; a mapping is a folder like loader/");
  }

  /** {@return what turns an article into its document, by that mapping} */
  Function<Article, Document> extractor() {
    return new Extractor(mapping())::extract;
  }

  /** {@return what tells of an article what that mapping does not know} */
  Function<Article, List<Gap>> gaps() {
    return new Gaps(mapping())::of;
  }

  /** {@return the reports there are} */
  Catalogue catalogue() {
    return Catalogue.read(console.home("queries"));
  }

  /** {@return the report of that name alone; all there are where none is called so} */
  Catalogue catalogue(String name) {
    return Catalogue.read(console.home("queries"), name);
  }

  /** {@return the report of that name} */
  Report report(String name) {
    return catalogue(name).report(name);
  }

  /** {@return the statements that write the graph} */
  Statements statements() {
    return Statements.read(console.home("loader").resolve("cypher"));
  }

  /** {@return what Neo4j Browser is offered} */
  Offers offers() {
    return Offers.read(console.home("loader").resolve("browser"), catalogue());
  }

  /**
   * {@return the folder of the graph}
   *
   * @throws InvalidInput if it is kept by a server
   */
  Path folder() {
    if (target() instanceof Target.Embedded embedded) {
      return embedded.folder();
    }
    throw new InvalidInput(
        target().toString(), "is a server already; give a folder with --db, or unset NEO4J_URI");
  }

  /** {@return the graph, opened; the caller closes it} */
  Store store() {
    return Store.open(target());
  }

  /**
   * {@return the same for asking}
   *
   * @throws InvalidInput if there is no graph yet; an empty one would only hide the mistake
   */
  Store graph() {
    if (!hasGraph()) {
      throw new InvalidInput(
          target().toString(), "no graph here; masar load PATH makes one, or masar demo");
    }
    return store();
  }

  /** {@return whether there is a graph already, or a server that must know} */
  boolean hasGraph() {
    return !(target() instanceof Target.Embedded embedded) || Files.exists(embedded.folder());
  }

  private Target target() {
    String uri = console.variable("NEO4J_URI");
    String given = db != null ? db : uri != null ? uri : DEFAULT_DB;
    try {
      return Target.of(
          given, console.variable("NEO4J_USERNAME"), console.variable("NEO4J_PASSWORD"), database);
    } catch (InvalidInput e) {
      throw new Refused(spec.commandLine(), e);
    }
  }

  private boolean wantsStacktrace() {
    return stacktrace || console.variable("MASAR_DEBUG") != null;
  }
}
