package io.masar.extract.name;

import io.masar.claim.EntityType;
import io.masar.claim.KnownEntity;
import io.masar.extract.page.Ids;
import io.masar.extract.page.Line;
import io.masar.extract.page.Mention;
import io.masar.mapping.Gazetteer;
import io.masar.mapping.Lexeme;
import io.masar.mapping.NameList;
import io.masar.mapping.Sense;

/** Finds papers and channels named without the word for them: told "to 'N'", "(CITY - N)". */
final class MediaNames {

  private static final int LONGEST = 3;

  private final Gazetteer gazetteer;

  MediaNames(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /** {@return the paper or channel whose name begins at token {@code i}, or {@code other}} */
  Mention over(Line line, int i, Mention other) {
    boolean quoted = line.isQuote(i - 1) && told(line, i - 2);
    boolean first = line.index() == 0 && i < 9 && other == null;
    boolean byline = first && (i == 0 || isDash(line, i - 1));
    if (!quoted && !byline) {
      return other;
    }
    int end = i + 1;
    while (end < i + LONGEST && end < line.size() && !line.isMark(end)) {
      end++;
    }
    boolean closed = quoted ? line.isQuote(end) : isDash(line, end);
    Mention found = closed ? named(line, i, end) : null;
    return found == null ? other : found;
  }

  private static boolean told(Line line, int i) {
    Sense.Action verb = line.verb(i);
    return line.isOneOf(NameList.BEFORE_MEDIUM, i)
        || verb != null && verb.lexeme().meaning() instanceof Lexeme.Tells;
  }

  private static boolean isDash(Line line, int i) {
    return line.form(i).equals("-") || line.form(i).equals("–") || line.form(i).equals("ـ");
  }

  /** The known paper or channel of that name, else one that only begins so with a head. */
  private Mention named(Line line, int i, int end) {
    boolean begun = false;
    for (String head : line.words(NameList.MEDIUM)) {
      Gazetteer.Node node = gazetteer.after(head);
      for (int j = i; j < end && node != null; j++) {
        node = node.next(line.form(j));
      }
      KnownEntity known = node == null || node.ends().isEmpty() ? null : node.ends().get(0);
      if (known != null && known.type() == EntityType.INSTITUTION) {
        return Mention.known(i, end, "", known);
      }
      begun |= node != null;
    }
    String id = begun ? Ids.of(EntityType.INSTITUTION, line, i, end, "") : null;
    return begun ? Mention.named(i, end, "", EntityType.INSTITUTION, id, "media") : null;
  }
}
