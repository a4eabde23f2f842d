/** The description of the open API, to be read by people. */
@NullMarked
package org.famen.portal.api;

import org.jspecify.annotations.NullMarked;
