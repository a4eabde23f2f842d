/** What runs inside the Elasticsearch node's own JVM. */
@NullMarked
package org.famen.local.node;

import org.jspecify.annotations.NullMarked;
