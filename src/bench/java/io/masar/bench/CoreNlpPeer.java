package io.masar.bench;

import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** CoreNLP's Arabic segmenter, and its tagger of words behind that. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx3g")
@Warmup(iterations = 1, time = 5)
@Measurement(iterations = 2, time = 5)
public class CoreNlpPeer {

  private static final String SETTINGS = "StanfordCoreNLP-arabic.properties";

  @Param({"tokenize,ssplit", "tokenize,ssplit,pos"})
  public String steps;

  private Texts texts;
  private StanfordCoreNLP coreNlp;

  /** Reads the models. */
  @Setup
  public void prepare() throws IOException {
    texts = Texts.read();
    Properties settings = new Properties();
    try (InputStream in = getClass().getClassLoader().getResourceAsStream(SETTINGS)) {
      settings.load(in);
    }
    settings.setProperty("annotators", steps);
    coreNlp = new StanfordCoreNLP(settings);
  }

  @Benchmark
  public long coreNlp() {
    return texts.articles().stream()
        .mapToLong(article -> coreNlp.processToCoreDocument(article.text()).tokens().size())
        .sum();
  }
}
