package parallax.spark;

import java.io.Serializable;

/**
 * One article as it came in: what travels between machines where a text has to.
 *
 * @param file path of its file below the input, as it is shown
 * @param number of the line or row in it, from 1
 * @param json the object
 */
record Line(String file, int number, String json) implements Serializable {}
