/** Makes the file of word vectors from a sentence encoder; never a part of a run. */
@NullMarked
package parallax.distill;

import org.jspecify.annotations.NullMarked;
