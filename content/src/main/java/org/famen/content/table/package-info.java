/** Tables that editors keep in a spreadsheet: one row is one thing, and a bad row costs only itself. */
@NullMarked
package org.famen.content.table;

import org.jspecify.annotations.NullMarked;
