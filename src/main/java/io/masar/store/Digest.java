package io.masar.store;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeMap;
import org.neo4j.driver.Record;
import org.neo4j.driver.SimpleQueryRunner;

/**
 * A hash of a graph that says the same for the same nodes, relationships and properties, whatever
 * order they were written in and whatever ids the database gave them: the sum of the hashes of all.
 * Ledgers are left out, which repeat what is there.
 */
final class Digest {

  private static final String NODES =
      """
      MATCH (n)
      WHERE NOT n:Ledger
      RETURN COLLECT { UNWIND labels(n) AS label RETURN label ORDER BY label } AS labels, properties(n) AS properties\
      """;

  private static final String RELATIONSHIPS =
      """
      MATCH (a)-[r]->(b)
      RETURN [type(r), a.id, b.id] AS labels, properties(r) AS properties\
      """;

  private static final BigInteger MODULUS = BigInteger.ONE.shiftLeft(256);

  private Digest() {}

  /** {@return 64 hexadecimal digits} */
  static String of(SimpleQueryRunner transaction) {
    BigInteger sum = BigInteger.ZERO;
    for (String query : List.of(NODES, RELATIONSHIPS)) {
      var rows = transaction.run(query);
      while (rows.hasNext()) {
        sum = sum.add(new BigInteger(1, hash(rows.next()))).mod(MODULUS);
      }
    }
    return String.format("%064x", sum);
  }

  private static byte[] hash(Record row) {
    String text = row.get("labels").asList() + " " + new TreeMap<>(row.get("properties").asMap());
    return Hash.sha256(text.getBytes(StandardCharsets.UTF_8));
  }
}
