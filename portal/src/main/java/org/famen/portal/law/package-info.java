/** Pages and API of laws and their articles. */
@NullMarked
package org.famen.portal.law;

import org.jspecify.annotations.NullMarked;
