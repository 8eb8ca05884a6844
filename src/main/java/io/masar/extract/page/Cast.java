package io.masar.extract.page;

import io.masar.Among;
import io.masar.Span;
import io.masar.claim.Entity;
import io.masar.claim.EntityType;
import io.masar.claim.KnownEntity;
import io.masar.mapping.AttackList;
import io.masar.mapping.FunctionWord;
import io.masar.mapping.Gazetteer;
import io.masar.mapping.HeadNoun;
import io.masar.mapping.Kind;
import io.masar.mapping.MoverList;
import io.masar.mapping.NameList;
import io.masar.mapping.Reading;
import io.masar.mapping.Sense;
import io.masar.text.ArabicText;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The entities of one article, gathered mention by mention; the one stateful thing of an
 * extraction.
 */
public final class Cast {

  private static final Map<EntityType, String> KEYS =
      Map.of(
          EntityType.PERSON, "h",
          EntityType.INSTITUTION, "i",
          EntityType.FORCE, "f",
          EntityType.BASE, "b",
          EntityType.PLACE, "p",
          EntityType.COUNTRY, "c",
          EntityType.AGREEMENT, "a");

  private static final Set<String> ADMINISTRATIVE =
      Kind.ids(
          Kind.GOVERNORATE,
          Kind.PROVINCE,
          Kind.REGION,
          Kind.CITY,
          Kind.TOWN,
          Kind.VILLAGE,
          Kind.DISTRICT);

  private static final class Member {
    private final String id;
    private final EntityType type;
    private final boolean known;
    private final Map<String, Integer> names = new LinkedHashMap<>();
    private final Set<String> parts = new HashSet<>();
    private final List<Span> mentions = new ArrayList<>();

    private Member(String id, EntityType type, boolean known) {
      this.id = id;
      this.type = type;
      this.known = known;
    }
  }

  private final String text;
  private final Gazetteer gazetteer;
  private final Map<String, Member> members = new LinkedHashMap<>();

  public Cast(String text, Gazetteer gazetteer) {
    this.text = text;
    this.gazetteer = gazetteer;
  }

  /** Adds a mention that names something, under its id. */
  public void add(Line line, Mention mention) {
    Member member =
        members.computeIfAbsent(
            mention.id(), id -> new Member(id, mention.type(), gazetteer.byId(id) != null));
    boolean shared = mention.head() < mention.from();
    Span span = line.span(shared ? mention.from() : mention.head(), mention.nameEnd());
    boolean bound = mention.head() <= mention.from();
    String clitic = bound ? mention.clitic() : belongs(line, mention);
    String own =
        Clitics.strip(line, shared ? mention.from() : mention.head(), span.of(text), clitic);
    String name = tidy(shared ? sharedHead(line, mention) + " " + own : own);
    if (!name.isEmpty()) {
      member.names.merge(name, 1, Integer::sum);
      member.mentions.add(span);
      if (isPart(line, mention)) {
        member.parts.add(name);
      }
    }
    for (String bare : List.of(withoutHead(line, mention), withoutSeat(line, mention))) {
      if (!bare.isEmpty()) {
        member.names.merge(bare, 1, Integer::sum);
      }
    }
  }

  /** The head that another name before it has, without its proclitics. */
  private String sharedHead(Line line, Mention mention) {
    String head = line.token(mention.head()).span().of(text);
    Reading reading = line.reading(mention.head(), Sense.Head.class);
    return reading == null ? head : Clitics.strip(head, reading);
  }

  /** The preposition of whom a part belongs to, written with the name: "a convoy TO F". */
  private static String belongs(Line line, Mention mention) {
    int at = mention.head();
    boolean to =
        mention.type() == EntityType.FORCE
            && (line.form(at).startsWith("لل")
                || line.is(at - 1, FunctionWord.LYING)
                || Among.any(line.readings(at), Cast::behindTo));
    return to && line.form(at).startsWith("ل") ? "ل" : "";
  }

  private static boolean behindTo(Reading reading) {
    return reading.preposition().equals("ل") && reading.sense() instanceof Sense.Head;
  }

  /** The name of a site without where it lies: "the camp of Q" of "the camp of Q in P". */
  private String withoutSeat(Line line, Mention mention) {
    boolean seated =
        (mention.known() != null || mention.to() > mention.head() + 1)
            && mention.nameEnd() > mention.to()
            && (mention.type() == EntityType.BASE || mention.type() == EntityType.PLACE);
    return seated
        ? tidy(Clitics.strip(line.span(mention.from(), mention.to()).of(text), mention.clitic()))
        : "";
  }

  /** Adds what only an adjective at token {@code i} tells of, under its own name. */
  public void add(Line line, int i, KnownEntity entity) {
    Member member = members.computeIfAbsent(entity.id(), id -> new Member(id, entity.type(), true));
    member.names.merge(entity.name(), 1, Integer::sum);
    member.mentions.add(line.span(i, i + 1));
  }

  /** The name without the word for what it names, where it is a name by itself; or empty. */
  private String withoutHead(Line line, Mention mention) {
    Reading reading = line.reading(mention.head(), Sense.Head.class);
    boolean headed = reading != null && mention.to() > mention.head() + 1;
    return headed
            && reading.sense() instanceof Sense.Head head
            && !reading.article()
            && isOnlyTold(mention, head.noun())
        ? tidy(line.span(mention.head() + 1, mention.to()).of(text))
        : "";
  }

  /** Whether the head only tells what the name is of: "the town of A", "the organisation I". */
  private static boolean isOnlyTold(Mention mention, HeadNoun noun) {
    return switch (mention.type()) {
      case PLACE -> ADMINISTRATIVE.contains(noun.kind());
      case FORCE -> Kind.GROUP.is(noun.kind()) && mention.known() != null;
      case INSTITUTION -> Kind.MEDIA.is(noun.kind());
      default -> false;
    };
  }

  private static String tidy(String name) {
    StringBuilder tidy = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean space = c == ' ' || c >= '\t' && c <= '\r';
      boolean again = space && !tidy.isEmpty() && tidy.charAt(tidy.length() - 1) == ' ';
      if (!again && "\"«»“”()".indexOf(c) < 0) {
        tidy.append(space ? ' ' : c);
      }
    }
    return tidy.toString().strip();
  }

  /** {@return whether something of that id has been told of} */
  public boolean has(String id) {
    return members.containsKey(id);
  }

  /** {@return the type of what has that id, or {@code null}} */
  public EntityType type(String id) {
    Member member = members.get(id);
    return member == null ? null : member.type;
  }

  /** Whether only people or gear of a force are told, or no name of it: "aircraft of F". */
  private static boolean isPart(Line line, Mention mention) {
    int head = mention.head();
    boolean bare = mention.to() == head + 1 && line.has(head, Sense.Head.class);
    return mention.type() == EntityType.FORCE
        && (bare
            || mention.isOwned()
            || line.has(head, Sense.People.class)
            || line.endsWithOneOf(MoverList.GEAR, head)
            || line.isOneOf(AttackList.AIRCRAFT, head)
            || line.isOneOf(MoverList.OTHER_PEOPLE, head)
            || line.endsWithOneOf(NameList.PART_OF_FORCE, head));
  }

  /**
   * Moves the fullest name of the whole before those of its parts: "the army" before "tanks of the
   * army", a country before its capital.
   */
  private void wholeFirst(Member member, List<String> names) {
    boolean parted = member.type == EntityType.FORCE || member.type == EntityType.COUNTRY;
    if (!parted || names.size() < 2) {
      return;
    }
    int first = 0;
    int best = -1;
    for (int n = 0; n < names.size(); n++) {
      String name = names.get(n);
      int fits = (member.parts.contains(name) ? 0 : 2) + (namesWhole(member, name) ? 1 : 0);
      first = fits > best ? n : first;
      best = Math.max(best, fits);
    }
    names.add(0, names.remove(first));
  }

  private boolean namesWhole(Member member, String name) {
    String folded = ArabicText.fold(name);
    return member.known
        ? Among.any(gazetteer.named(folded, member.type), known -> known.id().equals(member.id))
        : member.id.equals(Ids.of(member.type, folded));
  }

  /** {@return the entities that have a name, in order of appearance, and their keys by id} */
  public Map<String, Entity> entities() {
    Map<EntityType, Integer> numbers = new EnumMap<>(EntityType.class);
    Map<String, Entity> entities = new LinkedHashMap<>();
    for (Member member : members.values()) {
      if (member.names.isEmpty()) {
        continue;
      }
      List<String> names = new ArrayList<>(member.names.keySet());
      names.sort((a, b) -> Integer.compare(b.length(), a.length()));
      wholeFirst(member, names);
      String key = KEYS.get(member.type) + numbers.merge(member.type, 1, Integer::sum);
      member.mentions.sort(null);
      entities.put(
          member.id, new Entity(key, member.id, member.type, names, member.known, member.mentions));
    }
    return entities;
  }
}
