package io.masar.export;

import io.masar.element.Columns;
import io.masar.element.Element;
import io.masar.element.Shape;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/** The elements as files in a zip, one a kind; a kind of which nothing is chosen has no file. */
record Tables(Elements elements, ZipText zip) {

  /** Starts a file with these columns in this writer, and gives what takes its elements. */
  interface Opener extends BiFunction<Columns, Writer, Consumer<Element>> {}

  /** Hands every element of one kind to somebody. */
  private interface Reader {
    void read(String kind, Consumer<Element> to);
  }

  /** {@return the names of the files} that the nodes are written to */
  List<String> nodes(Opener opener) {
    return write("nodes/", Shape::nodes, elements::nodesOf, opener);
  }

  /** {@return the names of the files} that the relationships are written to */
  List<String> links(Opener opener) {
    return write("relationships/", Shape::links, elements::linksOf, opener);
  }

  private List<String> write(
      String folder, Function<Shape, List<Columns>> kinds, Reader read, Opener opener) {
    List<String> names = new ArrayList<>();
    for (Columns columns : kinds.apply(elements.shape())) {
      String name = folder + columns.kind() + ".csv";
      File file = new File(() -> opener.apply(columns, zip.next(name)));
      read.read(columns.kind(), file);
      if (file.open != null) {
        names.add(name);
      }
    }
    return names;
  }

  /** A file that is there once something is written to it. */
  private static final class File implements Consumer<Element> {
    private final Supplier<Consumer<Element>> opener;
    private Consumer<Element> open;

    private File(Supplier<Consumer<Element>> opener) {
      this.opener = opener;
    }

    @Override
    public void accept(Element element) {
      if (open == null) {
        open = opener.get();
      }
      open.accept(element);
    }
  }
}
