/** What can be chosen while one types: laws, articles, offices, guides, answered questions. */
@NullMarked
package org.famen.portal.suggest;

import org.jspecify.annotations.NullMarked;
