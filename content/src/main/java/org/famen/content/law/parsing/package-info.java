/** From the lines of a text, whatever file they came from, to divisions, articles, sections and annexes. */
@NullMarked
package org.famen.content.law.parsing;

import org.jspecify.annotations.NullMarked;
