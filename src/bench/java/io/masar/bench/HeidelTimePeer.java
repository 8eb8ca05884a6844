package io.masar.bench;

import de.unihd.dbs.heideltime.standalone.Config;
import de.unihd.dbs.heideltime.standalone.DocumentType;
import de.unihd.dbs.heideltime.standalone.components.impl.UimaContextImpl;
import de.unihd.dbs.uima.annotator.heideltime.HeidelTime;
import de.unihd.dbs.uima.annotator.heideltime.resources.Language;
import de.unihd.dbs.uima.types.heideltime.Dct;
import de.unihd.dbs.uima.types.heideltime.Timex3;
import io.masar.article.Article;
import io.masar.text.Sentence;
import io.masar.text.Token;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import org.apache.uima.UIMAException;
import org.apache.uima.UIMAFramework;
import org.apache.uima.jcas.JCas;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.apache.uima.util.CasCreationUtils;
import org.apache.uima.util.XMLInputSource;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * HeidelTime with its Arabic rules, given tokens and sentences; its tagger of words is left out.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-XX:+UseParallelGC")
@Warmup(iterations = 1, time = 5)
@Measurement(iterations = 2, time = 5)
public class HeidelTimePeer {

  private static final String TYPES = "desc/type/HeidelTime_TypeSystem.xml";

  private Texts texts;
  private HeidelTime tagger;
  private JCas cas;

  /** Makes HeidelTime ready. */
  @Setup
  public void prepare() throws Exception {
    texts = Texts.read();
    Config.setProps(settings());
    tagger = new HeidelTime();
    tagger.initialize(new UimaContextImpl(Language.ARABIC, DocumentType.NEWS, false));
    TypeSystemDescription types =
        UIMAFramework.getXMLParser()
            .parseTypeSystemDescription(
                new XMLInputSource(getClass().getClassLoader().getResource(TYPES)));
    cas = CasCreationUtils.createCas(types, null, null).getJCas();
  }

  /** What its file of settings says. */
  private static Properties settings() {
    Properties settings = new Properties();
    for (String kind : new String[] {"Date", "Duration", "Set", "Time"}) {
      settings.setProperty("consider" + kind, "true");
      settings.setProperty("uimaVar" + kind, kind);
    }
    settings.setProperty("considerTemponym", "false");
    settings.setProperty("uimaVarTemponym", "Temponym");
    settings.setProperty("uimaVarLanguage", "Language");
    settings.setProperty("uimaVarTypeToProcess", "Type");
    settings.setProperty("uimaVarConvertDurations", "ConvertDurations");
    return settings;
  }

  @Benchmark
  public long heidelTime() throws UIMAException {
    long found = 0;
    for (Article article : texts.articles()) {
      found += tag(article);
    }
    return found;
  }

  private int tag(Article article) throws UIMAException {
    cas.reset();
    cas.setDocumentText(article.text());
    if (article.publishedOn() != null) {
      Dct published = new Dct(cas);
      published.setValue(article.publishedOn().toString().replace('-', '.'));
      published.addToIndexes();
    }
    for (Sentence sentence : Texts.sentences(article)) {
      add(sentence);
    }
    tagger.process(cas);
    return cas.getAnnotationIndex(Timex3.type).size();
  }

  private void add(Sentence sentence) {
    var whole = new de.unihd.dbs.uima.types.heideltime.Sentence(cas);
    whole.setBegin(sentence.span().start());
    whole.setEnd(sentence.span().end());
    whole.setSentenceId(sentence.index());
    whole.addToIndexes();
    for (Token token : sentence.tokens()) {
      var word = new de.unihd.dbs.uima.types.heideltime.Token(cas);
      word.setBegin(token.span().start());
      word.setEnd(token.span().end());
      word.setPos("");
      word.addToIndexes();
    }
  }
}
