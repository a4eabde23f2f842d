/** The index contract: what the indexer writes and the portal reads, as records and as Elasticsearch settings. */
@NullMarked
package org.famen.content.index;

import org.jspecify.annotations.NullMarked;
