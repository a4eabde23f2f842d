/** Pages of the city's own content: policies, events, organisations. */
@NullMarked
package org.famen.portal.page;

import org.jspecify.annotations.NullMarked;
