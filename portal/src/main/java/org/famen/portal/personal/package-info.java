/** Personal data: encrypted at rest, masked wherever it is printed, findable by hashes alone. */
@NullMarked
package org.famen.portal.personal;

import org.jspecify.annotations.NullMarked;
