/** Styles, scripts and published files. */
@NullMarked
package org.famen.portal.web.asset;

import org.jspecify.annotations.NullMarked;
