package io.masar.extract.identity;

import io.masar.claim.EntityType;
import io.masar.extract.page.Clitics;
import io.masar.extract.page.Line;
import io.masar.extract.page.Mention;
import io.masar.extract.page.Words;
import io.masar.mapping.FunctionWord;
import io.masar.mapping.Gazetteer;
import io.masar.mapping.KindList;
import io.masar.mapping.NameList;
import io.masar.mapping.Sense;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Joins the persons of an article that bear shorter and longer forms of one name. */
final class ShortNames {

  private static final String[] SHORT_CLITICS = {"", "و", "ل", "ب", "ول", "ف"};

  private final Gazetteer gazetteer;
  private final List<Line> lines;

  /** The full names by their last word. */
  private final Map<String, Mention> byLast = new HashMap<>();

  /** The words of the full names by the ids of those who bear them. */
  private final Map<String, List<String>> words = new HashMap<>();

  private final Map<String, String> longForms = new HashMap<>();

  /** The last names that the article writes with the article: "AL-faisal". */
  private final Set<String> articled = new HashSet<>();

  ShortNames(Gazetteer gazetteer, List<Line> lines, List<List<Mention>> mentions) {
    this.gazetteer = gazetteer;
    this.lines = lines;
    lines.forEach(line -> mentions.get(line.index()).forEach(person -> gather(line, person)));
    lines.forEach(line -> mentions.get(line.index()).forEach(person -> joinLong(line, person)));
    byLast.values().removeIf(full -> endsInFather(words.get(full.id())));
  }

  private void gather(Line line, Mention mention) {
    String last = line.form(mention.to() - 1);
    if (isPerson(mention)
        && mention.to() - mention.from() > 1
        && !line.isOneOf(NameList.REGNAL, mention.to() - 1)) {
      byLast.putIfAbsent(Clitics.bareName(last), mention);
      words.putIfAbsent(mention.id(), names(line, mention));
      if (last.startsWith("ال")) {
        articled.add(Clitics.bareName(last));
      }
    }
  }

  private void joinLong(Line line, Mention mention) {
    if (!isPerson(mention)) {
      return;
    }
    List<String> own = names(line, mention);
    Mention full = byLast.get(own.get(own.size() - 1));
    boolean reigns = own.size() == 1 && line.isOneOf(NameList.KING, mention.from() - 1);
    boolean given =
        own.size() == 1
            && articled.contains(own.get(0))
            && line.has(mention.from(), Sense.GivenName.class)
            && !Words.definite(line, mention.from());
    boolean other =
        full != null
            && !given
            && !reigns
            && !full.id().equals(mention.id())
            && (full.known() == null || mention.known() == null);
    if (other && compatible(words.get(full.id()), own)) {
      longForms.put(mention.id(), full.id());
    }
  }

  private static boolean isPerson(Mention mention) {
    return mention.type() == EntityType.PERSON && mention.isNamed();
  }

  private static List<String> names(Line line, Mention mention) {
    List<String> names = new ArrayList<>();
    String all = Clitics.strip(line.words(mention.from(), mention.to()), mention.clitic());
    for (String word : all.split(" ")) {
      names.add(Clitics.bareName(word));
    }
    return names;
  }

  /**
   * Whether the names may be one person's: the first is the same and no father another, or the
   * others end so, unless with a father's name: "S son of A" is none of "M son of S son of A".
   */
  private boolean compatible(List<String> full, List<String> other) {
    int from = full.size() - other.size();
    return full.get(0).equals(other.get(0))
        ? !otherFather(full, other)
        : from > 0 && full.subList(from, full.size()).equals(other) && !isSon(full.get(from - 1));
  }

  /**
   * Whether both tell a father, and neither's is what the other's name ends with, or middle names
   * that no spelling joins.
   */
  private boolean otherFather(List<String> one, List<String> other) {
    boolean told = one.size() > 2 && other.size() > 2 && isSon(one.get(1)) && isSon(other.get(1));
    return told
            && !one.get(2).equals(other.get(2))
            && !other.get(other.size() - 1).equals(one.get(2))
            && !one.get(one.size() - 1).equals(other.get(2))
        || one.size() > 2 && other.size() > 2 && otherMiddle(one.get(1), other.get(1));
  }

  /** Whether two middle names begin otherwise, so that they are more than spelt otherwise. */
  private boolean otherMiddle(String one, String other) {
    return !isSon(one) && !isSon(other) && one.charAt(0) != other.charAt(0);
  }

  private boolean endsInFather(List<String> names) {
    return names.size() > 2 && isSon(names.get(names.size() - 2));
  }

  private boolean isSon(String word) {
    return lines.get(0).isOneOf(NameList.SON, word);
  }

  /** {@return {@code mention} as the person whose full name the article gives, or as it is} */
  Mention join(Line line, Mention mention) {
    String id = mention.id() == null ? null : longForms.get(mention.id());
    id = id == null ? king(line, mention) : id;
    return id == null ? mention : mention.as(mention.type(), id, gazetteer.byId(id));
  }

  /** The id of the only king who is called by that name alone, or {@code null}. */
  private static String king(Line line, Mention mention) {
    boolean one =
        isPerson(mention) && mention.known() == null && mention.to() == mention.from() + 1;
    if (!one || !line.isOneOf(NameList.KING, mention.from() - 1)) {
      return null;
    }
    Set<String> kings = line.kinds(KindList.REIGNS, line.form(mention.from()));
    return kings.size() == 1 ? kings.iterator().next() : null;
  }

  /** {@return the last names by themselves that stand for persons, beside {@code own} mentions} */
  List<Mention> shortMentions(Line line, List<Mention> own) {
    List<Mention> found = new ArrayList<>();
    if (byLast.isEmpty()) {
      return found;
    }
    long last = 0;
    for (String name : byLast.keySet()) {
      last |= letter(name);
    }
    boolean[] named = new boolean[line.size()];
    own.forEach(mention -> Arrays.fill(named, mention.from(), mention.to(), true));
    for (int i = 0; i < line.size(); i++) {
      boolean adjective = i + 1 < named.length && named[i + 1] && line.has(i - 1, Sense.Post.class);
      boolean may = line.isWord(i) && !named[i] && !adjective && (last & letter(line.form(i))) != 0;
      Mention mention = may ? shortMention(line, i) : null;
      if (mention != null) {
        found.add(mention);
      }
    }
    return found;
  }

  /** The last letter as a bit, by the last six of its own. */
  private static long letter(String word) {
    return word.isEmpty() ? 0 : 1L << word.charAt(word.length() - 1);
  }

  private Mention shortMention(Line line, int i) {
    String form = line.form(i);
    boolean definite = form.contains("ال") || form.contains("لل");
    boolean nameless = !definite && !line.has(i, Sense.GivenName.class);
    boolean titled = line.has(i, Sense.Rank.class) && line.has(i + 1, Sense.Rank.class);
    boolean prince = line.has(i, Sense.GivenName.class) && line.isOneOf(NameList.ROYAL, i - 1);
    if (prince && !definite) {
      return null;
    }
    if (nameless && !line.readings(i).isEmpty() || titled || line.isOneOf(NameList.REGNAL, i)) {
      return null;
    }
    if (describes(line, i) || line.has(i, Sense.Rank.class) && Words.nameLike(line, i + 1)) {
      return null;
    }
    for (String clitic : SHORT_CLITICS) {
      String rest = form.startsWith(clitic) ? Clitics.strip(form, clitic) : "";
      Mention full = rest.length() > 2 ? byLast.get(Clitics.bareName(rest)) : null;
      boolean name =
          full != null
              && (line.readings(i).isEmpty()
                  || line.has(i, Sense.GivenName.class) && !articled.contains(rest)
                  || rest.startsWith("ال"));
      if (name && !ordinary(line, i, clitic)) {
        String id = longForms.getOrDefault(full.id(), full.id());
        return Mention.named(i, i + 1, clitic, EntityType.PERSON, id, null)
            .as(EntityType.PERSON, id, gazetteer.byId(id));
      }
    }
    return null;
  }

  /**
   * Whether a word that is a name as well describes the noun before it: "the league THE FRENCH",
   * "the north THE WESTERN".
   */
  private static boolean describes(Line line, int i) {
    boolean adjective = line.has(i, Sense.Adjective.class) || line.has(i, Sense.Nisba.class);
    boolean unknown = line.readings(i).isEmpty() && line.form(i).endsWith("ي");
    return (adjective || unknown)
        && line.form(i).startsWith("ال")
        && line.form(i - 1).startsWith("ال")
        && Words.definite(line, i - 1)
        && (line.has(i - 1, Sense.Ordinary.class) || line.has(i - 1, Sense.Direction.class))
        && !line.has(i - 1, Sense.Post.class)
        && !line.has(i - 1, Sense.Rank.class);
  }

  /** Whether a word that is a name as well stands as an ordinary one: "in favour of", "not fit". */
  private static boolean ordinary(Line line, int i, String clitic) {
    boolean given = line.has(i, Sense.GivenName.class) && !line.isMark(i - 1) && i > 0;
    boolean fit = line.is(i - 1, FunctionWord.NEGATION) || line.form(i + 1).startsWith("لل");
    return line.verb(i) != null && (!given || fit || clitic.endsWith("ل"));
  }
}
