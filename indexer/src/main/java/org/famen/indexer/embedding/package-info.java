/** Vectors of provisions: made by the language model once for each text, and kept. */
@NullMarked
package org.famen.indexer.embedding;

import org.jspecify.annotations.NullMarked;
