package io.masar.cli;

import io.masar.InvalidInput;
import io.masar.export.Format;
import java.util.Iterator;
import java.util.stream.Stream;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The forms a table can be asked for in, as a user writes them. */
final class Formats implements ITypeConverter<Format>, Iterable<String> {

  @Override
  public Format convert(String word) {
    try {
      return Format.of(word);
    } catch (InvalidInput e) {
      throw new TypeConversionException(e.problems().get(0).what());
    }
  }

  @Override
  public Iterator<String> iterator() {
    return Stream.of(Format.values()).map(Format::word).iterator();
  }
}
