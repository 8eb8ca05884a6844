package io.masar.evaluate;

import io.masar.claim.Document;
import io.masar.claim.DocumentJson;
import java.util.ArrayList;
import java.util.List;

/** Small invented documents, for tests. */
final class Annotated {

  private final String id;
  private final List<String> entities = new ArrayList<>();
  private final List<String> times = new ArrayList<>();
  private final List<String> claims = new ArrayList<>();

  private Annotated(String id) {
    this.id = id;
  }

  static Annotated article(String id) {
    return new Annotated(id);
  }

  Annotated entity(String key, String type, String... names) {
    entities.add(
        "{'key':'%s','type':'%s','names':['%s']}".formatted(key, type, String.join("','", names)));
    return this;
  }

  Annotated time(String text, String from, String to) {
    times.add("{'text':'%s','from':'%s','to':'%s'}".formatted(text, from, to));
    return this;
  }

  /** {@code rest} are further keys of the claim, as JSON in single quotes. */
  Annotated claim(String kind, String roles, String... rest) {
    String more = rest.length == 0 ? "" : "," + String.join(",", rest);
    claims.add("{'kind':'%s','roles':{%s},'passage':'…'%s}".formatted(kind, roles, more));
    return this;
  }

  Document document() {
    String json =
        "{'id':'%s','entities':[%s],'times':[%s],'claims':[%s]}"
            .formatted(
                id, String.join(",", entities), String.join(",", times), String.join(",", claims));
    return DocumentJson.read(json.replace('\'', '"'), id);
  }
}
