package parallax.framing;

import java.util.Optional;

/**
 * A subject with its verb, and the object where one follows.
 *
 * @param subject who or what stands before the verb
 * @param first first token of the verb group, auxiliaries included
 * @param main the verb that says what is done
 * @param end one past the verb group
 * @param passive true for "was sold"
 * @param object the noun group right behind the verb, or behind its preposition
 */
record Clause(
    NounGroup subject, int first, int main, int end, boolean passive, Optional<NounGroup> object) {}
