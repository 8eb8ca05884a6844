package io.masar.export;

import io.masar.element.ImportFile;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/** A zip of CSV files as {@code neo4j-admin database import} takes them. */
final class ImportFormat extends GraphFormat {

  private static final String HOW =
      """
      The graph as Neo4j's own importer takes it. Unpack, and in the folder of this file:

        neo4j-admin database import full neo4j @import.args

      Values are exact: these files are for the importer. A spreadsheet may take the text of an
      article for a formula; masar export sheets writes the same tables for one.
      """;

  ImportFormat() {
    super(
        "csv",
        "a zip of CSV files, one a label and a type, for neo4j-admin database import",
        Content.ZIP);
  }

  @Override
  public void write(Asked asked, OutputStream out) throws IOException {
    List<String> arguments = new ArrayList<>(ImportFile.OPTIONS);
    try (ZipText zip = new ZipText(out)) {
      Tables tables = new Tables(new Elements(asked), zip);
      tables.nodes(ImportFile::ofNodes).forEach(name -> arguments.add("--nodes=" + name));
      tables.links(ImportFile::ofLinks).forEach(name -> arguments.add("--relationships=" + name));
      zip.next("import.args").write(String.join("\n", arguments) + "\n");
      zip.next("README.txt").write(HOW);
    }
  }
}
