/** Changing the keys under which personal data are sealed. */
@NullMarked
package org.famen.portal.database.keys;

import org.jspecify.annotations.NullMarked;
