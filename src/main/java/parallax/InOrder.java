package parallax;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Runs a task over a stream on several threads and hands on the results in the stream's order. Only
 * a few inputs per thread are in flight, so memory does not grow with the stream.
 */
final class InOrder {
  private static final int IN_FLIGHT_PER_THREAD = 4;

  private InOrder() {}

  static <I, O> void run(Stream<I> inputs, Function<I, O> task, Consumer<O> results, int threads) {
    ExecutorService workers =
        Executors.newFixedThreadPool(
            threads,
            work -> {
              Thread thread = new Thread(work, "parallax-reader");
              thread.setDaemon(true);
              return thread;
            });
    Deque<Future<O>> pending = new ArrayDeque<>();
    try {
      Iterator<I> each = inputs.iterator();
      while (each.hasNext()) {
        I input = each.next();
        pending.add(workers.submit((Callable<O>) () -> task.apply(input)));
        if (pending.size() >= threads * IN_FLIGHT_PER_THREAD) {
          results.accept(finished(pending.remove()));
        }
      }
      while (!pending.isEmpty()) {
        results.accept(finished(pending.remove()));
      }
    } finally {
      workers.shutdownNow();
    }
  }

  private static <O> O finished(Future<O> future) {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException failure) {
        throw failure;
      }
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw new IllegalStateException(e.getCause());
    }
  }
}
