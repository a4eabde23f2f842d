/** From where times are held, so that the desk can end a flood. */
@NullMarked
package org.famen.portal.desk.flood;

import org.jspecify.annotations.NullMarked;
