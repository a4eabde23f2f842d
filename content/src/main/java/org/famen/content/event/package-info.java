/** What the city does to make law known: when, where, for whom. */
@NullMarked
package org.famen.content.event;

import org.jspecify.annotations.NullMarked;
