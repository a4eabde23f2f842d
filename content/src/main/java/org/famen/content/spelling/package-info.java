/** Finds what was meant by a misspelt word: characters that sound alike, and single wrong, missing or extra ones. */
@NullMarked
package org.famen.content.spelling;

import org.jspecify.annotations.NullMarked;
