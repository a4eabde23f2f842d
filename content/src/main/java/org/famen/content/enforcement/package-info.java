/** How enforcement against businesses is supervised (涉企行政执法监督): decided cases, reviews of files, what is inspected. */
@NullMarked
package org.famen.content.enforcement;

import org.jspecify.annotations.NullMarked;
