/** Keeps the portal standing: rate limits, load shedding, request deadlines, security headers, addresses of clients. */
@NullMarked
package org.famen.portal.protection;

import org.jspecify.annotations.NullMarked;
