/** The city itself, and everything that its editors publish read as one. */
@NullMarked
package org.famen.content.city;

import org.jspecify.annotations.NullMarked;
