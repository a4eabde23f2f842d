/** Lists of the city's pages: filters, facets, orders. */
@NullMarked
package org.famen.portal.pagelist;

import org.jspecify.annotations.NullMarked;
