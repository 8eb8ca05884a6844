package io.masar.extract.identity;

import io.masar.Among;
import io.masar.claim.EntityType;
import io.masar.claim.KnownEntity;
import io.masar.extract.page.Clitics;
import io.masar.extract.page.Line;
import io.masar.extract.page.Mention;
import io.masar.extract.page.Words;
import io.masar.extract.reference.Antecedent;
import io.masar.mapping.Kind;
import io.masar.mapping.KindList;
import io.masar.mapping.Reading;
import io.masar.mapping.Sense;
import io.masar.text.ArabicText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Finds the long form that a short one stands for, within one article: "the alliance" for the
 * alliance it names in full, a ministry without its state for the one with it, "the party".
 */
final class LongForms {

  private static final Set<EntityType> BODIES = Set.of(EntityType.INSTITUTION, EntityType.FORCE);

  private static final Set<String> PROVINCES =
      Kind.ids(Kind.GOVERNORATE, Kind.PROVINCE, Kind.REGION);

  /** A named mention and its bare words, without clitic, articles and marks. */
  private record Form(int line, Mention mention, List<String> words) {

    String first() {
      return words.isEmpty() ? "" : words.get(0);
    }
  }

  private final List<Line> lines;
  private final List<List<Form>> byLine = new ArrayList<>();
  private final Map<String, List<Form>> byFirst = new HashMap<>();
  private final Map<String, List<Form>> fuller = new HashMap<>();

  LongForms(List<Line> lines, List<List<Mention>> mentions) {
    this.lines = lines;
    for (Line line : lines) {
      List<Form> forms = new ArrayList<>();
      for (Mention mention : mentions.get(line.index())) {
        boolean told = BODIES.contains(mention.type()) || mention.type() == EntityType.PLACE;
        if (told && mention.isNamed()) {
          forms.add(new Form(line.index(), mention, words(line, mention)));
        }
      }
      forms.forEach(
          form -> byFirst.computeIfAbsent(form.first(), f -> new ArrayList<>()).add(form));
      forms.forEach(this::addFuller);
      byLine.add(forms);
    }
  }

  /**
   * Coalitions by every word that an adjective may follow: "the aircraft of the COALITION of A".
   */
  private void addFuller(Form form) {
    for (int k = 0; Kind.COALITION.is(form.mention.kind()) && k < form.words.size() - 1; k++) {
      fuller.computeIfAbsent(form.words.get(k), word -> new ArrayList<>()).add(form);
    }
  }

  /** {@return the forms that begin with {@code word}, in the order of the text} */
  private List<Form> beginning(String word) {
    return byFirst.getOrDefault(word, List.of());
  }

  /** {@return {@code mention} as what its long form names, or as it is} */
  Mention join(Line line, Mention mention) {
    if (mention.type() == EntityType.PLACE) {
      return province(line, mention);
    }
    if (!BODIES.contains(mention.type())) {
      return mention;
    }
    List<String> words = words(line, mention);
    Form full = null;
    if (!mention.isNamed()) {
      full = described(line, mention, words);
    } else if (mention.known() == null) {
      full = words.size() > 1 ? extended(line, mention, words) : null;
    } else if (words.size() <= 2) {
      full = namesake(line, mention, words.get(words.size() - 1));
    }
    return full == null
        ? mention
        : mention.as(full.mention.type(), full.mention.id(), full.mention.known());
  }

  /** "The province of P" where the article says "P" as well: one place by two names. */
  private Mention province(Line line, Mention mention) {
    Reading reading = line.reading(mention.head(), Sense.Head.class);
    boolean headed =
        mention.isNamed()
            && mention.to() > mention.head() + 1
            && reading != null
            && reading.sense() instanceof Sense.Head head
            && PROVINCES.contains(head.noun().kind());
    if (!headed) {
      return mention;
    }
    List<String> words = words(line, mention);
    List<String> bare = words.subList(1, words.size());
    List<Form> alike = beginning(bare.isEmpty() ? "" : bare.get(0));
    Form form = nearest(alike, line, mention, other -> isPlace(other) && other.words.equals(bare));
    return form == null
        ? mention
        : mention.as(EntityType.PLACE, form.mention.id(), form.mention.known());
  }

  private static boolean isPlace(Form form) {
    return form.mention.type() == EntityType.PLACE;
  }

  /** "The party" and "the movement": the nearest before it whose name begins so. */
  private Form described(Line line, Mention mention, List<String> words) {
    if (mention.to() > mention.from() + 1
        || !mention.pronoun().isEmpty()
        || !Words.definite(line, mention.from())) {
      return null;
    }
    Set<String> kinds = line.kinds(KindList.ONLY_FORCE, words.get(0));
    for (int l = line.index(); l >= Math.max(0, line.index() - 8); l--) {
      List<Form> forms = byLine.get(l);
      for (int k = forms.size() - 1; k >= 0; k--) {
        Form form = forms.get(k);
        boolean before = l < line.index() || form.mention.to() <= mention.from();
        if (before
            && isCalled(form, words.get(0))
            && (kinds.isEmpty() || kinds.contains(Antecedent.kind(form.mention)))
            && !Antecedent.supports(lines.get(l), form.mention())) {
          return form;
        }
      }
    }
    return null;
  }

  private static boolean isCalled(Form form, String noun) {
    boolean said = form.words.size() > 1 && form.words.get(0).equals(noun);
    KnownEntity known = form.mention.known();
    return said || known != null && (begins(known.name(), noun) || aliased(known, noun));
  }

  private static boolean aliased(KnownEntity known, String noun) {
    return Among.any(known.aliases(), alias -> begins(alias, noun));
  }

  private static boolean begins(String name, String noun) {
    String folded = ArabicText.fold(name);
    return begins(folded, 0, noun) || folded.startsWith("ال") && begins(folded, 2, noun);
  }

  /** Whether {@code noun} and a space stand at {@code from}. */
  private static boolean begins(String name, int from, String noun) {
    int end = from + noun.length();
    return name.startsWith(noun, from) && end < name.length() && name.charAt(end) == ' ';
  }

  /** What begins with all its words and goes on. */
  private Form extended(Line line, Mention mention, List<String> words) {
    return nearest(
        beginning(words.get(0)),
        line,
        mention,
        form ->
            form.mention.type() == mention.type()
                && form.words.size() > words.size()
                && form.words.subList(0, words.size()).equals(words));
  }

  /** Another thing of the same kind that the article names in full, where this one never is. */
  private Form namesake(Line line, Mention mention, String word) {
    boolean coalition = Kind.COALITION.is(mention.kind());
    List<Form> alike = coalition ? fuller.getOrDefault(word, List.of()) : beginning(word);
    boolean full = Among.any(alike, f -> f.words.size() > 1 && f.mention.id().equals(mention.id()));
    return full
        ? null
        : nearest(
            alike,
            line,
            mention,
            form ->
                form.words.size() > 1
                    && form.mention.known() != null
                    && mention.kind() != null
                    && mention.kind().equals(form.mention.kind()));
  }

  private static Form nearest(List<Form> forms, Line line, Mention mention, Predicate<Form> fits) {
    Form best = null;
    for (Form form : forms) {
      if (fits.test(form) && !form.mention.id().equals(mention.id())) {
        boolean before = form.line <= line.index();
        best = before || best == null ? form : best;
      }
    }
    return best;
  }

  private static List<String> words(Line line, Mention mention) {
    List<String> words = new ArrayList<>();
    if (mention.head() < mention.from()) {
      return List.of();
    }
    String all = line.words(mention.head(), mention.to());
    String bare =
        mention.head() == mention.from()
            ? Clitics.strip(line, mention.head(), all, mention.clitic())
            : all;
    for (String word : bare.split(" ")) {
      words.add(Clitics.bareName(word));
    }
    return words;
  }
}
