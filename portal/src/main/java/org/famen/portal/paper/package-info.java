/**
 * Documents that people fill in, one group of questions a page. What they write travels in the bodies of forms alone and is kept
 * nowhere.
 */
@NullMarked
package org.famen.portal.paper;

import org.jspecify.annotations.NullMarked;
