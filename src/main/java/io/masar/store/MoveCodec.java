package io.masar.store;

import io.masar.fact.Course;
import io.masar.fact.Move;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/** Movements as bytes. */
final class MoveCodec implements Spill.Codec<Move> {

  private static final Course[] COURSES = Course.values();

  @Override
  public void write(Move move, DataOutputStream out) throws IOException {
    Fields.text(move.id(), out);
    Fields.text(move.scope(), out);
    Fields.name(move.course(), out);
    Fields.text(move.family(), out);
    Fields.text(move.place(), out);
    Fields.texts(move.forces(), out);
    Fields.days(move.days(), out);
    Fields.day(move.plannedTo(), out);
  }

  @Override
  public Move read(DataInputStream in) throws IOException {
    return new Move(
        Fields.text(in),
        Fields.text(in),
        Fields.name(COURSES, in),
        Fields.text(in),
        Fields.text(in),
        Fields.texts(in),
        Fields.days(in),
        Fields.day(in));
  }
}
