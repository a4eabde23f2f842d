/** Accounts of staff: made, changed, invited, looked after by their owners. */
@NullMarked
package org.famen.portal.staff.account;

import org.jspecify.annotations.NullMarked;
