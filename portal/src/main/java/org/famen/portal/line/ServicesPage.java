package org.famen.portal.line;

import java.util.List;
import org.famen.content.line.LinesOfGroup;

/** All that the bureau does. */
public record ServicesPage(List<LinesOfGroup> groups) {}
