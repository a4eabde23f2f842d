/** The part of FEEL (OMG DMN 1.5, chapter 10) in which rules are written; ends always, and knows nothing of Java. */
@NullMarked
package org.famen.content.rule.expression;

import org.jspecify.annotations.NullMarked;
