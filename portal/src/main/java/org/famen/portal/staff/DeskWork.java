package org.famen.portal.staff;

import java.util.Map;
import org.famen.portal.web.DeskFrame;

/** Counts what waits at the desk. */
public interface DeskWork {
    /** By the key of the entry behind which it waits: what this member may see of it, and no entry of which they may not. */
    Map<String, DeskFrame.Waiting> of(Member member);
}
