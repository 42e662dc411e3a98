package parallax.cache;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileSystemException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * A file of records, one behind the other: the length of the value, its key, check sums of value
 * and head, the value. It only grows, so all that stands before a half-written or damaged record is
 * good while another run writes and after a run that died.
 */
final class Pack implements Closeable {
  private static final int HEAD = Integer.BYTES + Key.BYTES + 2 * Integer.BYTES;

  private final Path file;
  private final FileChannel channel;

  private Pack(Path file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
  }

  static Pack open(Path file, OpenOption... how) throws IOException {
    return new Pack(file, FileChannel.open(file, how));
  }

  /**
   * Where a value stands.
   *
   * @param pack the file
   * @param start of the value in it
   * @param length in bytes
   * @param check sum of the value
   */
  record Place(Pack pack, long start, int length, int check) {
    /** The value; empty where it is damaged or can't be read. */
    Optional<byte[]> value() {
      byte[] value = new byte[length];
      try {
        boolean whole = pack.fill(ByteBuffer.wrap(value), start);
        return whole && sum(value, length) == check ? Optional.of(value) : Optional.empty();
      } catch (IOException e) {
        return Optional.empty();
      }
    }
  }

  /** Puts the places of all whole records into an index and returns where the last one ends. */
  long index(Map<Key, Place> places) throws IOException {
    long size = channel.size();
    long end = 0;
    byte[] head = new byte[HEAD];
    while (fill(ByteBuffer.wrap(head), end)) {
      ByteBuffer in = ByteBuffer.wrap(head);
      int length = in.getInt();
      Key key = Key.read(in);
      Place place = new Place(this, end + HEAD, length, in.getInt());
      boolean good = in.getInt() == sum(head, HEAD - Integer.BYTES);
      if (!good || length < 0 || place.start() + length > size) {
        break;
      }
      places.put(key, place);
      end = place.start() + length;
    }
    return end;
  }

  /** True where this run alone may append; the mark goes with the process, however it ends. */
  boolean isOurs() throws IOException {
    try {
      // One byte far behind the end: where locks bind readers too, they can still read the records.
      return channel.tryLock(Long.MAX_VALUE - 1, 1, false) != null;
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }

  /** Cuts off what stands behind the last whole record, and goes there to append. */
  void continueAt(long end) throws IOException {
    channel.truncate(end).position(end);
  }

  void append(Key key, byte[] value) throws IOException {
    ByteBuffer record = ByteBuffer.allocate(HEAD + value.length);
    record.putInt(value.length);
    key.write(record);
    record.putInt(sum(value, value.length));
    record.putInt(sum(record.array(), HEAD - Integer.BYTES));
    record.put(value).flip();
    try {
      while (record.hasRemaining()) {
        channel.write(record);
      }
    } catch (IOException e) {
      // The system says no more than "No space left on device".
      FileSystemException named =
          new FileSystemException(file.toString(), null, String.valueOf(e.getMessage()));
      named.initCause(e);
      throw named;
    }
  }

  private boolean fill(ByteBuffer target, long start) throws IOException {
    int read = 0;
    while (target.hasRemaining() && read >= 0) {
      read = channel.read(target, start + target.position());
    }
    return !target.hasRemaining();
  }

  private static int sum(byte[] bytes, int length) {
    CRC32 sum = new CRC32();
    sum.update(bytes, 0, length);
    return (int) sum.getValue();
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
