/** What happened to a law between two moments: its state as last notified, as it is now, and the changes between them. */
@NullMarked
package org.famen.portal.watch.change;

import org.jspecify.annotations.NullMarked;
