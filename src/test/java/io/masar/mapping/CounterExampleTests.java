package io.masar.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import io.masar.article.Article;
import io.masar.claim.ClaimKind;
import io.masar.claim.Document;
import io.masar.claim.EntityType;
import io.masar.extract.Extractor;
import io.masar.text.Token;
import io.masar.text.Tokenizer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A counter-example that no rule could ever fail tells nothing of the rule it stands beside. */
class CounterExampleTests {

  private static final Path LOADER = Path.of("loader");

  private final Mapping mapping = Mapping.read(LOADER, List.of());
  private final Extractor extractor = new Extractor(mapping);

  @Test
  void whatItForbidsHasATriggerInItsText() {
    assertThat(
            counterExamples().stream()
                .filter(example -> !example.claims().isEmpty() && example.entities().isEmpty())
                .filter(example -> example.claims().stream().noneMatch(c -> mayBe(c, example)))
                .map(example -> example.where() + " " + example.text()))
        .isEmpty();
  }

  /** Whether a rule too broad could find the claim: its trigger stands there, or who it is of. */
  private boolean mayBe(ExpectedClaim claim, GrammarExample example) {
    Set<EntityType> types = EnumSet.noneOf(EntityType.class);
    Document document =
        extractor.extract(
            new Article(example.where(), null, example.text(), null, null, null, "ar"));
    document.entities().forEach(entity -> types.add(entity.type()));
    if (new Found(document, mapping.gazetteer()).cuts(claim)) {
      return false;
    }
    Set<ClaimKind> told = triggers(example.text());
    return switch (claim.kind()) {
      case ROLE -> types.contains(EntityType.PERSON);
      case LOCATION, MEMBERSHIP -> !types.isEmpty();
      case TERM -> !document.times().isEmpty();
      case PRESENCE -> types.contains(EntityType.FORCE) || told.contains(claim.kind());
      default -> told.contains(claim.kind());
    };
  }

  private Set<ClaimKind> triggers(String text) {
    Set<ClaimKind> kinds = EnumSet.noneOf(ClaimKind.class);
    for (Analysis word : analyses(text)) {
      for (Reading reading : word.readings()) {
        if (reading.sense() instanceof Sense.Action action
            && action.lexeme().meaning() instanceof Lexeme.Triggers triggers) {
          kinds.add(triggers.frame().kind());
        }
      }
    }
    return kinds;
  }

  private List<Analysis> analyses(String text) {
    List<Token> tokens = Tokenizer.tokens(text).stream().filter(Token::isWord).toList();
    List<Analysis> analyses = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      Analysis word = mapping.lexicon().word(tokens.get(i).form());
      analyses.add(word);
      if (i + 1 < tokens.size()) {
        String next = tokens.get(i + 1).form();
        analyses.add(
            mapping
                .lexicon()
                .phrase(tokens.get(i).form(), word, next, mapping.lexicon().word(next)));
      }
    }
    return analyses;
  }

  private static List<GrammarExample> counterExamples() {
    GrammarReader reader = new GrammarReader(new ArrayList<>());
    try (Stream<Path> files = Files.walk(LOADER.resolve("grammar"))) {
      files
          .filter(file -> Files.isRegularFile(file) && !file.getParent().endsWith("time"))
          .sorted()
          .forEach(reader::read);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return reader.examples().stream().filter(GrammarExample::counter).toList();
  }
}
