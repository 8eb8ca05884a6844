package io.masar.store;

import io.masar.claim.ClaimKind;
import io.masar.claim.Role;
import io.masar.claim.Status;
import io.masar.fact.Telling;
import io.masar.fact.Testimony;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Claims as bytes. */
final class TestimonyCodec implements Spill.Codec<Testimony> {

  private static final ClaimKind[] KINDS = ClaimKind.values();
  private static final Status[] STATUSES = Status.values();
  private static final Role[] ROLES = Role.values();

  @Override
  public void write(Testimony said, DataOutputStream out) throws IOException {
    Fields.text(said.id(), out);
    Fields.name(said.kind(), out);
    Fields.name(said.status(), out);
    Fields.days(said.when(), out);
    Fields.number(said.min(), out);
    Fields.number(said.max(), out);
    out.writeDouble(said.confidence());
    Fields.text(said.title(), out);
    Fields.text(said.parties(), out);
    out.writeByte(said.roles().size());
    for (Map.Entry<Role, List<String>> role : said.roles().entrySet()) {
      Fields.name(role.getKey(), out);
      Fields.texts(role.getValue(), out);
    }
    write(said.telling(), out);
  }

  private static void write(Telling telling, DataOutputStream out) throws IOException {
    Fields.text(telling.article(), out);
    Fields.text(telling.original(), out);
    Fields.day(telling.day(), out);
    Fields.text(telling.outlet(), out);
    Fields.text(telling.passage(), out);
    Fields.text(telling.voice(), out);
  }

  @Override
  public Testimony read(DataInputStream in) throws IOException {
    return new Testimony(
        Fields.text(in),
        Fields.name(KINDS, in),
        Fields.name(STATUSES, in),
        Fields.days(in),
        Fields.number(in),
        Fields.number(in),
        in.readDouble(),
        Fields.text(in),
        Fields.text(in),
        roles(in),
        new Telling(
            Fields.text(in),
            Fields.text(in),
            Fields.day(in),
            Fields.text(in),
            Fields.text(in),
            Fields.text(in)));
  }

  private static Map<Role, List<String>> roles(DataInputStream in) throws IOException {
    Map<Role, List<String>> roles = new EnumMap<>(Role.class);
    for (int left = in.readByte(); left > 0; left--) {
      roles.put(Fields.name(ROLES, in), Fields.texts(in));
    }
    return roles;
  }
}
