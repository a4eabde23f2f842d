/** Tries citations as people write them on the law texts that were read. */
@NullMarked
package org.famen.indexer.citation;

import org.jspecify.annotations.NullMarked;
