/** Tools that reckon by rules of law: pages, API, and pages for the frames of other websites. */
@NullMarked
package org.famen.portal.tool;

import org.jspecify.annotations.NullMarked;
