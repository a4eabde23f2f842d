/** What happened to a law between two moments: its state as last told, as it is now, and the news between them. */
@NullMarked
package org.famen.portal.watch.change;

import org.jspecify.annotations.NullMarked;
