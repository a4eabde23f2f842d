/** What the indexer's tests share: a real Elasticsearch, sources of our own making, a proxy and a process to kill. */
@NullMarked
package org.famen.indexer.testing;

import org.jspecify.annotations.NullMarked;
