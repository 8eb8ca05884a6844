package io.masar.store;

import io.masar.claim.ClaimKind;
import io.masar.claim.Role;
import io.masar.claim.Status;
import io.masar.fact.FactKey;
import io.masar.fact.Testimony;
import io.masar.fact.Things;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * All claims that bear on one key, in short, as they were when its facts were written. The graph
 * keeps it where there are many, in pages, for reading a claim out of the graph is dear.
 *
 * @param stamp what the facts were made with besides the claims, see {@link #stamp}
 * @param claims by their ids
 */
record Ledger(String stamp, Map<String, Testimony> claims) {

  /** With fewer claims a key has none. */
  static final int FEWEST = 8;

  /** So many claims on a page, or up to twice as many. */
  private static final int PAGE = 128;

  private static final int FORM_DIGITS = 8;
  private static final int STAMP_DIGITS = 24;

  /**
   * Begins every stamp. The number is to be raised where the same claims amount to other facts, or
   * these or a page are written otherwise: former pages are then not read, and facts written anew.
   */
  private static final String FORM =
      Hash.of(
              "3"
                  + Arrays.toString(ClaimKind.values())
                  + Arrays.toString(Status.values())
                  + Arrays.toString(Role.values()))
          .substring(0, FORM_DIGITS);

  /** {@return a ledger without a page yet} */
  static Ledger empty(String stamp) {
    return new Ledger(stamp, new LinkedHashMap<>());
  }

  static Ledger of(String stamp, Collection<Testimony> claims) {
    Ledger ledger = empty(stamp);
    claims.forEach(said -> ledger.claims.put(said.id(), said));
    return ledger;
  }

  /**
   * {@return a hash of all that facts depend on beside the claims}
   *
   * @param version of the statements that write facts
   */
  static String stamp(String version, Things things, Collection<Testimony> claims) {
    Set<String> ids = new HashSet<>();
    claims.forEach(said -> said.roles().values().forEach(ids::addAll));
    return FORM + Hash.of(version + things.words(ids)).substring(0, STAMP_DIGITS);
  }

  /** {@return whether what has that stamp is packed as it is now} */
  static boolean isReadable(String stamp) {
    return stamp.startsWith(FORM);
  }

  /** {@return the key as the graph has it} */
  static String id(FactKey key) {
    return IndexKey.of(key.text());
  }

  /** {@return its pages as rows} */
  List<Map<String, Object>> pages(FactKey key) {
    return pages(key, Ledger.empty(stamp));
  }

  /** {@return those of its pages that are others than those of {@code before}} */
  List<Map<String, Object>> pages(FactKey key, Ledger before) {
    boolean all = !stamp.equals(before.stamp) || count() != before.count();
    Set<Integer> changed = new HashSet<>();
    claims.forEach((id, said) -> note(said, before.claims.get(id), changed));
    before.claims.forEach((id, said) -> note(said, claims.get(id), changed));
    Map<Integer, List<Testimony>> pages = new HashMap<>();
    for (Testimony said : claims.values()) {
      int page = page(said);
      if (all || changed.contains(page)) {
        pages.computeIfAbsent(page, each -> new ArrayList<>()).add(said);
      }
    }
    List<Map<String, Object>> rows = new ArrayList<>();
    for (int page = 0; page < count(); page++) {
      if (all || changed.contains(page)) {
        rows.add(row(key, page, pages.getOrDefault(page, List.of())));
      }
    }
    return rows;
  }

  private void note(Testimony said, Testimony other, Set<Integer> changed) {
    if (!said.equals(other)) {
      changed.add(page(said));
    }
  }

  private int page(Testimony said) {
    return Math.floorMod(said.id().hashCode() * 0x9E3779B1, count());
  }

  /** {@return how many pages there are: twice as many for twice as many claims} */
  int count() {
    return Math.max(1, Integer.highestOneBit(claims.size() / PAGE));
  }

  private Map<String, Object> row(FactKey key, int page, List<Testimony> claims) {
    String id = id(key);
    return Map.of(
        "id",
        id + "#" + page,
        "key",
        id,
        "page",
        (long) page,
        "stamp",
        stamp,
        "said",
        pack(claims));
  }

  static String pack(Collection<Testimony> claims) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Deflater deflater = new Deflater(Deflater.BEST_SPEED);
    try (DataOutputStream out = new DataOutputStream(new DeflaterOutputStream(bytes, deflater))) {
      out.writeInt(claims.size());
      out.write(Spill.bytes(List.copyOf(claims), new TestimonyCodec()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      deflater.end();
    }
    return Base64.getEncoder().encodeToString(bytes.toByteArray());
  }

  /** Adds the claims of a page. */
  void add(String page) {
    byte[] packed = Base64.getDecoder().decode(page);
    try (InflaterInputStream bytes = new InflaterInputStream(new ByteArrayInputStream(packed));
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes.readAllBytes()))) {
      TestimonyCodec codec = new TestimonyCodec();
      for (int left = in.readInt(); left > 0; left--) {
        Testimony said = codec.read(in);
        claims.put(said.id(), said);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
