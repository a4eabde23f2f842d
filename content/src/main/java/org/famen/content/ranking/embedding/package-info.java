/** The embedding of characters that stand together: vectors of texts, trained on statutes. */
@NullMarked
package org.famen.content.ranking.embedding;

import org.jspecify.annotations.NullMarked;
