/** Yearly reports on the rule of law (述法, 法治政府建设年度报告), and who owes one. */
@NullMarked
package org.famen.content.report;

import org.jspecify.annotations.NullMarked;
