package io.masar.extract;

import io.masar.article.Article;
import io.masar.bench.Texts;
import io.masar.extract.name.NameFinder;
import io.masar.extract.page.Cast;
import io.masar.extract.page.Page;
import io.masar.text.Sentence;
import io.masar.time.TimeTagger;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;

/** The stages of extraction, each over all articles; the whole on one thread and on every core. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
    value = 1,
    jvmArgsAppend = {"-Xmx256m", "-XX:+UseParallelGC", "-XX:FreqInlineSize=60"})
@Warmup(iterations = 8, time = 5)
@Measurement(iterations = 5, time = 4)
public class Stages {

  private record Prepared(Article article, List<Sentence> sentences, Cast cast, Page page) {}

  private final List<Prepared> articles = new ArrayList<>();
  private Extractor extractor;
  private NameFinder names;
  private TimeTagger times;

  /** Reads the articles and makes ready what each stage begins with. */
  @Setup
  public void prepare() {
    Texts texts = Texts.read();
    extractor = new Extractor(texts.mapping());
    names = new NameFinder(texts.mapping());
    times = new TimeTagger(texts.mapping().times());
    for (Article article : texts.articles()) {
      Cast cast = new Cast(article.text(), texts.mapping().gazetteer());
      Page page = extractor.page(article, cast);
      articles.add(new Prepared(article, Texts.sentences(article), cast, page));
    }
  }

  @Benchmark
  public long tokenise() {
    return articles.stream().mapToLong(each -> Texts.sentences(each.article()).size()).sum();
  }

  @Benchmark
  public long times() {
    return articles.stream()
        .mapToLong(each -> times.find(each.sentences(), each.article().publishedOn()).size())
        .sum();
  }

  @Benchmark
  public long names() {
    return articles.stream()
        .flatMap(each -> each.page().lines().stream())
        .mapToLong(line -> names.find(line).size())
        .sum();
  }

  @Benchmark
  public long claims() {
    return articles.stream()
        .mapToLong(each -> new Drafts(each.page(), each.cast()).read().size())
        .sum();
  }

  @Benchmark
  public long whole() {
    return articles.stream()
        .mapToLong(each -> extractor.extract(each.article()).claims().size())
        .sum();
  }

  @Benchmark
  @Threads(Threads.MAX)
  public long wholeOnAllCores() {
    return whole();
  }
}
