package io.masar.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine.Option;

/** Which part of the graph to export. */
final class ExportFilters {

  private final Map<String, String> given = new LinkedHashMap<>();

  @Option(
      names = "--force",
      paramLabel = "NAME",
      description = "Only what this force takes part in, or the forces of this country.")
  void force(String name) {
    given.put("force", name);
  }

  @Option(
      names = "--base",
      paramLabel = "NAME",
      description = "Only what this base, or anything that lies in this place, takes part in.")
  void base(String name) {
    given.put("base", name);
  }

  @Option(
      names = "--country",
      paramLabel = "NAME",
      description = "Only what is of or in this country.")
  void country(String name) {
    given.put("country", name);
  }

  @Option(
      names = "--agreement",
      paramLabel = "NAME",
      description = "Of a dossier: the agreement it is on.")
  void agreement(String name) {
    given.put("agreement", name);
  }

  @Option(
      names = "--language",
      paramLabel = "en|ar",
      description = "Of a dossier: what its own words are in, English or Arabic.")
  void language(String word) {
    given.put("language", word);
  }

  @Option(
      names = "--status",
      paramLabel = "STATUS",
      description = "Only what is completed, ongoing, planned, demanded or denied.")
  void status(String word) {
    given.put("status", word);
  }

  @Option(
      names = "--kind",
      paramLabel = "KIND",
      description = "Only claims of this kind, for instance withdrawal or attack.")
  void kind(String word) {
    given.put("kind", word);
  }

  @Option(names = "--outlet", paramLabel = "NAME", description = "Only what this outlet reports.")
  void outlet(String name) {
    given.put("outlet", name);
  }

  @Option(
      names = "--from",
      paramLabel = "DAY",
      description = "Only what lasts until this day or later.")
  void from(String day) {
    given.put("from", day);
  }

  @Option(
      names = "--to",
      paramLabel = "DAY",
      description = "Only what starts on this day or earlier.")
  void to(String day) {
    given.put("to", day);
  }

  /** {@return what was given, by the filter's name} */
  Map<String, String> given() {
    return given;
  }
}
