/** What is said before any list: what to do in a danger, the answered question or guide that surely answers, what was named. */
@NullMarked
package org.famen.portal.search.answer;

import org.jspecify.annotations.NullMarked;
