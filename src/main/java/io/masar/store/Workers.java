package io.masar.store;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/** Work in parts that several threads do, few enough for the memory. */
final class Workers {

  private static final int MOST = 4;

  private Workers() {}

  /** Does all parts of some work, in no order; what one of them throws ends it. */
  static void each(int parts, IntConsumer work) {
    int threads = Math.min(MOST, Runtime.getRuntime().availableProcessors());
    ForkJoinPool pool = new ForkJoinPool(threads);
    try {
      pool.submit(() -> IntStream.range(0, parts).parallel().forEach(work)).get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException failure
          ? failure
          : new IllegalStateException(e.getCause());
    } finally {
      pool.shutdownNow();
    }
  }
}
