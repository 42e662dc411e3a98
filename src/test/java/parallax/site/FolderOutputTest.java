package parallax.site;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderOutputTest {
  @TempDir Path temp = Path.of("unset");

  private Path site() {
    return temp.resolve("site");
  }

  private void write(String text, boolean commit) throws IOException {
    try (FolderOutput output = FolderOutput.open(site(), false)) {
      output.write("events/a.html", out -> out.write(text.getBytes(UTF_8)));
      if (commit) {
        output.commit();
      }
    }
  }

  @Test
  void a_report_replaces_the_one_before_and_leaves_nothing_beside_it() throws IOException {
    write("one", true);
    write("two", true);
    assertThat(site().resolve("events/a.html")).hasContent("two");
    try (var files = Files.list(temp)) {
      assertThat(files).containsExactly(site());
    }
  }

  @Test
  void a_run_that_dies_before_the_end_leaves_the_old_report() throws IOException {
    write("one", true);
    write("two", false);
    assertThat(site().resolve("events/a.html")).hasContent("one");
  }

  @Test
  void a_run_that_died_between_the_two_moves_is_undone_by_the_next() throws IOException {
    write("one", true);
    Files.move(site(), temp.resolve("site.old"));
    write("two", false);
    assertThat(site().resolve("events/a.html")).hasContent("one");
  }

  @Test
  void a_folder_with_somebodys_file_is_refused_and_kept() throws IOException {
    write("one", true);
    Files.writeString(site().resolve("thesis.txt"), "mine", UTF_8);
    assertThatThrownBy(() -> write("two", true))
        .isInstanceOf(FileSystemException.class)
        .hasMessageContaining("thesis.txt");
    assertThat(site().resolve("thesis.txt")).hasContent("mine");
  }

  @Test
  void a_neighbour_called_old_is_never_deleted() throws IOException {
    write("one", true);
    Files.createDirectories(temp.resolve("site.old"));
    Files.writeString(temp.resolve("site.old/mine.txt"), "mine", UTF_8);
    assertThatThrownBy(() -> write("two", true)).isInstanceOf(FileSystemException.class);
    assertThat(temp.resolve("site.old/mine.txt")).hasContent("mine");
  }

  @Test
  void a_name_that_leaves_the_folder_is_refused() throws IOException {
    try (FolderOutput output = FolderOutput.open(site(), false)) {
      assertThatThrownBy(() -> output.write("../evil.html", out -> {}))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  void a_page_that_did_not_change_stays_the_same_file_with_its_time() throws IOException {
    FileTime before = FileTime.fromMillis(1_000_000_000_000L);
    write("one", true);
    Files.setLastModifiedTime(site().resolve("events/a.html"), before);
    write("one", true);
    assertThat(Files.getLastModifiedTime(site().resolve("events/a.html"))).isEqualTo(before);
    write("two", true);
    assertThat(Files.getLastModifiedTime(site().resolve("events/a.html"))).isNotEqualTo(before);
    assertThat(site().resolve("events/a.html")).hasContent("two");
  }

  @Test
  void a_run_that_dies_leaves_a_linked_page_as_it_was() throws IOException {
    write("one", true);
    write("one", false);
    write("two", false);
    assertThat(site().resolve("events/a.html")).hasContent("one");
  }
}
