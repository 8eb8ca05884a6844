package io.masar.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds room for the names on a map: none over another or over a dot, none cut. */
final class MapNames {

  /** Pixels of a letter on average, of a line, and between a dot's middle and its name. */
  private static final double LETTER = 8;

  private static final double LINE = 19;
  private static final double OFF = 10;

  /** Pixels around a dot that are kept free. */
  private static final double AROUND = 2;

  private final Box picture;
  private final List<Box> taken = new ArrayList<>();
  private final List<Box> arrows = new ArrayList<>();

  /** Names on a picture of that many pixels. */
  MapNames(double width, double height) {
    this.picture = new Box(width / 2, height / 2, width, height);
  }

  /**
   * Pixels of the picture.
   *
   * @param x of the middle
   * @param y of the middle
   */
  record Box(double x, double y, double width, double height) {

    private boolean meets(Box other) {
      return Math.abs(x - other.x) < (width + other.width) / 2
          && Math.abs(y - other.y) < (height + other.height) / 2;
    }

    private boolean holds(Box other) {
      return Math.abs(x - other.x) <= (width - other.width) / 2
          && Math.abs(y - other.y) <= (height - other.height) / 2;
    }
  }

  /** Keeps the dot at {@code x}, {@code y} free. */
  void dot(double x, double y, double radius) {
    double side = 2 * (radius + AROUND);
    taken.add(new Box(x, y, side, side));
  }

  /** Keeps a point of an arrow free where names find room elsewhere. */
  void arrow(double x, double y) {
    arrows.add(new Box(x, y, 4, 4));
  }

  /** {@return where the name of the dot at {@code x}, {@code y} has room, if it has any} */
  Optional<Box> place(String name, double x, double y) {
    double width = LETTER * name.codePointCount(0, name.length());
    double up = OFF + LINE / 2;
    double aside = OFF + width / 2;
    List<Box> free =
        Stream.of(
                new Box(x, y - up, width, LINE),
                new Box(x, y + up, width, LINE),
                new Box(x + aside, y, width, LINE),
                new Box(x - aside, y, width, LINE),
                new Box(x + aside, y - LINE, width, LINE),
                new Box(x - aside, y - LINE, width, LINE),
                new Box(x + aside, y + LINE, width, LINE),
                new Box(x - aside, y + LINE, width, LINE))
            .filter(box -> picture.holds(box) && taken.stream().noneMatch(box::meets))
            .toList();
    Optional<Box> place =
        free.stream()
            .filter(box -> arrows.stream().noneMatch(box::meets))
            .findFirst()
            .or(() -> free.stream().findFirst());
    place.ifPresent(taken::add);
    return place;
  }
}
