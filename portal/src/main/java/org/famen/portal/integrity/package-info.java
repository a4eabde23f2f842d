/** The manifest of the law texts that are served, and how anybody checks them. */
@NullMarked
package org.famen.portal.integrity;

import org.jspecify.annotations.NullMarked;
