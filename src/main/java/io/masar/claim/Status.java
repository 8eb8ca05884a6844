package io.masar.claim;

/** How real the thing claimed is said to be. */
public enum Status {
  COMPLETED,
  ONGOING,
  PLANNED,
  DEMANDED,
  DENIED
}
