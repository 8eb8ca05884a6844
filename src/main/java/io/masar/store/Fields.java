package io.masar.store;

import io.masar.fact.Window;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Values that may be absent, in bytes. */
final class Fields {

  private static final long NO_NUMBER = Long.MIN_VALUE;

  private Fields() {}

  static void text(String text, DataOutputStream out) throws IOException {
    byte[] bytes = text == null ? null : text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes == null ? -1 : bytes.length);
    if (bytes != null) {
      out.write(bytes);
    }
  }

  static String text(DataInputStream in) throws IOException {
    int length = in.readInt();
    return length < 0 ? null : new String(in.readNBytes(length), StandardCharsets.UTF_8);
  }

  static void texts(List<String> texts, DataOutputStream out) throws IOException {
    out.writeInt(texts.size());
    for (String text : texts) {
      text(text, out);
    }
  }

  static List<String> texts(DataInputStream in) throws IOException {
    List<String> texts = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      texts.add(text(in));
    }
    return texts;
  }

  static void number(Number number, DataOutputStream out) throws IOException {
    out.writeLong(number == null ? NO_NUMBER : number.longValue());
  }

  static Long number(DataInputStream in) throws IOException {
    long number = in.readLong();
    return number == NO_NUMBER ? null : number;
  }

  static void day(LocalDate day, DataOutputStream out) throws IOException {
    number(day == null ? null : day.toEpochDay(), out);
  }

  static LocalDate day(DataInputStream in) throws IOException {
    Long day = number(in);
    return day == null ? null : LocalDate.ofEpochDay(day);
  }

  static void days(Window days, DataOutputStream out) throws IOException {
    day(days.from(), out);
    day(days.to(), out);
  }

  static Window days(DataInputStream in) throws IOException {
    return new Window(day(in), day(in));
  }

  @SuppressWarnings("EnumOrdinal") // read by the same program
  static void name(Enum<?> name, DataOutputStream out) throws IOException {
    out.writeByte(name == null ? -1 : name.ordinal());
  }

  /** {@return one of {@code all}, or {@code null}} */
  static <E extends Enum<E>> E name(E[] all, DataInputStream in) throws IOException {
    int ordinal = in.readByte();
    return ordinal < 0 ? null : all[ordinal];
  }
}
