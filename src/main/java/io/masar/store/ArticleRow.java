package io.masar.store;

import io.masar.claim.Document;
import io.masar.claim.Fingerprint;
import io.masar.claim.Source;
import java.util.LinkedHashMap;
import java.util.Map;

/** The row of a document's article. */
final class ArticleRow {

  private ArticleRow() {}

  static Map<String, Object> properties(Document document) {
    Map<String, Object> properties = new LinkedHashMap<>();
    String id = IndexKey.of(document.id());
    properties.put("id", id);
    properties.put("fullId", id.equals(document.id()) ? null : document.id());
    properties.put("publishedOn", document.published());
    Source source = document.source();
    if (source != null) {
      properties.put("title", source.title());
      properties.put("url", source.url());
      properties.put("urlKey", IndexKey.of(source.url()));
      properties.put("language", source.language());
      properties.put("contentHash", source.contentHash());
      put(source.fingerprint(), properties);
    }
    return properties;
  }

  private static void put(Fingerprint fingerprint, Map<String, Object> properties) {
    if (fingerprint != null) {
      properties.put("fingerprint", fingerprint.text());
      properties.putAll(bands(fingerprint));
    }
  }

  /** {@return the properties by which copies are looked up} */
  static Map<String, Object> bands(Fingerprint fingerprint) {
    Map<String, Object> bands = new LinkedHashMap<>();
    for (int band = 0; band < Fingerprint.BANDS; band++) {
      bands.put("band" + band, fingerprint.band(band));
    }
    return bands;
  }

  static Map<String, Object> of(Document document, Map<String, Object> properties) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("properties", properties);
    String outlet = document.source() == null ? null : document.source().outlet();
    row.put("outlet", IndexKey.of(outlet));
    row.put("outletName", outlet);
    return row;
  }
}
