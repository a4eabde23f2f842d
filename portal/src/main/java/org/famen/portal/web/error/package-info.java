/** Every error as a page or as problem+json. */
@NullMarked
package org.famen.portal.web.error;

import org.jspecify.annotations.NullMarked;
