/** From ranked documents to what a results page shows: groups, passages, facets, reasons. */
@NullMarked
package org.famen.portal.search.results;

import org.jspecify.annotations.NullMarked;
