/** Applications for whose they are: how far they have got, and what is theirs to do. */
@NullMarked
package org.famen.portal.application.follow;

import org.jspecify.annotations.NullMarked;
