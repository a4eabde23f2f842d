/** Asks Elasticsearch for candidates and puts them into order. */
@NullMarked
package org.famen.portal.search.ranking;

import org.jspecify.annotations.NullMarked;
