/** Proposes words for the lexicon out of law texts and answered questions; an editor decides. */
@NullMarked
package org.famen.indexer.lexicon;

import org.jspecify.annotations.NullMarked;
