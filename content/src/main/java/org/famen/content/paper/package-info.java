/** Documents that people fill in for an office: what is asked, and the template that the answers are set into. */
@NullMarked
package org.famen.content.paper;

import org.jspecify.annotations.NullMarked;
