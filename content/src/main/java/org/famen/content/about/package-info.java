/** Pages about the portal itself that a city words as it likes. */
@NullMarked
package org.famen.content.about;

import org.jspecify.annotations.NullMarked;
