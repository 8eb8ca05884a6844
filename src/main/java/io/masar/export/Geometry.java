package io.masar.export;

import io.masar.element.Point;
import java.util.ArrayList;
import java.util.List;

/**
 * Where something is, as GeoJSON (RFC 7946) has it: longitude before latitude.
 *
 * @param coordinates a position, or lists of them
 */
record Geometry(String type, List<?> coordinates) {

  /** {@return a point, or {@code null} for none: a feature that is nowhere} */
  static Geometry of(Object point) {
    return point instanceof Point there ? new Geometry("Point", position(there)) : null;
  }

  /** {@return a line from each start to each end; points, where only one of the two is known} */
  static Geometry of(List<Point> starts, List<Point> ends) {
    if (starts.isEmpty() || ends.isEmpty()) {
      List<Point> known = starts.isEmpty() ? ends : starts;
      return known.size() > 1
          ? new Geometry("MultiPoint", known.stream().map(Geometry::position).toList())
          : of(known.isEmpty() ? null : known.get(0));
    }
    List<List<List<Double>>> lines = new ArrayList<>();
    starts.forEach(from -> ends.forEach(to -> lines.add(List.of(position(from), position(to)))));
    return lines.size() > 1
        ? new Geometry("MultiLineString", lines)
        : new Geometry("LineString", lines.get(0));
  }

  private static List<Double> position(Point point) {
    return List.of(point.longitude(), point.latitude());
  }
}
