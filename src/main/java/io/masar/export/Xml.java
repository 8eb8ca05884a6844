package io.masar.export;

import java.io.OutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes XML; whatever text is given to it stays text. */
final class Xml implements AutoCloseable {

  private final XMLStreamWriter out;

  /** Writes to {@code stream}, which stays open. */
  Xml(OutputStream stream) {
    out = of(() -> XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(stream, "UTF-8"));
    attempt(() -> out.writeStartDocument("UTF-8", "1.0"));
  }

  /**
   * Starts an element.
   *
   * @param attributes name, value, name, value …; those that are {@code null} are left out
   */
  Xml start(String name, Object... attributes) {
    attempt(
        () -> {
          out.writeCharacters("\n");
          out.writeStartElement(name);
          for (int i = 0; i < attributes.length; i += 2) {
            if (attributes[i + 1] != null) {
              out.writeAttribute((String) attributes[i], allowed(attributes[i + 1]));
            }
          }
        });
    return this;
  }

  /** Gives the element that was just started another attribute. */
  Xml with(String name, Object value) {
    attempt(() -> out.writeAttribute(name, allowed(value)));
    return this;
  }

  /** Writes an element with nothing in it. */
  Xml empty(String name, Object... attributes) {
    return start(name, attributes).end();
  }

  /** Writes text. */
  Xml text(Object text) {
    attempt(() -> out.writeCharacters(allowed(text)));
    return this;
  }

  /** Ends the element that was started last. */
  Xml end() {
    attempt(out::writeEndElement);
    return this;
  }

  @Override
  public void close() {
    attempt(
        () -> {
          out.writeEndDocument();
          out.writeCharacters("\n");
          out.flush();
        });
  }

  /** XML has no words for most control characters and for half a surrogate pair. */
  private static String allowed(Object value) {
    return value
        .toString()
        .codePoints()
        .map(c -> isAllowed(c) ? c : 0xFFFD)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static boolean isAllowed(int c) {
    return c == '\t'
        || c == '\n'
        || c == '\r'
        || c >= 0x20 && c <= 0xD7FF
        || c >= 0xE000 && c <= 0xFFFD
        || c >= 0x10000;
  }

  private interface Making<T> {
    T make() throws XMLStreamException;
  }

  private interface Writing {
    void write() throws XMLStreamException;
  }

  private static <T> T of(Making<T> making) {
    try {
      return making.make();
    } catch (XMLStreamException e) {
      throw new java.io.UncheckedIOException(new java.io.IOException(e));
    }
  }

  private static void attempt(Writing writing) {
    of(
        () -> {
          writing.write();
          return null;
        });
  }
}
