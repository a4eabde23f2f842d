/** Finding help near by, and the page of every office. */
@NullMarked
package org.famen.portal.organisation;

import org.jspecify.annotations.NullMarked;
