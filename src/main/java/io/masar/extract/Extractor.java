package io.masar.extract;

import io.masar.Among;
import io.masar.Span;
import io.masar.article.Article;
import io.masar.claim.Claim;
import io.masar.claim.ClaimKind;
import io.masar.claim.Document;
import io.masar.claim.Entity;
import io.masar.claim.Role;
import io.masar.claim.Source;
import io.masar.claim.Time;
import io.masar.extract.identity.Roster;
import io.masar.extract.name.NameFinder;
import io.masar.extract.page.Cast;
import io.masar.extract.page.Draft;
import io.masar.extract.page.Line;
import io.masar.extract.page.Mention;
import io.masar.extract.page.Page;
import io.masar.extract.page.Passages;
import io.masar.extract.page.SpokenTense;
import io.masar.mapping.DateList;
import io.masar.mapping.Mapping;
import io.masar.text.ArabicText;
import io.masar.text.Sentence;
import io.masar.text.Tokenizer;
import io.masar.time.TimeMention;
import io.masar.time.TimeTagger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Turns articles into extraction documents. Immutable, and a pure function of article and mapping.
 */
public final class Extractor {

  private final Mapping mapping;
  private final NameFinder names;
  private final TimeTagger times;

  public Extractor(Mapping mapping) {
    this.mapping = mapping;
    this.names = new NameFinder(mapping);
    this.times = new TimeTagger(mapping.times(), new SpokenTense(mapping.lexicon()));
  }

  /** {@return everything read out of {@code article}} */
  public Document extract(Article article) {
    Cast cast = new Cast(article.text(), mapping.gazetteer());
    ArabicText text = ArabicText.of(article.text());
    Page page = page(article, text, cast);
    List<Draft> drafts = new Drafts(page, cast).read();
    Map<String, Entity> entities = cast.entities();
    List<Claim> claims = new ArrayList<>();
    for (Draft draft : drafts) {
      Claim claim = claim(article, draft, entities);
      if (claim != null) {
        claims.add(claim);
      }
    }
    return new Document(
        article.id(),
        article.publishedOn(),
        source(article, text),
        List.copyOf(entities.values()),
        times(page),
        claims);
  }

  /** {@return the article with everything named and dated in it; {@code cast} gathers the names} */
  public Page page(Article article, Cast cast) {
    return page(article, ArabicText.of(article.text()), cast);
  }

  private Page page(Article article, ArabicText text, Cast cast) {
    List<Sentence> sentences = Tokenizer.sentences(text);
    List<List<TimeMention>> found =
        unstamped(sentences, dates(article, times.find(sentences, article.publishedOn())));
    List<Line> lines = new ArrayList<>();
    List<List<Mention>> mentions = new ArrayList<>();
    for (Sentence sentence : sentences) {
      boolean[] taken = taken(sentence, found.get(sentence.index()));
      Line line = new Line(sentence, article.text(), mapping.lexicon(), taken);
      lines.add(line);
      mentions.add(names.find(line));
    }
    return new Roster(article, mapping, lines, mentions, found).settle(cast);
  }

  /**
   * Without the stamp that some texts begin with, "date 2025-12-31": it dates the article, nothing
   * in it.
   */
  private static List<List<TimeMention>> unstamped(
      List<Sentence> sentences, List<List<TimeMention>> found) {
    if (found.isEmpty() || !sentences.get(0).tokens().get(0).is("date")) {
      return found;
    }
    List<List<TimeMention>> kept = new ArrayList<>(found);
    kept.set(0, found.get(0).stream().filter(time -> time.firstToken() != 1).toList());
    return kept;
  }

  /** Without words that only folding makes dates: a city of the same letters as a month. */
  private List<List<TimeMention>> dates(Article article, List<List<TimeMention>> found) {
    List<List<TimeMention>> dates = new ArrayList<>(found.size());
    for (List<TimeMention> line : found) {
      boolean all = Among.all(line, time -> isDate(article, time));
      dates.add(all ? line : line.stream().filter(time -> isDate(article, time)).toList());
    }
    return dates;
  }

  private boolean isDate(Article article, TimeMention time) {
    String written = time.span().of(article.text());
    return !mapping.lexicon().lists().hasEnding(DateList.NO_DATE, written);
  }

  private static boolean[] taken(Sentence sentence, List<TimeMention> times) {
    boolean[] taken = new boolean[sentence.tokens().size()];
    for (TimeMention time : times) {
      Arrays.fill(taken, time.firstToken(), time.lastTokenExclusive(), true);
    }
    return taken;
  }

  private static List<Time> times(Page page) {
    Set<List<Object>> told = new HashSet<>();
    List<Time> times = new ArrayList<>();
    for (List<TimeMention> line : page.times()) {
      for (TimeMention time : line) {
        String text = time.span().of(page.article().text());
        if (time.isPlaced() && told.add(List.of(text, time.interval()))) {
          times.add(new Time(text, time.interval(), time.span()));
        }
      }
    }
    return times;
  }

  private static Claim claim(Article article, Draft draft, Map<String, Entity> entities) {
    Map<Role, List<String>> roles = roles(draft, entities);
    ClaimKind kind = draft.kind();
    if (!roles.containsKey(kind.roles().get(0)) && kind != ClaimKind.TERM) {
      return null;
    }
    Span span = Passages.of(draft.line(), draft.from(), Math.min(draft.to(), draft.line().size()));
    Entity speaker = draft.saidBy() == null ? null : entities.get(draft.saidBy());
    return new Claim(
        kind,
        roles,
        draft.when(),
        draft.timeText(),
        draft.status(),
        draft.quantity(),
        draft.title(),
        speaker == null ? null : speaker.key(),
        span.of(article.text()),
        span,
        draft.rule(),
        1,
        draft.why());
  }

  /** The keys of those who fill a role, without roles that only unnamed ones fill. */
  private static Map<Role, List<String>> roles(Draft draft, Map<String, Entity> entities) {
    Map<Role, List<String>> roles = new EnumMap<>(Role.class);
    draft
        .roles()
        .forEach(
            (role, ids) -> {
              List<String> keys =
                  ids.stream()
                      .map(entities::get)
                      .filter(Objects::nonNull)
                      .map(Entity::key)
                      .toList();
              if (!keys.isEmpty()) {
                roles.put(role, keys);
              }
            });
    return roles;
  }

  private static Source source(Article article, ArabicText text) {
    String title = article.title() == null ? "" : article.title();
    return new Source(
        article.title(),
        article.outlet(),
        article.url(),
        article.language(),
        HexFormat.of().formatHex(sha256(title + "\n", article.text())),
        Shingles.fingerprint(text.folded()));
  }

  private static byte[] sha256(String head, String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(head.getBytes(StandardCharsets.UTF_8));
      return digest.digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
