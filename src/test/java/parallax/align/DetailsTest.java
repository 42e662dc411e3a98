package parallax.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import parallax.model.Detail;
import parallax.model.Reading;

/** Each kind of detail both ways: what differs, and what only looks as if it did. */
class DetailsTest {
  private static List<String> found(String first, String second) {
    Reading a = Texts.read("Alder Post", first);
    Reading b = Texts.read("Birch Sun", second);
    return Texts.collateAligned(a, b).details().stream()
        .map(one -> words(one, first, second))
        .toList();
  }

  private static String words(Detail detail, String first, String second) {
    return detail.kind().label()
        + ": "
        + detail.spanA().cut(first)
        + " / "
        + detail.spanB().cut(second);
  }

  @Test
  void two_counts_of_one_thing_differ() {
    assertThat(found("The storm sank nine barges.", "The storm sank eleven barges."))
        .containsExactly("number: nine barges / eleven barges");
  }

  @Test
  void figures_and_words_are_one_number() {
    assertThat(found("The storm sank twelve barges.", "The storm sank 12 barges.")).isEmpty();
  }

  @Test
  void counts_of_two_things_are_not_compared() {
    assertThat(found("The storm sank nine barges.", "The storm sank eleven sails.")).isEmpty();
  }

  @Test
  void a_number_that_more_than_allows_is_no_difference() {
    assertThat(
            found(
                "The mill employs 1,200 workers at the dam.",
                "The mill employs more than 1,000 workers at the dam."))
        .isEmpty();
  }

  @Test
  void nearly_and_a_greater_number_differ() {
    assertThat(
            found("Nearly 600 workers left the mill at noon.", "The mill saw 640 workers leave."))
        .containsExactly("number: Nearly 600 workers / 640 workers");
  }

  @Test
  void a_rounded_number_is_no_difference() {
    assertThat(
            found(
                "The mill employs 31,000 workers at the dam.",
                "The mill employs 30,812 workers at the dam."))
        .isEmpty();
  }

  @Test
  void money_differs_where_the_words_beside_it_are_the_same() {
    assertThat(
            found(
                "The broken lock costs the valley $2 million a day, growers say.",
                "Growers say the broken lock costs the valley $1.2 million a day."))
        .containsExactly("number: $2 million / $1.2 million");
  }

  @Test
  void two_ways_to_write_money_or_a_share_are_no_difference() {
    assertThat(
            found(
                "The broken lock costs the valley $1.2 million a day.",
                "The broken lock costs the valley $1,200,000 a day."))
        .isEmpty();
    assertThat(
            found(
                "The levy rose by 12 percent for barge owners in the valley.",
                "The levy rose by twelve per cent for barge owners in the valley."))
        .isEmpty();
  }

  @Test
  void two_times_of_day_differ_but_shortly_after_leaves_room() {
    assertThat(
            found(
                "The barge struck the lock at 6:40 a.m.",
                "The barge struck the lock shortly after 8 a.m."))
        .containsExactly("time: 6:40 a.m. / shortly after 8 a.m.");
    assertThat(
            found(
                "The barge struck the lock at 8:10 a.m.",
                "The barge struck the lock shortly after 8 a.m."))
        .isEmpty();
  }

  @Test
  void a_time_so_long_before_something_else_is_not_compared() {
    assertThat(
            found(
                "The barge struck the lock at 6:40 a.m.",
                "At 6:10 a.m., 20 minutes before the barge struck the lock, it was seen."))
        .isEmpty();
  }

  @Test
  void minutes_after_and_the_day_before_differ() {
    assertThat(
            found(
                "The mayor rang the warden just minutes after she spoke with the lock keeper.",
                "The mayor rang the warden; she had spoken with the lock keeper the day before."))
        .containsExactly("time: just minutes after / the day before");
    assertThat(
            found(
                "The mayor rang the warden just minutes after she spoke with the lock keeper.",
                "The mayor rang the warden immediately after she spoke with the lock keeper."))
        .isEmpty();
  }

  @Test
  void the_first_count_of_the_hurt_is_compared_wherever_it_stands() {
    assertThat(
            found(
                "The barge sank.\nThree passengers were treated for bruises.",
                "Five people were hurt in the fog on the river."))
        .containsExactly("number: Three passengers / Five people");
    assertThat(
            found(
                "The barge sank.\nThree people were hurt.",
                "Five people were killed in the fog on the river."))
        .isEmpty();
    assertThat(
            found(
                "The barge sank.\nThree people were hurt at the lock and nine people on board.",
                "Five people were hurt in the fog on the river."))
        .isEmpty();
  }

  @Test
  void times_of_other_zones_are_left_alone() {
    assertThat(
            found(
                "The barge struck the lock at 6:40 a.m. GMT.",
                "The barge struck the lock at 8:10 a.m. EST."))
        .isEmpty();
  }

  @Test
  void the_day_of_a_report_is_not_the_day_of_the_deed() {
    assertThat(
            found(
                "The council signed the lease on Tuesday.",
                "The council said on Thursday that it had the lease."))
        .isEmpty();
  }

  @Test
  void two_days_of_one_deed_differ_but_not_a_day_and_a_date() {
    assertThat(
            found(
                "The council signed the lease on Tuesday.",
                "The council signed the lease on Thursday."))
        .containsExactly("time: Tuesday / Thursday");
    assertThat(
            found(
                "The council signed the lease on Tuesday.",
                "The council signed the lease on May 3."))
        .isEmpty();
  }

  @Test
  void an_office_with_a_name_here_and_without_there_is_an_actor() {
    assertThat(found("Mayor Ilka Brandt opened the lock.", "Orrow's mayor opened the lock alone."))
        .containsExactly("actor: Mayor Ilka Brandt / Orrow's mayor");
    assertThat(found("Mayor Ilka Brandt opened the lock.", "Orrow's mayor opened it. Brandt left."))
        .isEmpty();
  }

  @Test
  void the_head_of_a_club_and_a_person_told_of_before_are_no_actors() {
    assertThat(
            found(
                "Rowing Club President Olan Vesk sent barges.",
                "The Harrow administration sent the barges."))
        .isEmpty();
    assertThat(found("Mayor Ilka Brandt opened the lock.", "At noon the mayor opened the lock."))
        .isEmpty();
  }

  @Test
  void the_samples_of_two_polls_are_not_one_number() {
    assertThat(
            found(
                "The poll of 900 residents found support for the lock.",
                "The poll of 1,400 residents found support for the lock."))
        .isEmpty();
  }

  @Test
  void two_administrations_of_one_event_are_an_actor() {
    assertThat(
            found("President Olan Vesk sent barges.", "The Harrow administration sent the barges."))
        .containsExactly("actor: President Olan Vesk / The Harrow administration");
  }

  @Test
  void a_text_that_gives_both_numbers_contradicts_nobody() {
    assertThat(
            found(
                "The storm sank nine barges.",
                "The storm sank eleven barges.\nBy noon the storm had sunk nine barges."))
        .isEmpty();
  }

  @Test
  void two_names_of_one_place_differ() {
    assertThat(
            found(
                "The barge sank near Ostrel on its way to the mill.",
                "The barge sank near Varnholm on its way to the mill."))
        .containsExactly("place: Ostrel / Varnholm");
  }

  @Test
  void a_place_that_the_other_text_knows_is_no_other_place() {
    assertThat(
            found(
                "The barge sank near Ostrel on its way to the mill. Varnholm is a mile away.",
                "The barge sank near Varnholm on its way to the mill."))
        .isEmpty();
  }

  @Test
  void months_bodies_and_sources_are_no_places() {
    assertThat(
            found(
                "The barge sank in April on its way to the mill, officials in Ostrel said.",
                "The barge sank in June on its way to the mill, officials in Varnholm said."))
        .noneMatch(detail -> detail.startsWith("place"));
  }
}
