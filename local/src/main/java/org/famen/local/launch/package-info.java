/** What {@code ./run} does: Elasticsearch, PostgreSQL, the indexer and the portal, started in order and stopped in order. */
@NullMarked
package org.famen.local.launch;

import org.jspecify.annotations.NullMarked;
