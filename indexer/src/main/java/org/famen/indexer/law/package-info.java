/** Turns laws into the documents of the index. */
@NullMarked
package org.famen.indexer.law;

import org.jspecify.annotations.NullMarked;
