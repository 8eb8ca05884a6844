package io.masar.query;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The command line of an example, taken apart as a shell does. */
record Words(List<String> all) {

  private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

  static Words of(String line) {
    List<String> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(line);
    while (matcher.find()) {
      words.add(matcher.group(1) != null ? matcher.group(1) : matcher.group(2));
    }
    return new Words(words);
  }

  /** {@return what follows {@code masar report NAME}, as parameters} */
  Map<String, String> parameters() {
    Map<String, String> parameters = new LinkedHashMap<>();
    for (int i = 3; i < all.size(); i += 2) {
      if (!all.get(i).startsWith("--") || i + 1 == all.size()) {
        throw new IllegalArgumentException("not --NAME VALUE: " + all.subList(i, all.size()));
      }
      parameters.put(all.get(i).substring(2), all.get(i + 1));
    }
    return parameters;
  }
}
