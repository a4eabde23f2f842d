/** From what happened to the ways that are open: questions, ways with their conditions, and examples. */
@NullMarked
package org.famen.content.route;

import org.jspecify.annotations.NullMarked;
