/** Holds what somebody pastes against the laws: which citations exist and are in force, which quotations are as printed. */
@NullMarked
package org.famen.portal.verify;

import org.jspecify.annotations.NullMarked;
