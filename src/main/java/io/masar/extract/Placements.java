package io.masar.extract;

import io.masar.claim.ClaimKind;
import io.masar.claim.EntityType;
import io.masar.claim.Role;
import io.masar.mapping.Sense;
import java.util.ArrayList;
import java.util.List;

/** Reads what lies in what: "A in B", "A north of B", "A, capital of B". */
final class Placements {

  private final Page page;
  private final Resolver resolver;
  private final Cast cast;
  private final NationalBodies nations = new NationalBodies();

  Placements(Page page, Cast cast, Resolver resolver) {
    this.page = page;
    this.cast = cast;
    this.resolver = resolver;
  }

  /** {@return the locations told in one line} */
  List<Draft> read(Line line) {
    List<Draft> drafts = new ArrayList<>();
    for (Mention part : page.mentions().get(line.index())) {
      if ((part.type() == EntityType.BASE || part.type() == EntityType.PLACE)
          && !"border".equals(part.kind())) {
        Draft draft = placed(line, part);
        draft = draft == null ? national(line, part) : draft;
        if (draft != null) {
          drafts.add(draft);
        }
      }
    }
    return drafts;
  }

  /** "The Syrian A": a place with the adjective of the state it lies in. */
  private Draft national(Line line, Mention part) {
    String country = Words.definite(line, part.to()) ? nations.country(line, part.to()) : null;
    boolean told = country != null && part.isNamed() && cast.type(country) == EntityType.COUNTRY;
    return told
        ? new Draft(ClaimKind.LOCATION, "placement", line, part.from())
            .fill(Role.PART, part.id(), "what lies")
            .fill(Role.WHOLE, country, "adjective of a state")
            .over(part.from(), part.to() + 1)
        : null;
  }

  private Draft placed(Line line, Mention part) {
    int j = part.to();
    if (line.isQuote(j)) {
      j++;
    }
    boolean comma = line.form(j).equals("،") || line.form(j).equals(",");
    j = comma ? j + 1 : j;
    String how = null;
    if (line.form(j).equals("عاصمه") || line.form(j).equals("مركز") && !comma) {
      j++;
      how = "capital of";
    } else {
      if (line.form(j).startsWith("الواقع") || line.form(j).startsWith("التابع")) {
        j++;
        how = "lying in";
      }
      boolean on = how != null && line.form(j).equals("علي");
      if (on || line.form(j).equals("في")) {
        j++;
        how = comma && how == null ? null : "in";
        comma = false;
      }
      int direction = j;
      while (line.has(direction, Sense.Direction.class) && direction < j + 3) {
        direction++;
      }
      how = direction > j ? "direction" : how;
      j = direction;
    }
    Mention whole = page.at(line.index(), j);
    if (whole == null || whole.from() != j || comma && how == null) {
      return null;
    }
    boolean in =
        whole.preposition().equals("ب") && how == null
            || how != null && (whole.preposition().isEmpty() || how.equals("lying in"));
    boolean fits =
        whole.type() == EntityType.PLACE
            || whole.type() == EntityType.COUNTRY
            || whole.type() == EntityType.BASE && part.type() == EntityType.BASE;
    if (!in
        || !fits
        || whole.coordinated()
        || "border".equals(whole.kind()) && !line.form(j - 1).equals("علي")) {
      return null;
    }
    String a = resolver.resolve(line, part, null);
    String b = resolver.resolve(line, whole, null);
    if (a == null || b == null || a.equals(b)) {
      return null;
    }
    return new Draft(ClaimKind.LOCATION, "placement", line, part.from())
        .fill(Role.PART, a, "what lies")
        .fill(Role.WHOLE, b, how == null ? "behind ب" : how)
        .over(part.from(), whole.to());
  }
}
