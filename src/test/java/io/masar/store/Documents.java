package io.masar.store;

import io.masar.Interval;
import io.masar.claim.Claim;
import io.masar.claim.ClaimKind;
import io.masar.claim.Document;
import io.masar.claim.Entity;
import io.masar.claim.EntityType;
import io.masar.claim.KnownEntity;
import io.masar.claim.Membership;
import io.masar.claim.Quantity;
import io.masar.claim.Role;
import io.masar.claim.Source;
import io.masar.claim.Status;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Invented documents and an invented gazetteer for tests. */
final class Documents {

  private static final Map<String, KnownEntity> GAZETTEER = new TreeMap<>();

  static {
    know("northland", EntityType.COUNTRY, "بلاد الشمال", null, null);
    know("southland", EntityType.COUNTRY, "بلاد الجنوب", null, null);
    know("dune-province", EntityType.PLACE, "ولاية الكثبان", null, "southland");
    know("rock-base", EntityType.BASE, "قاعدة الصخرة", null, "dune-province");
    know("palm-base", EntityType.BASE, "قاعدة النخيل", null, "southland");
    know("no-mans-land", EntityType.PLACE, "الأرض الحرام", null, null);
    know("ridge-base", EntityType.BASE, "قاعدة الحافة", null, "no-mans-land");
    know("northern-army", EntityType.FORCE, "جيش الشمال", "northland", null);
    know("southern-army", EntityType.FORCE, "جيش الجنوب", "southland", null);
    join(new Membership("northland", "northern-army", true, LocalDate.of(2010, 1, 1), null));
    join(new Membership("southland", "northern-army", false, null, LocalDate.of(2011, 12, 31)));
    join(new Membership("southland", "nowhere-pact", false, null, null));
  }

  private Documents() {}

  private static void know(String id, EntityType type, String name, String of, String within) {
    Double latitude = type == EntityType.BASE ? 33.5 : null;
    Double longitude = type == EntityType.BASE ? 42.25 : null;
    GAZETTEER.put(
        id,
        new KnownEntity(
            id, type, name, id, List.of(), null, of, within, null, null, latitude, longitude, null,
            List.of()));
  }

  private static void join(Membership said) {
    for (String end : List.of(said.member(), said.group())) {
      GAZETTEER.computeIfPresent(
          end,
          (id, known) -> {
            List<Membership> all = new ArrayList<>(known.memberships());
            all.add(said);
            return known.in(all);
          });
    }
  }

  static KnownEntity gazetteer(String id) {
    return GAZETTEER.get(id);
  }

  static Builder article(String id, String published, String outlet) {
    return new Builder(id, published == null ? null : LocalDate.parse(published), outlet);
  }

  static Said claim(ClaimKind kind, Status status) {
    return new Said(kind, status);
  }

  static Interval when(String from, String to) {
    return new Interval(
        from == null ? null : LocalDate.parse(from), to == null ? null : LocalDate.parse(to));
  }

  /** A claim in the making; roles hold the graph's ids. */
  static final class Said {
    private final ClaimKind kind;
    private final Status status;
    private final Map<Role, List<String>> roles = new LinkedHashMap<>();
    private Interval when;
    private Quantity quantity;
    private String title;
    private String saidBy;

    private Said(ClaimKind kind, Status status) {
      this.kind = kind;
      this.status = status;
    }

    Said role(Role role, String... ids) {
      roles.put(role, List.of(ids));
      return this;
    }

    Said when(String from, String to) {
      when = Documents.when(from, to);
      return this;
    }

    Said quantity(Integer min, Integer max) {
      quantity = new Quantity(min, max);
      return this;
    }

    Said title(String words) {
      title = words;
      return this;
    }

    Said saidBy(String id) {
      saidBy = id;
      return this;
    }

    private Claim claim(String passage) {
      return new Claim(
          kind, roles, when, null, status, quantity, title, saidBy, passage, null, "test", 1,
          List.of());
    }
  }

  /** A document in the making. */
  static final class Builder {
    private final String id;
    private final LocalDate published;
    private final String outlet;
    private final Map<String, Entity> entities = new LinkedHashMap<>();
    private final List<Claim> claims = new ArrayList<>();

    private Builder(String id, LocalDate published, String outlet) {
      this.id = id;
      this.published = published;
      this.outlet = outlet;
    }

    /** Adds a thing that the gazetteer does not know. */
    Builder unknown(String entity, EntityType type, String... names) {
      entities.put(entity, new Entity(entity, entity, type, List.of(names), false, List.of()));
      return this;
    }

    Builder says(Said said) {
      Claim claim = said.claim("جملة " + claims.size() + " من " + id);
      claim.roles().values().forEach(ids -> ids.forEach(this::known));
      if (claim.saidBy() != null) {
        known(claim.saidBy());
      }
      claims.add(claim);
      return this;
    }

    private void known(String entity) {
      KnownEntity known = gazetteer(entity);
      if (known != null) {
        entities.putIfAbsent(
            entity,
            new Entity(entity, entity, known.type(), List.of(known.name()), true, List.of()));
      }
    }

    Document build() {
      Source source = new Source("عنوان " + id, outlet, null, "ar", "hash of " + id);
      return new Document(id, published, source, List.copyOf(entities.values()), List.of(), claims);
    }
  }
}
