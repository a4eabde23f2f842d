/** Where the time of a request goes, for those who run the portal; never what was asked or by whom. */
@NullMarked
package org.famen.portal.trace;

import org.jspecify.annotations.NullMarked;
