/** Builds, verifies, swaps, keeps and rolls back generations of the index. */
@NullMarked
package org.famen.indexer.load;

import org.jspecify.annotations.NullMarked;
