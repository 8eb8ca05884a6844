package io.masar.generate;

import io.masar.Interval;
import io.masar.Span;
import io.masar.claim.Claim;
import io.masar.claim.Quantity;
import io.masar.claim.Role;
import java.util.ArrayList;
import java.util.EnumMap;
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
  private Interval when;
  private String timeText;
  private Quantity quantity;
  private String saidBy;

  Sentence(Wording wording, Scene scene) {
    this.wording = wording;
    this.scene = scene;
  }

  /** {@return the claim, with the sentence as its passage} */
  Claim claim() {
    String text = SLOT.matcher(wording.text()).replaceAll(this::fill);
    return new Claim(
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
    return name.name();
  }
}
