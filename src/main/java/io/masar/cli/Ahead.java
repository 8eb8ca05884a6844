package io.masar.cli;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/** Something that is worked out by another thread while this one does something else. */
final class Ahead<T> {

  private final CompletableFuture<T> work;

  private Ahead(CompletableFuture<T> work) {
    this.work = work;
  }

  /** Starts {@code work}. */
  static <T> Ahead<T> of(Supplier<T> work) {
    return new Ahead<>(CompletableFuture.supplyAsync(work));
  }

  /** {@return what it gave, or throws what it threw} */
  T get() {
    try {
      return work.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw (RuntimeException) e.getCause();
    }
  }
}
