package io.masar.bench;

import io.masar.article.Article;
import io.masar.article.ArticleReader;
import io.masar.generate.ArticleGenerator;
import io.masar.mapping.Mapping;
import io.masar.text.ArabicText;
import io.masar.text.Sentence;
import io.masar.text.Token;
import io.masar.text.Tokenizer;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;

/**
 * What is measured on: articles of the files of {@code -Dmasar.corpus}, as many as {@code
 * -Dmasar.bench.articles} says, evenly chosen; generated ones where no corpus is given.
 */
public record Texts(Mapping mapping, List<Article> articles) {

  private static final int ARTICLES = Integer.getInteger("masar.bench.articles", 100);

  /** {@return the same in every process} */
  public static Texts read() {
    Mapping mapping = Mapping.read(Path.of("loader"), List.of());
    String corpus = System.getProperty("masar.corpus", "");
    return new Texts(mapping, corpus.isEmpty() ? generated(mapping) : chosen(corpus));
  }

  private static List<Article> generated(Mapping mapping) {
    ArticleGenerator generator = new ArticleGenerator(mapping.gazetteer(), 1);
    return LongStream.range(0, ARTICLES)
        .mapToObj(number -> generator.article(number).article())
        .toList();
  }

  private static List<Article> chosen(String corpus) {
    List<Article> all = new ArrayList<>();
    ArticleReader.of(List.of(corpus), InputStream.nullInputStream())
        .read(all::add, problem -> System.err.println(problem));
    int step = Math.max(1, all.size() / ARTICLES);
    List<Article> chosen = new ArrayList<>();
    for (int i = 0; i < all.size() && chosen.size() < ARTICLES; i += step) {
      chosen.add(all.get(i));
    }
    return chosen;
  }

  /** {@return the sentences of an article} */
  public static List<Sentence> sentences(Article article) {
    return Tokenizer.sentences(ArabicText.of(article.text()));
  }

  /** {@return how many words all articles have, marks and figures aside} */
  public long words() {
    return articles.stream()
        .flatMap(article -> sentences(article).stream())
        .flatMap(sentence -> sentence.tokens().stream())
        .filter(Token::isWord)
        .count();
  }

  /** {@return how long all texts are, in bytes of UTF-8} */
  public long bytes() {
    return articles.stream()
        .mapToLong(article -> article.text().getBytes(StandardCharsets.UTF_8).length)
        .sum();
  }
}
