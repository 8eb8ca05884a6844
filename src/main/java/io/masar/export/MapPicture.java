package io.masar.export;

import io.masar.element.Point;
import io.masar.export.DossierFact.Spot;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * A map of the moves of a dossier as SVG: outlines, arrows from start to end, and its own place.
 */
final class MapPicture {

  private static final int WIDTH = 720;
  private static final int HEIGHT = 440;

  /** Pixels from the middle of a line down to where its letters stand. */
  private static final int BASELINE = 5;

  /** Degrees around what is shown. */
  private static final double MARGIN = 2.5;

  /** Steps of a bent arrow that names keep clear of. */
  private static final int STEPS = 24;

  private final Dossier dossier;
  private final MapNames names = new MapNames(WIDTH, HEIGHT);
  private final StringBuilder svg = new StringBuilder();
  private double west;
  private double north;
  private double perDegree;
  private double squeeze;

  private MapPicture(Dossier dossier) {
    this.dossier = dossier;
  }

  /** {@return the picture, or nothing where no place of it is known} */
  static String of(Dossier dossier) {
    List<Point> points = new ArrayList<>();
    spots(dossier).forEach(spot -> points.add(spot.at()));
    if (dossier.location() != null) {
      points.add(dossier.location());
    }
    return points.isEmpty() ? "" : new MapPicture(dossier).drawn(points);
  }

  /** The spots that most facts touch first, then as they are told. */
  private static List<Spot> spots(Dossier dossier) {
    Map<Spot, Integer> facts = new LinkedHashMap<>();
    dossier
        .facts()
        .forEach(fact -> fact.starts().forEach(spot -> facts.merge(spot, 1, Integer::sum)));
    dossier
        .facts()
        .forEach(fact -> fact.ends().forEach(spot -> facts.merge(spot, 1, Integer::sum)));
    return facts.keySet().stream()
        .sorted(Comparator.comparingInt((Spot spot) -> facts.get(spot)).reversed())
        .toList();
  }

  private String drawn(List<Point> points) {
    fit(points);
    svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 ").append(WIDTH);
    svg.append(' ').append(HEIGHT).append("\" role=\"img\" aria-label=\"");
    svg.append(Html.escaped(dossier.words().say("mapOf"))).append("\">\n");
    svg.append("<defs><marker id=\"tip\" viewBox=\"0 0 8 8\" refX=\"7\" refY=\"4\" ");
    svg.append("markerWidth=\"6\" markerHeight=\"6\" orient=\"auto\">");
    svg.append("<path d=\"M0 0L8 4L0 8Z\" fill=\"#c0392b\"/></marker></defs>\n");
    svg.append("<path fill=\"none\" stroke=\"#8a94a6\" stroke-width=\"1\" d=\"");
    Outlines.read().forEach(this::outline);
    svg.append("\"/>\n");
    arrows().forEach(svg::append);
    List<Spot> spots = spots(dossier);
    spots.forEach(spot -> svg.append(dot(spot.at(), 4, "#2f6db3")));
    if (dossier.location() != null) {
      svg.append(dot(dossier.location(), 7, "#c0392b"));
    }
    svg.append(names(spots));
    return svg.append("</svg>\n").toString();
  }

  private Set<String> arrows() {
    Set<String> arrows = new LinkedHashSet<>();
    for (DossierFact fact : dossier.facts()) {
      fact.starts()
          .forEach(from -> fact.ends().forEach(to -> arrows.add(arrow(from.at(), to.at(), fact))));
    }
    return arrows;
  }

  /** Sets the scale so that all points lie inside, in their middle. */
  private void fit(List<Point> points) {
    double east = points.stream().mapToDouble(Point::longitude).max().orElse(0) + MARGIN;
    double south = points.stream().mapToDouble(Point::latitude).min().orElse(0) - MARGIN;
    west = points.stream().mapToDouble(Point::longitude).min().orElse(0) - MARGIN;
    north = points.stream().mapToDouble(Point::latitude).max().orElse(0) + MARGIN;
    squeeze = Math.cos(Math.toRadians((north + south) / 2));
    perDegree = Math.min(WIDTH / ((east - west) * squeeze), HEIGHT / (north - south));
    west -= (WIDTH / perDegree / squeeze - (east - west)) / 2;
    north += (HEIGHT / perDegree - (north - south)) / 2;
  }

  private double x(double longitude) {
    return (longitude - west) * squeeze * perDegree;
  }

  private double y(double latitude) {
    return (north - latitude) * perDegree;
  }

  /** Only what can be seen, and no step smaller than a pixel. */
  private void outline(double[][] line) {
    boolean isDown = false;
    double lastX = 0;
    double lastY = 0;
    for (int i = 0; i < line.length; i++) {
      double x = x(line[i][0]);
      double y = y(line[i][1]);
      boolean isSeen = x > -99 && x < WIDTH + 99 && y > -99 && y < HEIGHT + 99;
      boolean isFar = Math.hypot(x - lastX, y - lastY) >= 1 || i == line.length - 1;
      if (isSeen && (!isDown || isFar)) {
        svg.append(isDown ? 'L' : 'M').append(place(x, y));
        lastX = x;
        lastY = y;
      }
      isDown = isSeen;
    }
  }

  private String arrow(Point from, Point to, DossierFact fact) {
    double x = x(to.longitude());
    double y = y(to.latitude());
    double startX = x(from.longitude());
    double startY = y(from.latitude());
    double bendX = (startX + x) / 2 + (y - startY) / 6;
    double bendY = (startY + y) / 2 - (x - startX) / 6;
    for (int step = 0; step <= STEPS; step++) {
      double t = (double) step / STEPS;
      names.arrow(bent(startX, bendX, x, t), bent(startY, bendY, y, t));
    }
    String dashes = "COMPLETED".equals(fact.status()) ? "" : " stroke-dasharray=\"6 4\"";
    return "<path fill=\"none\" stroke=\"#c0392b\" stroke-width=\"1.6\" marker-end=\"url(#tip)\""
        + (dashes + " d=\"M" + place(startX, startY) + "Q" + place(bendX, bendY))
        + (" " + place(x, y) + "\"/>\n");
  }

  /** Where a curve of Bézier's with one bend is at {@code t} of its way. */
  private static double bent(double start, double bend, double end, double t) {
    return (1 - t) * (1 - t) * start + 2 * t * (1 - t) * bend + t * t * end;
  }

  /**
   * Of the spots whose dots are drawn the names that find room, in the colour of the text around.
   */
  private String names(List<Spot> spots) {
    StringBuilder text = new StringBuilder();
    for (Spot spot : spots) {
      String name = Caption.shortened(spot.name());
      names
          .place(name, x(spot.at().longitude()), y(spot.at().latitude()))
          .ifPresent(box -> text.append(name(name, box)));
    }
    return text.toString();
  }

  /** A name is set from its middle, so that its direction does not move it. */
  private static String name(String name, MapNames.Box box) {
    String[] place = place(box.x(), box.y() + BASELINE).split(" ");
    return "<text x=\"%s\" y=\"%s\" text-anchor=\"middle\" font-size=\"14\" style=\"paint-order:stroke;stroke:var(--paper,#fff);stroke-width:4px\" fill=\"currentColor\">%s</text>%n"
        .formatted(place[0], place[1], Html.escaped(name));
  }

  private String dot(Point at, int radius, String colour) {
    names.dot(x(at.longitude()), y(at.latitude()), radius);
    String[] place = place(x(at.longitude()), y(at.latitude())).split(" ");
    return "<circle cx=\"%s\" cy=\"%s\" r=\"%d\" fill=\"%s\"/>%n"
        .formatted(place[0], place[1], radius, colour);
  }

  private static String place(double x, double y) {
    return String.format(Locale.ROOT, "%.1f %.1f", x, y);
  }
}
