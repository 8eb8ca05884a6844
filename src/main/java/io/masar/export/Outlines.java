package io.masar.export;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/**
 * The outlines of the countries that come with the explorer (Natural Earth, as TopoJSON): lines of
 * positions, each longitude and latitude in degrees.
 */
final class Outlines {

  private Outlines() {}

  /** {@return every line, borders between two countries once} */
  static List<double[][]> read() {
    JsonNode world = Json.resource("/io/masar/explorer/world.json");
    JsonNode scale = world.at("/transform/scale");
    JsonNode translate = world.at("/transform/translate");
    List<double[][]> lines = new ArrayList<>();
    for (JsonNode arc : world.get("arcs")) {
      double[][] line = new double[arc.size()][];
      long x = 0;
      long y = 0;
      for (int i = 0; i < line.length; i++) {
        x += arc.get(i).get(0).asLong();
        y += arc.get(i).get(1).asLong();
        line[i] =
            new double[] {
              x * scale.get(0).asDouble() + translate.get(0).asDouble(),
              y * scale.get(1).asDouble() + translate.get(1).asDouble()
            };
      }
      lines.add(line);
    }
    return lines;
  }
}
