/** What a reader could not take as it stood: where, what, and what was done about it. */
@NullMarked
package org.famen.content.problem;

import org.jspecify.annotations.NullMarked;
