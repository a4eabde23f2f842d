/** What people tell the bureau: errors of the portal, clues about enforcement against businesses, questions; and the answers. */
@NullMarked
package org.famen.portal.feedback;

import org.jspecify.annotations.NullMarked;
