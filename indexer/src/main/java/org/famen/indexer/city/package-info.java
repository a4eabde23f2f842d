/** Turns the city's content into the documents of the index. */
@NullMarked
package org.famen.indexer.city;

import org.jspecify.annotations.NullMarked;
