/** What a search looks for and how it weighs: analysed, planned and said as a query; who sends it is not known here. */
@NullMarked
package org.famen.content.search;

import org.jspecify.annotations.NullMarked;
