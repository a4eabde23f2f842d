/** Learns how to rank from answered questions and measures it on others, by the plan that the portal searches with. */
@NullMarked
package org.famen.indexer.evaluate;

import org.jspecify.annotations.NullMarked;
