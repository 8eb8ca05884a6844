package io.masar.cli;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * The results of a function over what a source pushes: worked out by several threads, given in the
 * order pushed, with no more than a few of them waiting.
 *
 * <p>What source or function throw is thrown to who takes the results.
 */
final class InOrder<T> implements Iterator<T>, AutoCloseable {

  private final BlockingQueue<Future<T>> waiting;
  private final ExecutorService workers;
  private final Future<T> end = new FutureTask<>(() -> null);
  private volatile boolean closed;
  private Future<T> next;

  private InOrder(int threads) {
    this.waiting = new ArrayBlockingQueue<>(4 * threads);
    this.workers = Executors.newFixedThreadPool(threads, InOrder::daemon);
  }

  /** Starts to work. */
  static <S, T> InOrder<T> of(Consumer<Consumer<S>> source, Function<S, T> function, int threads) {
    InOrder<T> results = new InOrder<>(threads);
    daemon(() -> results.feed(source, function)).start();
    return results;
  }

  @Override
  public boolean hasNext() {
    if (next == null) {
      next = taken();
    }
    return next != end;
  }

  @Override
  public T next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    Future<T> taken = next;
    next = null;
    return result(taken);
  }

  /** Stops the work where it is. */
  @Override
  public void close() {
    closed = true;
    workers.shutdownNow();
    waiting.clear();
  }

  private <S> void feed(Consumer<Consumer<S>> source, Function<S, T> function) {
    try {
      source.accept(item -> put(work(() -> function.apply(item))));
      put(end);
    } catch (RuntimeException | Error e) {
      if (!closed) {
        put(CompletableFuture.failedFuture(e));
      }
    }
  }

  private Future<T> work(Callable<T> work) {
    stopIfClosed();
    FutureTask<T> task = new FutureTask<>(work);
    workers.execute(task);
    return task;
  }

  private void put(Future<T> task) {
    stopIfClosed();
    try {
      waiting.put(task);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException("interrupted");
    }
  }

  private void stopIfClosed() {
    if (closed) {
      throw new CancellationException("nobody takes the results any more");
    }
  }

  private Future<T> taken() {
    try {
      return waiting.take();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException("interrupted");
    }
  }

  private static <T> T result(Future<T> task) {
    try {
      return task.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException("interrupted");
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw (RuntimeException) e.getCause();
    }
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "masar-work");
    thread.setDaemon(true);
    // What goes wrong reaches who takes the results; here only the news arrives that nobody does.
    thread.setUncaughtExceptionHandler((stopped, nobodyTakes) -> {});
    return thread;
  }
}
