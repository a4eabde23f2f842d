/** Finds which provisions the texts speak of, so that they can be linked and counted. */
@NullMarked
package org.famen.indexer.reference;

import org.jspecify.annotations.NullMarked;
