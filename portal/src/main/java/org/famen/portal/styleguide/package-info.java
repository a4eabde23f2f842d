/** All components side by side, for who changes how they look; on local runs alone. */
@NullMarked
package org.famen.portal.styleguide;

import org.jspecify.annotations.NullMarked;
