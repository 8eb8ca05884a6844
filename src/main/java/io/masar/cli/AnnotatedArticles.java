package io.masar.cli;

import io.masar.InvalidInput;
import io.masar.Problem;
import io.masar.article.Article;
import io.masar.article.ArticleReader;
import io.masar.claim.Document;
import io.masar.evaluate.Annotations;
import io.masar.evaluate.Evaluation;
import io.masar.evaluate.EvaluationPage;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Annotations with the articles they are of.
 *
 * @param annotations in the order of their files
 * @param articles by id; one may be missing
 */
record AnnotatedArticles(List<Document> annotations, Map<String, Article> articles) {

  /**
   * Reads them; an annotation without an article is a problem, and all in it will be missed.
   *
   * @param file where the articles are, or {@code null} for {@code articles.jsonl} in the folder
   */
  static AnnotatedArticles read(Path folder, Path file, Console console) {
    List<Document> annotations = Annotations.read(folder);
    Map<String, Article> articles = new HashMap<>();
    Path source = file == null ? folder.resolve("articles.jsonl") : file;
    ArticleReader.of(List.of(source.toString()), console.in())
        .read(article -> articles.put(article.id(), article), console.diagnostics()::problem);
    for (Document annotation : annotations) {
      if (!articles.containsKey(annotation.id())) {
        console.diagnostics().problem(new Problem(source.toString(), missing(annotation)));
      }
    }
    return new AnnotatedArticles(annotations, articles);
  }

  private static String missing(Document annotation) {
    return "no article of the id " + annotation.id() + ", which is annotated; all in it is missed";
  }

  Evaluation evaluate(Function<Article, Document> extractor) {
    Map<String, Document> read = new LinkedHashMap<>();
    for (Document annotation : annotations) {
      Article article = articles.get(annotation.id());
      if (article != null) {
        read.put(article.id(), extractor.apply(article));
      }
    }
    return Evaluation.of(annotations, read);
  }

  void writePage(Evaluation evaluation, Path page) {
    Map<String, String> texts = new HashMap<>();
    articles.forEach((id, article) -> texts.put(id, article.text()));
    try (Writer out = Files.newBufferedWriter(page)) {
      EvaluationPage.write(evaluation, texts, out);
    } catch (IOException e) {
      throw new InvalidInput(page.toString(), "cannot be written: " + e);
    }
  }
}
