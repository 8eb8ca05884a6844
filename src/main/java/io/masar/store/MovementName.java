package io.masar.store;

import io.masar.claim.ClaimKind;
import io.masar.claim.Status;
import java.util.Map;

/** What a movement is called in Arabic where only its kind and status are told. */
final class MovementName {

  private static final Map<ClaimKind, String> KINDS =
      Map.of(
          ClaimKind.WITHDRAWAL, "انسحاب",
          ClaimKind.DEPLOYMENT, "انتشار",
          ClaimKind.REDEPLOYMENT, "إعادة انتشار",
          ClaimKind.REDUCTION, "تقليص");

  private static final Map<Status, String> STATUSES =
      Map.of(
          Status.COMPLETED, "تمّ",
          Status.ONGOING, "جارٍ",
          Status.PLANNED, "مقرر",
          Status.DEMANDED, "مطلوب",
          Status.DENIED, "منفي");

  private MovementName() {}

  /** {@return it; {@code status} may be {@code null}} */
  static String of(ClaimKind kind, Status status) {
    return status == null ? KINDS.get(kind) : KINDS.get(kind) + " " + STATUSES.get(status);
  }
}
