package org.famen.portal.upgrade;

import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** The portals that get requests, in turns, as a Kubernetes service shares them out. */
public final class Copies {
    private final List<PortalCopy> serving = new CopyOnWriteArrayList<>();
    private final AtomicInteger turn = new AtomicInteger();

    /** From now on it gets its share; it must be ready. */
    public void join(PortalCopy copy) {
        serving.add(copy);
    }

    /** From now on it gets nothing new. */
    public void leave(PortalCopy copy) {
        serving.remove(copy);
    }

    /** Whose turn it is among those that say that they are ready. */
    public URI next() {
        List<PortalCopy> all = List.copyOf(serving);
        for (int tries = 0; tries < all.size(); tries++) {
            PortalCopy copy = all.get(Math.floorMod(turn.getAndIncrement(), all.size()));
            if (copy.saidReady()) {
                return copy.address();
            }
        }
        throw new IllegalStateException("no portal is ready");
    }
}
