package io.masar.fact;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells which move is inside which, and which agreement provides for a move. */
public final class Links {

  private final Things things;

  /** Makes one for moves whose forces and places are among {@code things}. */
  public Links(Things things) {
    this.things = things;
  }

  /**
   * {@return those of {@code some} that are parts, and the moves that they are part of}
   *
   * <p>A move is inside that of the same force, or of one it is part of, in the nearest place
   * around its own, where no more time is between them than between the claims of one move.
   *
   * @param moves all whose key is {@link #around} one of them
   */
  public List<Link> parts(Collection<Move> some, Collection<Move> moves) {
    Map<MoveKey, List<Move>> byKey =
        moves.stream().collect(Collectors.groupingBy(Links::key, Collectors.toList()));
    List<Link> links = new ArrayList<>();
    for (Move part : some) {
      whole(part, byKey).ifPresent(whole -> links.add(new Link(part.id(), whole.id())));
    }
    return links;
  }

  /** {@return the keys of the moves that {@code part} may be inside} */
  public List<MoveKey> around(Move part) {
    return part.place() == null
        ? List.of()
        : things.around(part.place()).stream()
            .map(place -> new MoveKey(part.course(), part.family(), place))
            .toList();
  }

  private static MoveKey key(Move move) {
    return new MoveKey(move.course(), move.family(), move.place());
  }

  /** Looked up by place, from the nearest on: a large graph has many moves of one family. */
  private Optional<Move> whole(Move part, Map<MoveKey, List<Move>> byKey) {
    for (MoveKey key : around(part)) {
      Optional<Move> whole =
          byKey.getOrDefault(key, List.of()).stream()
              .filter(move -> isInside(part, move))
              .min(Comparator.comparing(part::distance).thenComparing(Move::id));
      if (whole.isPresent()) {
        return whole;
      }
    }
    return Optional.empty();
  }

  private boolean isInside(Move part, Move whole) {
    Long distance = part.distance(whole);
    return distance != null
        && distance <= FactKey.YEAR
        && isPart(part.forces(), whole.forces())
        && !(part.place().equals(whole.place()) && isPart(whole.forces(), part.forces()));
  }

  private boolean isPart(List<String> parts, List<String> wholes) {
    return parts.stream()
        .allMatch(part -> wholes.stream().anyMatch(whole -> things.isPart(part, whole)));
  }

  /**
   * {@return the moves and the agreements that provide for them}
   *
   * <p>An agreement provides for a move where a sentence tells of both and one of the parties is a
   * state the move is of or in; or where both states are parties and a term of it ends on the last
   * day that the move is planned for.
   */
  public static Set<Link> agreed(
      Collection<Move> moves, Collection<Provision> provisions, Collection<Witness> witnesses) {
    Set<Link> links = new LinkedHashSet<>();
    witnesses.stream()
        .filter(Witness::concerns)
        .forEach(seen -> links.add(new Link(seen.movement(), seen.agreement())));
    for (Move move : moves) {
      provisions.stream()
          .filter(provision -> isFor(move, provision))
          .forEach(provision -> links.add(new Link(move.id(), provision.agreement())));
    }
    return links;
  }

  private static boolean isFor(Move move, Provision provision) {
    return provision.scope().equals(move.scope())
        && provision.deadline().equals(move.plannedTo())
        && (provision.reached() == null || !provision.reached().isAfter(provision.deadline()));
  }
}
