package io.masar.generate;

import io.masar.article.Article;
import io.masar.claim.Claim;
import io.masar.claim.Document;
import io.masar.mapping.Gazetteer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Invents articles; the same ones for the same seed and gazetteer. */
public final class ArticleGenerator {

  private static final LocalDate FIRST = LocalDate.of(2014, 1, 1);
  private static final int DAYS = 4_000;
  private static final int OUTLETS = 60;

  private final Pools pools;
  private final List<Wording> wordings = Wording.all();
  private final long seed;
  private final int claims;

  /** Makes one of articles with four to six claims. */
  public ArticleGenerator(Gazetteer gazetteer, long seed) {
    this(gazetteer, seed, 5);
  }

  /**
   * Makes one of articles with other numbers of claims.
   *
   * @param claims about so many, one more or less
   */
  public ArticleGenerator(Gazetteer gazetteer, long seed, int claims) {
    this.pools = new Pools(gazetteer);
    this.seed = seed;
    this.claims = claims;
  }

  /** {@return the article of that number: its claims among sentences without any} */
  public Generated article(long number) {
    Chance chance = new Chance(seed * 1_000_003 + number);
    LocalDate published = FIRST.plusDays(chance.from(0, DAYS));
    Scene scene = new Scene(pools, published, chance);
    List<String> sentences = new ArrayList<>();
    List<Claim> claims = new ArrayList<>();
    for (int left = chance.from(this.claims - 1, this.claims + 1); left > 0; left--) {
      List<Claim> told = new Sentence(chance.of(wordings), scene).claims();
      claims.addAll(told);
      sentences.add(told.get(0).passage());
      if (chance.in(40)) {
        sentences.add(Filler.sentence(chance));
      }
    }
    String id = String.format("generated-%d-%07d", seed, number);
    String outlet = "وكالة الأخبار " + chance.from(1, OUTLETS);
    String text = String.join(".\n", sentences) + ".\n";
    String url = "https://news.example/" + id;
    return new Generated(
        new Article(id, "تقرير " + number, text, published, outlet, url, "ar"),
        new Document(
            id, published, null, scene.entities(), Scene.times(claims), List.copyOf(claims)));
  }
}
