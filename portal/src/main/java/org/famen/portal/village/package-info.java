/** Our village, who can help: villages by county, who helps there, and what the law-literate villagers did. */
@NullMarked
package org.famen.portal.village;

import org.jspecify.annotations.NullMarked;
