/** Pages of the city's own content: answered questions, culture sites, reports, risks; plain lists, feeds and the API of every kind. */
@NullMarked
package org.famen.portal.page;

import org.jspecify.annotations.NullMarked;
