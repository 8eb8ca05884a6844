package io.masar.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files, folders, standard input; what is wrong with them, and that the rest is read. */
class ArticleReaderTests {

  private static final String TEXT = "وصلت القوات إلى الميناء.";

  @TempDir Path folder;

  @Test
  void readsAFolderInTheOrderOfItsNames() throws IOException {
    write("b/2.txt", TEXT);
    write("b/1.jsonl", object("x") + "\n" + object("y") + "\n");
    write("a.json", object("z"));
    write("c.ndjson.gz", object("w"));

    assertThat(Reading.of(folder).ids()).containsExactly("z", "x", "y", "2", "w");
  }

  @Test
  void passesOverOtherAndHiddenFilesInAFolder() throws IOException {
    write("README.md", "# Not an article");
    write(".DS_Store", "x");
    write("._1.txt", "x");
    write(".git/2.txt", "x");
    write("txt", "x");
    write("1.txt", TEXT);

    Reading reading = Reading.of(folder);

    assertThat(reading.ids()).containsExactly("1");
    assertThat(reading.problems()).isEmpty();
  }

  @Test
  void readsAFileNamedByTheUserWhateverItsName() throws IOException {
    Path text = write("note.md", TEXT);
    Path lines = write("dump", object("x") + "\n" + object("y"));
    Path pretty = write("dump2", "{\n  \"text\": \"" + TEXT + "\"\n}");

    assertThat(Reading.of(text, lines, pretty).ids()).containsExactly("note.md", "x", "y", "dump2");
  }

  @Test
  void namesAnArticleByItsFile() throws IOException {
    write("a.txt.gz", TEXT);
    write("b.json", "{\"text\": \"1\"}");
    write("c.json", "[{\"text\": \"1\"}, {\"text\": \"2\"}]");
    write("d.jsonl", "\n{\"text\": \"1\"}\n\n{\"text\": \"2\"}");

    assertThat(Reading.of(folder).ids()).containsExactly("a", "b", "c#1", "c#2", "d#2", "d#4");
  }

  @Test
  void readsStandardInputOfAnyFormat() throws IOException {
    assertThat(Reading.of(TEXT, "-").only().id()).isEqualTo("stdin");
    assertThat(Reading.of("\ufeff " + object("x"), "-").ids()).containsExactly("x");
    assertThat(Reading.of("[" + object("x") + "," + object("y") + "]", "-").ids())
        .containsExactly("x", "y");
    assertThat(Reading.of(object("x") + "\n" + object("y") + "\n", "-").ids())
        .containsExactly("x", "y");
    assertThat(Reading.of("{\"text\": \"cut\n" + object("y") + "\n", "-").ids())
        .containsExactly("y");
    assertThat(Reading.of(gzip(object("x")), "-").ids()).containsExactly("x");
  }

  @Test
  void saysWhatIsMissing() throws IOException {
    Path good = write("1.txt", TEXT);
    Path missing = folder.resolve("none.txt");

    Reading reading = Reading.of(missing, good);

    assertThat(reading.complaints()).containsExactly(missing + ": no such file or folder");
    assertThat(reading.ids()).containsExactly("1");
    assertThat(Reading.of("", "").problems()).hasSize(1);
  }

  @Test
  void saysWhatIsALinkToNowhere() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("a.txt"), folder.resolve("gone.txt"));
    write("b.txt", TEXT);

    Reading reading = Reading.of(folder);

    assertThat(reading.complaints()).containsExactly(link + ": no such file or folder");
    assertThat(reading.ids()).containsExactly("b");
  }

  @Test
  void saysWhatMayNotBeRead() throws IOException {
    Path locked = write("1.txt", TEXT);
    write("2.txt", TEXT);
    assumeThat(locked.toFile().setReadable(false) && !Files.isReadable(locked)).isTrue();

    Reading reading = Reading.of(folder);

    assertThat(reading.complaints())
        .containsExactly(locked + ": may not be read: permission denied");
    assertThat(reading.ids()).containsExactly("2");
  }

  @Test
  void saysWhatFailsWhileItIsRead() throws IOException {
    Path failing = Path.of("/proc/self/mem");
    assumeThat(Files.exists(failing)).isTrue();
    Path good = write("1.txt", TEXT);

    Reading reading = Reading.of(failing, good);

    assertThat(reading.complaints()).singleElement().asString().startsWith(failing + ": cannot be");
    assertThat(reading.ids()).containsExactly("1");
  }

  @Test
  void saysWhatIsEmpty() throws IOException {
    write("1.txt", "");
    write("2.json", " ");
    write("3.jsonl", "\n\n");
    write("4.txt", " \n");
    Files.createFile(folder.resolve("5.txt.gz"));
    write("6.txt", TEXT);

    Reading reading = Reading.of(folder);

    assertThat(reading.complaints())
        .hasSize(5)
        .allSatisfy(complaint -> assertThat(complaint).endsWith(": empty, no article in it"));
    assertThat(reading.ids()).containsExactly("6");
  }

  @Test
  void followsALoopOfLinksOnce() throws IOException {
    write("a/1.txt", TEXT);
    Path loop = Files.createSymbolicLink(folder.resolve("a/back"), folder);
    write("b/2.txt", TEXT);

    Reading reading = Reading.of(folder);

    assertThat(reading.complaints())
        .containsExactly(
            loop + ": leads back to " + folder.toRealPath() + ", inside which it is; not followed");
    assertThat(reading.ids()).containsExactly("1", "2");
  }

  @Test
  void readsAFolderOnceHoweverManyWaysLeadToIt() throws IOException {
    write("a/1.txt", TEXT);
    Files.createSymbolicLink(folder.resolve("b"), folder.resolve("a"));

    Reading reading = Reading.of(folder, folder, folder.resolve("a"));

    assertThat(reading.ids()).containsExactly("1");
    assertThat(reading.problems()).isEmpty();
  }

  @Test
  void keepsTheFirstOfTwoArticlesWithOneId() throws IOException {
    write("1.json", "{\"id\": \"x\", \"text\": \"one\"}");
    write("2.json", "{\"id\": \"x\", \"text\": \"one\"}");
    Path other = write("3.json", "{\"id\": \"x\", \"text\": \"two\"}");

    Reading reading = Reading.of(folder);

    assertThat(reading.articles()).extracting(Article::text).containsExactly("one");
    assertThat(reading.complaints())
        .singleElement()
        .asString()
        .startsWith(other + ":1: another article of the id x");
  }

  @Test
  void saysWhatIsNotGzipped() throws IOException {
    Path fake = write("1.txt.gz", "");
    Files.writeString(fake, TEXT);
    Path cut = folder.resolve("2.jsonl.gz");
    byte[] whole = gzip((object("x") + "\n").repeat(5));
    Files.write(cut, Arrays.copyOf(whole, whole.length - 12));

    Reading reading = Reading.of(folder);

    assertThat(reading.complaints())
        .containsExactly(
            fake + ": cannot be read: named .gz, but not gzipped",
            cut + ": cannot be read to its end: the gzipped data stop early");
  }

  @Test
  void tellsHowFarItIs() throws IOException {
    write("1.txt", TEXT);
    write("2.txt.gz", TEXT);
    ArticleReader reader =
        ArticleReader.of(List.of(folder.toString()), InputStream.nullInputStream());

    assertThat(reader.bytesRead()).isZero();
    reader.read(article -> {}, problem -> {});

    assertThat(reader.bytesRead()).isEqualTo(reader.bytes()).isPositive();
    assertThat(ArticleReader.of(List.of("-"), InputStream.nullInputStream()).bytes()).isEqualTo(-1);
  }

  private Path write(String name, String content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.write(
        file, name.endsWith(".gz") ? gzip(content) : content.getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] gzip(String content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(bytes)) {
      out.write(content.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }

  private static String object(String id) {
    return "{\"id\": \"" + id + "\", \"text\": \"" + TEXT + "\"}";
  }
}
