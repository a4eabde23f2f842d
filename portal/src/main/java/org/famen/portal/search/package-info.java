/** One box over everything that is published; the only package but suggest that knows Elasticsearch. */
@NullMarked
package org.famen.portal.search;

import org.jspecify.annotations.NullMarked;
