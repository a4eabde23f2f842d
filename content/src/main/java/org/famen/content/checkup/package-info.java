/** The self-check of businesses (法律体检自查): fields, questions, and which answer is a risk under which articles. */
@NullMarked
package org.famen.content.checkup;

import org.jspecify.annotations.NullMarked;
