package parallax.spark;

import java.util.concurrent.atomic.AtomicLong;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerTaskEnd;

/** Adds up what tasks write for other machines to read, and what they send to the driver. */
final class Traffic extends SparkListener {
  private final AtomicLong shuffled = new AtomicLong();
  private final AtomicLong results = new AtomicLong();

  @Override
  public void onTaskEnd(SparkListenerTaskEnd end) {
    shuffled.addAndGet(end.taskMetrics().shuffleWriteMetrics().bytesWritten());
    results.addAndGet(end.taskMetrics().resultSize());
  }

  long shuffled() {
    return shuffled.get();
  }

  long results() {
    return results.get();
  }
}
