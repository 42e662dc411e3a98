package parallax.report;

import java.util.Optional;

/**
 * One text of an event: a column of its page.
 *
 * @param number from 1, in the order of the page
 * @param outlet who published it
 * @param name the outlet, with a number where it has several texts here
 * @param code two to four letters for narrow screens, unique on the page
 * @param href its evidence page
 * @param outletHref the outlet's page
 * @param date as the text gives it
 * @param words words of the story
 */
public record Column(
    int number,
    String outlet,
    String name,
    String code,
    String href,
    String outletHref,
    Optional<String> date,
    int words) {}
