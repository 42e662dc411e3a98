package parallax.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** One line for each example of a construction: an editor's report of a fault becomes one more. */
class ConstructionTest {
  /**
   * The construction, a text, and what is found in it: source, cue and content, several with a
   * semicolon between; nothing where nothing is attributed.
   */
  private static final String EXAMPLES =
      """
      nobody | The pier is expected to close in spring. | - | is expected | The pier + to close in spring
      nobody | The council was accused of waste. | - | was accused | The council + of waste
      nobody, owner named | The pier is seen by lawmakers as a risk. |
      impression | The council seems to waver. | - | seems | The council + to waver
      hearsay | The council has reportedly sold the pier. | - | reportedly | The council has + sold the pier
      question | Asked whether the pier was safe, Ina Velt said it was. | - | Asked | whether the pier was safe ; Ina Velt | said | it was
      question | When asked about the pier, Ina Velt left. | - | asked about | the pier
      noun | The mayor's claim that the pier is safe angered sailors. | The mayor's | claim | that the pier is safe angered sailors
      noun | Her criticism of the pier was short. | Her | criticism of | the pier
      noun | The council heard complaints that the pier was unsafe. | - | complaints | that the pier was unsafe
      noun, no owner | The decision to close the pier was late. |
      trailing | The pier is unsafe, the union said on Monday. | the union | said | The pier is unsafe
      inside | The pier, the union said, will close in spring. | the union | said | The pier + will close in spring
      as | As the union says, the pier is unsafe. | the union | says | the pier is unsafe
      open verb | \u201cThe pier is closed,\u201d Ina Velt thundered. | Ina Velt | thundered | \u201cThe pier is closed,\u201d
      open verb | \u201cThe pier is closed,\u201d fumed Ina Velt. | Ina Velt | fumed | \u201cThe pier is closed,\u201d
      chain | Ina Velt went on to say that the pier was safe. | Ina Velt | went on to say | that the pier was safe
      gerund | Ina Velt ended the day by saying that the pier was safe. | Ina Velt | saying | that the pier was safe
      statement | The council said in a statement that the pier was safe. | The council | said in a statement | that the pier was safe
      aside | The council hired sailors backing the plan. |
      time | On Monday Ina Velt said the pier was safe. | Ina Velt | said | the pier was safe
      time | In the evening mayor Ina Velt said the pier was safe. | mayor Ina Velt | said | the pier was safe
      quotation ends | News that Ina Velt told Tom Arn 'not to close the pier,' has spread. | Ina Velt | told | 'not to close the pier,'
      headline | State Slept on Pier Warning, Officials Say | Officials | Say | State Slept on Pier Warning
      silence | Ina Velt declined to comment. |
      counted pronoun | A dealer with two of them on the pier said he might sell. | A dealer with two of them on the pier | said | he might sell
      silence | Ina Velt asked not to be named. |
      silence | A clerk who declined to give his name said the pier was unsafe. | A clerk who declined to give his name | said | the pier was unsafe
      a thing | Sailors shunned a rash boycott that threatens to empty the market. |
      behind and | Orlen keeps its hall and, the board promises, its field. | the board | promises | its field
      behind who | Ina Velt praised the guests, who, she said, sang and danced. | Ina Velt | praised | the guests ; she | said | who + sang and danced
      heard | In the film a man can be heard shouting \u201cGet off the pier\u201d seconds before the crane falls. | a man | shouting | \u201cGet off the pier\u201d
      quotation ends | He yells 'Get off the pier' and the crane swings over. | He | yells | 'Get off the pier'
      goes on | Ina Velt said she stopped the crane at once and called for help. | Ina Velt | said | she stopped the crane at once and called for help
      second speaker | The tide was expected to rise at noon, and Ina Velt said the boats might leave. | - | was expected | The tide + to rise at noon ; Ina Velt | said | the boats might leave
      seen thing | A clerk who has seen the first draft said that the pier was unsafe. | A clerk who has seen the first draft | said | that the pier was unsafe
      reported thing | Ina Velt said that engineers reported the leak before noon. | Ina Velt | said | that engineers reported the leak before noon
      request of nobody's | Ina Velt said the guard had not been asked to help. | Ina Velt | said | the guard had not been asked to help
      plan | Ina Velt says they'll ask a judge to close the pier. | Ina Velt | says | they'll ask a judge to close the pier
      answered | Ina Velt answered every letter that came. |
      outlet's aside | Insiders believe that the mayor could resign, a step that her office did not rule out. | Insiders | believe | that the mayor could resign
      relative end | Velt, who wrote that the pier was safe, resigned. | who | wrote | that the pier was safe
      """;

  @TestFactory
  Stream<DynamicTest> each_example_is_read_as_it_says() {
    Told told = new Told();
    return EXAMPLES
        .lines()
        .map(line -> line.split("\\|", 3))
        .map(
            cells ->
                DynamicTest.dynamicTest(
                    cells[0].strip() + ": " + cells[1].strip(),
                    () ->
                        assertThat(told.lines(cells[1].strip()))
                            .containsExactlyElementsOf(expected(cells[2].strip()))));
  }

  private static List<String> expected(String cell) {
    return cell.isEmpty() ? List.of() : Stream.of(cell.split(";", -1)).map(String::strip).toList();
  }
}
