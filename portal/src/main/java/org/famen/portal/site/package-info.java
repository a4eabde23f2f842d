/** What every feature uses: layout, errors, security headers, rate limits, the city. */
@NullMarked
package org.famen.portal.site;

import org.jspecify.annotations.NullMarked;
