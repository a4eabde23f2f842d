/** What can be applied for, whether it may be worth it, and the form. */
@NullMarked
package org.famen.portal.application.apply;

import org.jspecify.annotations.NullMarked;
