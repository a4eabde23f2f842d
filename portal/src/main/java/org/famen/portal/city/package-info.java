/** The city that the portal is for, and its clock. */
@NullMarked
package org.famen.portal.city;

import org.jspecify.annotations.NullMarked;
