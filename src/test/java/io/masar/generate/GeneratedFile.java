package io.masar.generate;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.masar.article.Article;
import io.masar.mapping.Mapping;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Writes generated articles as JSON Lines. */
public final class GeneratedFile {

  private GeneratedFile() {}

  /**
   * Writes one file.
   *
   * @param args the file, how many articles, and the seed
   */
  public static void main(String[] args) throws IOException {
    Mapping mapping = Mapping.read(Path.of("loader"), List.of());
    ArticleGenerator generator = new ArticleGenerator(mapping.gazetteer(), Long.parseLong(args[2]));
    write(generator, 0, Long.parseLong(args[1]), Path.of(args[0]));
  }

  /** Writes the articles of the numbers {@code from} to {@code to}, the last exclusive. */
  public static void write(ArticleGenerator generator, long from, long to, Path file)
      throws IOException {
    try (BufferedWriter lines = Files.newBufferedWriter(file);
        JsonGenerator json = new ObjectMapper().createGenerator(lines)) {
      json.setRootValueSeparator(null);
      for (long number = from; number < to; number++) {
        write(generator.article(number).article(), json);
        json.writeRaw('\n');
      }
    }
  }

  private static void write(Article article, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", article.id());
    json.writeStringField("title", article.title());
    json.writeStringField("text", article.text());
    json.writeStringField("publishedOn", article.publishedOn().toString());
    json.writeStringField("outlet", article.outlet());
    json.writeStringField("url", article.url());
    json.writeStringField("language", article.language());
    json.writeEndObject();
  }
}
