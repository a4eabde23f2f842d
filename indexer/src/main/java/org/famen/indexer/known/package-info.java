/** Laws that texts name and nobody has read: what an editor takes into {@code content/laws/known.csv}. */
@NullMarked
package org.famen.indexer.known;

import org.jspecify.annotations.NullMarked;
