package io.masar.generate;

import io.masar.Interval;
import io.masar.Span;
import io.masar.claim.Claim;
import io.masar.claim.ClaimKind;
import io.masar.claim.Quantity;
import io.masar.claim.Role;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** One wording as it is filled in. */
final class Sentence {

  private static final Pattern SLOT = Pattern.compile("\\{(\\w+):(\\w+)}");

  private final Wording wording;
  private final Scene scene;
  private final Map<Role, List<String>> roles = new EnumMap<>(Role.class);
  private final Map<String, String> lies = new LinkedHashMap<>();
  private Interval when;
  private String timeText;
  private Quantity quantity;
  private String saidBy;

  Sentence(Wording wording, Scene scene) {
    this.wording = wording;
    this.scene = scene;
  }

  /**
   * {@return the claim, with the sentence as its passage, and where the names it holds lie as they
   * tell themselves}
   */
  List<Claim> claims() {
    String text = SLOT.matcher(wording.text()).replaceAll(this::fill);
    List<Claim> claims = new ArrayList<>();
    claims.add(
        new Claim(
            wording.kind(),
            roles,
            when,
            timeText,
            wording.status(),
            quantity,
            wording.title(),
            saidBy,
            text,
            new Span(0, text.length()),
            "generated",
            1,
            List.of()));
    lies.forEach((site, area) -> claims.add(location(site, area, text)));
    return claims;
  }

  private static Claim location(String site, String area, String text) {
    Map<Role, List<String>> roles =
        new EnumMap<>(Map.of(Role.PART, List.of(site), Role.WHOLE, List.of(area)));
    Span span = new Span(0, text.length());
    return new Claim(
        ClaimKind.LOCATION,
        roles,
        null,
        null,
        null,
        null,
        null,
        null,
        text,
        span,
        "generated",
        1,
        List.of());
  }

  private String fill(MatchResult slot) {
    String pool = slot.group(2);
    return switch (slot.group(1)) {
      case "when" -> when(scene.days(pool));
      case "quantity" -> quantity(scene.troops());
      case "saidBy" -> {
        Pools.Named speaker = scene.name(pool);
        saidBy = speaker.id();
        yield speaker.name();
      }
      default -> role(Role.valueOf(slot.group(1)), scene.name(pool));
    };
  }

  private String when(Dated dated) {
    when = dated.days();
    timeText = dated.text();
    return timeText;
  }

  private String quantity(Counted counted) {
    quantity = counted.people();
    return counted.text();
  }

  private String role(Role role, Pools.Named name) {
    roles.computeIfAbsent(role, each -> new ArrayList<>()).add(name.id());
    Pools.Named area = scene.told(name);
    if (area != null) {
      lies.put(name.id(), area.id());
    }
    return name.name();
  }
}
