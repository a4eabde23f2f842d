/**
 * The business check-up (法律体检): a self-check that keeps nothing about anybody, a risk card, and the lawyer's report, which
 * belongs to a booking and is erased with it.
 */
@NullMarked
package org.famen.portal.checkup;

import org.jspecify.annotations.NullMarked;
