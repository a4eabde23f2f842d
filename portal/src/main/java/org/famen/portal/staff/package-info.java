/** Who works at the desk: accounts, sign-in with a second factor, sessions, and who may open which page. */
@NullMarked
package org.famen.portal.staff;

import org.jspecify.annotations.NullMarked;
