/** The command line: check, load, status, rollback. */
@NullMarked
package org.famen.indexer.command;

import org.jspecify.annotations.NullMarked;
